package org.postil.editor.refactoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postil.editor.Dialogs;
import org.postil.editor.EditorTest;
import org.postil.editor.PostilPlugin;
import org.postil.editor.Wait;
import org.postil.edits.PlaceNotes.Place;
import org.postil.edits.Renumber.Order;
import org.postil.edits.Renumber.Restart;
import org.postil.recognition.NoteStyle;

/** The operations that show what they are going to do. */
class RefactoringTest extends EditorTest {

  private static final String DISORDERED =
      ARTICLE
          .replace("fleet2", "fleet3")
          .replace("disagreed.3", "disagreed.2")
          .replace("See [1], p. 4.", "A second letter.");

  @AfterEach
  void forgetWhatWasUsed() {
    Stream.of(NoteStyle.class, Place.class, Order.class, Restart.class)
        .map(RememberedChoice::preference)
        .forEach(PostilPlugin.get().getPreferenceStore()::setToDefault);
  }

  @Test
  void renumbersAndSortsAfterALookAtTheLabels() throws Exception {
    open(DISORDERED);
    whenOpen("Renumber Notes", () -> press("OK"));

    run("renumberNotes");

    assertThat(document().get())
        .contains("fleet2", "disagreed.3", "\n2. A letter", "\n3. A second letter.");
  }

  @Test
  void oneUndoTakesAllOfItBack() throws Exception {
    open(DISORDERED);
    whenOpen("Renumber Notes", () -> press("OK"));
    run("renumberNotes");
    assertThat(document().get()).isNotEqualTo(DISORDERED);
    editor.getSite().getShell().forceActive();
    editor.setFocus();
    Wait.until("the text has the focus again", () -> widget().isFocusControl());

    hands.press(SWT.CTRL, 'z');

    Wait.until("the text is as before", () -> document().get().equals(DISORDERED));
  }

  @Test
  void showsThePreviewBeforeItIsDone() throws Exception {
    open(ARTICLE);
    whenOpen(
        "Convert Style",
        () -> {
          Wait.until("it tells", () -> hasText("Convert Style", "Each note keeps its number"));
          press("Preview >");
          Wait.until("the preview is there", () -> button("< Back").isEnabled());
          Wait.until("the places are listed", () -> listedPlace().contains("spring.1"));
          assertThat(listedPlace()).startsWith("3|").contains("spring.[^1]");
          assertThat(document().get()).isEqualTo(ARTICLE);
          press("OK");
        });

    run("convertStyle");

    assertThat(document().get()).contains("spring.[^1]", "fleet[^2]", "\n[^3]: A letter");
  }

  private static String listedPlace() {
    Table table = shell("Convert Style").flatMap(it -> Dialogs.find(it, Table.class)).orElseThrow();
    TableItem first = table.getItem(0);
    return first.getText(0) + "|" + first.getText(1) + "|" + first.getText(2);
  }

  @Test
  void whatWasUsedIsChosenTheNextTime() throws Exception {
    open(ARTICLE);
    whenOpen(
        "Convert Style",
        () -> {
          choose("Brackets, as in word.[12]");
          press("OK");
        });
    run("convertStyle");
    assertThat(document().get()).contains("fleet[2]");

    whenOpen(
        "Convert Style",
        () -> assertThat(button("Brackets, as in word.[12]").getSelection()).isTrue());
    run("convertStyle");
  }

  @Test
  void aFaultThatIsChosenClosesTheWizardAndLeadsToItsPlace() throws Exception {
    open("It fell.[^2] It rose.[^1] It ran.[^9]\n\n[^1]: One.\n\n[^2]: Two.\n");
    whenOpen(
        "Renumber Notes",
        () -> {
          Wait.until("the faults are listed", () -> faults().filter(List::isVisible).isPresent());
          assertThat(faults().orElseThrow().getItem(0)).contains("Note reference 9 has no note");
          faults().orElseThrow().notifyListeners(SWT.DefaultSelection, new Event());
        });

    run("renumberNotes");

    Wait.until("the caret is there", () -> selected().equals("[^9]"));
  }

  private static Optional<List> faults() {
    return shell("Renumber Notes").flatMap(shell -> Dialogs.find(shell, List.class));
  }

