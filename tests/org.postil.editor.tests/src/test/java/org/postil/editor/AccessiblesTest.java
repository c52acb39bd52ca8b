package org.postil.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postil.editor.Dialogs.whenOpen;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.editor.creating.ImportArticleWizard;
import org.postil.editor.creating.NewArticleWizard;

/** A screen reader finds a name for each control of ours that takes keys. */
class AccessiblesTest extends EditorTest {

  private static final String MODE = "notes.mode";

  @AfterEach
  void closeWhatIsOpen() {
    for (Shell opened : editorShell().getShells()) {
      opened.close();
    }
    PostilPlugin.get().getPreferenceStore().setToDefault(MODE);
  }

  @Test
  void inTheEditor() throws Exception {
    open(ARTICLE);

    allHaveNames(widget());
  }

  @ParameterizedTest
  @CsvSource({"BESIDE, 4", "TABLE, 2", "SECTIONS, 2"})
  void inTheNotesView(String mode, int controls) throws Exception {
    PostilPlugin.get().getPreferenceStore().setValue(MODE, mode);
    Control page = pageOf(PostilViews.NOTES);

    Wait.until("the controls are there", () -> ScreenReader.takingKeys(page).size() == controls);

    allHaveNames(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {PostilViews.READING, IPageLayout.ID_OUTLINE})
  void inTheOtherViews(String view) throws Exception {
    Control page = pageOf(view);

    Wait.until("the control is there", () -> ScreenReader.takingKeys(page).size() == 1);

    allHaveNames(page);
  }

  @Test
  void inTheQuickOutline() throws Exception {
    open(ARTICLE);
    hands.press(SWT.CTRL, 'o');
    Wait.until("the filter has the focus", () -> focused() instanceof Text);
    Shell popup = focused().getShell();

    allHaveNames(popup);
  }

  @Test
  void inTheWizards() {
    for (IWorkbenchWizard wizard :
        List.<IWorkbenchWizard>of(new NewArticleWizard(), new ImportArticleWizard())) {
      wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
      WizardDialog dialog = new WizardDialog(editorShell(), wizard);
      dialog.setBlockOnOpen(false);
      dialog.open();
      for (IWizardPage page : wizard.getPages()) {
        // The tree of folders is the platform's.
        if (!(page instanceof WizardNewFileCreationPage)) {
          dialog.showPage(page);
          allHaveNames(page.getControl());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "renumberNotes, Renumber Notes",
    "convertStyle, Convert Style",
    "placeNotes, Foot and End Notes",
    "combineArticles, Combine Articles",
    "splitArticle, Split by Chapters",
    "goToNote, Go to Note",
    "openNote, Open Note"
  })
  void inTheDialogs(String command, String title) throws Exception {
    open(ARTICLE);
    List<String> nameless = new ArrayList<>();
    whenOpen(
        title,
        dialog -> {
          nameless.addAll(ScreenReader.nameless(ours(dialog)));
          dialog.close();
        });

    run(command);

    assertThat(nameless).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.postil.editor.preferences",
        "org.postil.editor.preferences.checks",
        "org.postil.editor.preferences.spelling"
      })
  void onThePagesOfPreferences(String page) {
    PreferenceDialog dialog =
        PreferencesUtil.createPreferenceDialogOn(
            editorShell(), page, new String[] {page}, null, PreferencesUtil.OPTION_NONE);
    dialog.setBlockOnOpen(false);
    dialog.open();

    allHaveNames(((IPreferencePage) dialog.getSelectedPage()).getControl());
  }

  /** Around the page of a wizard all is the platform's. */
  private static Control ours(Shell dialog) {
    return dialog.getData() instanceof WizardDialog wizard
        ? wizard.getCurrentPage().getControl()
        : dialog;
  }

  private Control pageOf(String view) throws Exception {
    PageBookView shown = (PageBookView) page().showView(view);
    open(ARTICLE);
    return shown.getCurrentPage().getControl();
  }

  private void run(String command) throws Exception {
    IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
    handlers.executeCommand("org.postil.editor." + command, null);
  }

  private static Shell editorShell() {
    return page().getWorkbenchWindow().getShell();
  }

  private static Control focused() {
    return Display.getCurrent().getFocusControl();
  }

  private static void allHaveNames(Control root) {
    assertThat(ScreenReader.takingKeys(root)).isNotEmpty();
    assertThat(ScreenReader.nameless(root)).isEmpty();
  }
}
