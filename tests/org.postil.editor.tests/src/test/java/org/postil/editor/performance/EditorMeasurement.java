package org.postil.editor.performance;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;
import org.postil.editor.EditorTest;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.PostilViews;
import org.postil.editor.Wait;

/**
 * Opens the articles of the benchmarks in a real workbench with outline and Notes view, types into
 * them with real keys, and writes how long it took into {@code docs/performance.md}, which says how
 * to run it. It is no test, since a busy machine would fail it.
 */
class EditorMeasurement extends EditorTest {

  private static final Path ROOT = Path.of("../..");
  private static final String HEADING = "## In the editor\n";
  private static final int KEYS = 60;
  private static final int REST = 200;

  private final Display display = Display.getCurrent();
  private IViewPart outline;
  private IViewPart notes;
  private long painted;
  private long published;

  @BeforeEach
  void openViews() throws Exception {
    PostilPlugin.get().getPreferenceStore().setValue("notes.mode", "TABLE");
    outline = page().showView(IPageLayout.ID_OUTLINE);
    notes = page().showView(PostilViews.NOTES);
  }

  @Test
  void writeTheReport() throws Exception {
    measure(1);
    Map<String, String> small = measure(1);
    Map<String, String> large = measure(240);
    String table =
        small.keySet().stream()
            .map(row -> "| " + row + " | " + small.get(row) + " | " + large.get(row) + " |")
            .collect(Collectors.joining("\n"));
    Path report = ROOT.resolve("docs/performance.md");
    String page = Files.readString(report);
    int start = page.indexOf(HEADING);
    String template =
        new String(
            getClass().getResourceAsStream("editor.md").readAllBytes(), StandardCharsets.UTF_8);
    Files.writeString(
        report,
        (start < 0 ? page + "\n" : page.substring(0, start))
            + HEADING
            + template.replace("{machine}", machine()).replace("{table}", table));
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "%d processors, Java %s, at a load average of %.1f when it began",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private Map<String, String> measure(int factor) throws Exception {
    Map<String, String> rows = new LinkedHashMap<>();
    measureOpening(ROOT.resolve("releng/benchmarks/target/article-" + factor + ".txt"), rows);
    Wait.until("the text has the focus", () -> widget().isFocusControl());
    Runnable unsubscribe =
        PostilPlugin.articles()
            .subscribeSlowly(
                document(), Analysis::version, version -> published = System.nanoTime());
    measureTyping(rows);
    unsubscribe.run();
    page().closeAllEditors(false);
    return rows;
  }

  private void measureOpening(Path file, Map<String, String> rows) throws Exception {
    long start = System.nanoTime();
    painted = 0;
    editor =
        (PostilEditor)
            page()
                .openEditor(
                    new FileStoreEditorInput(
                        EFS.getLocalFileSystem().getStore(file.toRealPath().toUri())),
                    PostilEditor.ID);
    widget().addListener(SWT.Paint, event -> painted = System.nanoTime());
    editor.setFocus();
    Map<String, BooleanSupplier> milestones = new LinkedHashMap<>();
    milestones.put("Opening: text painted", () -> painted > 0);
    milestones.put(
        "Opening: links work", () -> PostilPlugin.articles().find(document()).isPresent());
    milestones.put("Opening: outline filled", () -> items(outline) > 0);
    milestones.put("Opening: Notes view filled", () -> items(notes) > 0);
    while (rows.size() < milestones.size()) {
      turn();
      milestones.forEach(
          (milestone, reached) -> {
            if (!rows.containsKey(milestone) && reached.getAsBoolean()) {
              rows.put(milestone, milliseconds(System.nanoTime() - start));
            }
          });
    }
  }

  private void measureTyping(Map<String, String> rows) {
    placeCaret("In the winter");
    Times alone = new Times();
    Times problems = new Times();
    Times busy = new Times();
    waitFor(() -> published > 0);
    for (int key = 0; key < KEYS; key++) {
      long start = press();
      alone.add(painted - start);
      waitFor(() -> published > start);
      problems.add(published - start);
    }
    for (int key = 0; key < KEYS; key++) {
      long start = press();
      busy.add(painted - start);
      waitFor(() -> System.nanoTime() > start + REST * 1_000_000L);
    }
    rows.put("Key to painted character", alone.describe());
    rows.put("Key to painted character, a key each " + REST + " ms", busy.describe());
    rows.put("Key to updated problems", problems.describe());
  }

  /** Presses a key and waits until its character is painted; returns when it was pressed. */
  private long press() {
    IDocumentExtension4 document = (IDocumentExtension4) document();
    long before = document.getModificationStamp();
    long start = System.nanoTime();
    post(SWT.KeyDown);
    waitFor(() -> document.getModificationStamp() != before);
    long changed = System.nanoTime();
    waitFor(() -> painted > changed);
    post(SWT.KeyUp);
    return start;
  }

  private void post(int type) {
    Event event = new Event();
    event.type = type;
    event.character = 'x';
    display.post(event);
  }

  private void waitFor(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      turn();
    }
  }

  private void turn() {
    if (!display.readAndDispatch()) {
      display.timerExec(1, () -> {});
      display.sleep();
    }
  }

  private static String milliseconds(long nanoseconds) {
    return String.format(Locale.ROOT, "%,d ms", nanoseconds / 1_000_000);
  }

  private static int items(IViewPart view) {
    return items(((PageBookView) view).getCurrentPage().getControl());
  }

  private static int items(Control control) {
    int items = 0;
    if (control instanceof Table table) {
      items = table.getItemCount();
    } else if (control instanceof Tree tree) {
      items = tree.getItemCount();
    } else if (control instanceof Composite parent) {
      for (Control child : parent.getChildren()) {
        items += items(child);
      }
    }
    return items;
  }
}