  @Test
  void gathersNotesAtTheEndsOfTheChapters() throws Exception {
    open("# A\n\nOne.[^1]\n\n# B\n\nTwo.[^2]\n\n[^1]: First.\n\n[^2]: Second.\n");
    whenOpen(
        "Foot and End Notes",
        () -> {
          choose("At the end of each chapter");
          press("OK");
        });

    run("placeNotes");

    assertThat(document().get())
        .isEqualTo("# A\n\nOne.[^1]\n\n[^1]: First.\n\n# B\n\nTwo.[^2]\n\n[^2]: Second.\n");
  }

  private static void choose(String choice) {
    button(choice).setSelection(true);
    button(choice).notifyListeners(SWT.Selection, new Event());
  }

  @Test
  void cannotBeDoneWhereThereIsNothingToDo() throws Exception {
    open(ARTICLE);
    whenOpen(
        "Renumber Notes",
        () -> {
          Wait.until("it is worked out", () -> hasText("Renumber Notes", "There is nothing to do"));
          assertThat(button("OK").isEnabled()).isFalse();
        });

    run("renumberNotes");

    assertThat(document().get()).isEqualTo(ARTICLE);
  }

  @Test
  void doesNothingToATextThatHasChangedMeanwhile() throws Exception {
    open(DISORDERED);
    whenOpen(
        "Renumber Notes",
        () -> {
          Wait.until("it is worked out", () -> button("OK").isEnabled());
          document().set("Another program wrote.1\n\n1. This.\n");
          press("OK");
        });

    run("renumberNotes");

    assertThat(document().get()).isEqualTo("Another program wrote.1\n\n1. This.\n");
    assertThat(Dialogs.status(editor.getSite().getShell())).contains("has changed meanwhile");
  }

  @Test
  void tellsTheWholeReasonWhyItCannotBeDone() throws Exception {
    open("It fell.1 It rose.2\n\n1. One.\n2. Two.\n");
    whenOpen(
        "Foot and End Notes",
        () -> {
          choose("Behind each paragraph, for notes of the form [^12]");
          Wait.until("it tells", () -> hasText("Foot and End Notes", "Behind a paragraph only"));
          assertThat(button("OK").isEnabled()).isFalse();
        });

    run("placeNotes");
  }

  /** Does {@code what} as soon as the dialog of that title is there, which blocks who opened it. */
  private static void whenOpen(String title, Runnable what) {
    Display display = Display.getCurrent();
    display.timerExec(
        50,
        () -> {
          if (shell(title).isPresent()) {
            doIn(title, what);
          } else {
            whenOpen(title, what);
          }
        });
  }

  /** Closes the dialog at last, so that a failure does not wait for ever. */
  private static void doIn(String title, Runnable what) {
    try {
      what.run();
    } finally {
      shell(title).ifPresent(Shell::close);
    }
  }

  private static Optional<Shell> shell(String title) {
    return Arrays.stream(Display.getCurrent().getShells())
        .filter(shell -> shell.isVisible() && shell.getText().equals(title))
        .filter(shell -> shell.getData() instanceof IWizardContainer)
        .findFirst();
  }

  private static void press(String button) {
    Wait.until(button + " can be pressed", () -> button(button).isEnabled());
    button(button).notifyListeners(SWT.Selection, new Event());
  }

  private static Button button(String text) {
    Shell dialog =
        Arrays.stream(Display.getCurrent().getShells())
            .filter(shell -> shell.getData() instanceof IWizardContainer)
            .findFirst()
            .orElseThrow();
    return find(dialog, text).orElseThrow();
  }

  private static boolean hasText(String title, String start) {
    return shell(title).filter(shell -> hasText(shell, start)).isPresent();
  }

  private static boolean hasText(Composite parent, String start) {
    return Arrays.stream(parent.getChildren())
        .anyMatch(
            child ->
                child instanceof Label label && label.getText().startsWith(start)
                    || child instanceof Composite composite && hasText(composite, start));
  }

  private static Optional<Button> find(Composite parent, String text) {
    for (Control child : parent.getChildren()) {
      if (child instanceof Button button && button.getText().replace("&", "").equals(text)) {
        return Optional.of(button);
      }
      if (child instanceof Composite composite && find(composite, text).isPresent()) {
        return find(composite, text);
      }
    }
    return Optional.empty();
  }

  private void run(String command) throws Exception {
    IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
    handlers.executeCommand("org.postil.editor." + command, null);
  }
}
