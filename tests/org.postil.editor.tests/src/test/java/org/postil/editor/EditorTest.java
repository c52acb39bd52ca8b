package org.postil.editor;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.postil.editor.article.AnalysedText;

/**
 * Opens an article in a project of its own, and tidies up. In the texts {@code |} stands for the
 * caret.
 */
public abstract class EditorTest {

  /** An article with two sections, three notes, a cross-reference and a web address. */
  protected static final String ARTICLE =
      """
      The Harbour Dues

      Harbour dues rose again in spring.1 The council blamed the fleet2 and the weather of 1911.

      The fishermen

      Fishermen disagreed.3 They said so in the same year.1

      1. Town records, shelf 4.
      2. See [1], p. 4.
      3. A letter, URL: https://example.org/letter
      """;

  protected Hands hands;
  protected PostilEditor editor;
  private IProject project;

  @BeforeEach
  void makeProject() throws CoreException {
    hands = new Hands(PlatformUI.getWorkbench().getDisplay());
    IViewPart welcome = page().findView("org.eclipse.ui.internal.introview");
    if (welcome != null) {
      page().hideView(welcome);
    }
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("articles");
    project.create(null);
    project.open(null);
  }

  @AfterEach
  void tidyUp() throws CoreException {
    page().closeAllEditors(false);
    project.delete(true, true, null);
  }

  protected static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  }

  protected IFile file(String name, String text) throws CoreException {
    IFile file = project.getFile(name);
    file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
    return file;
  }

  /** Opens a file of the project with that text, and puts the caret where {@code |} stands. */
  protected void open(String text) throws CoreException {
    open(new FileEditorInput(file("article.postil", text.replace("|", ""))));
    placeCaret(Math.max(0, text.indexOf('|')));
  }

  protected void open(IEditorInput input) throws PartInitException {
    editor = (PostilEditor) page().openEditor(input, PostilEditor.ID);
    editor.getSite().getShell().forceActive();
    editor.setFocus();
    Wait.until("the text has the focus", () -> widget().isFocusControl());
    waitForAnalysis();
  }

  protected void waitForAnalysis() {
    Wait.until(
        "the text is analysed",
        () -> PostilPlugin.articles().find(document()).filter(AnalysedText::isCurrent).isPresent());
  }

  protected ISourceViewer viewer() {
    return (ISourceViewer) editor.getAdapter(ITextViewer.class);
  }

  protected StyledText widget() {
    return viewer().getTextWidget();
  }

  protected IDocument document() {
    return viewer().getDocument();
  }

  protected void placeCaret(int offset) {
    viewer().setSelectedRange(offset, 0);
    viewer().revealRange(offset, 0);
  }

  /** Puts the caret before the first {@code words}. */
  protected void placeCaret(String words) {
    placeCaret(offset(words));
  }

  protected int offset(String words) {
    return document().get().indexOf(words);
  }

  protected int caret() {
    return ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
  }

  protected String selected() {
    return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
  }

  /** The middle of the character at {@code offset}, on the screen. */
  protected Point onScreen(int offset) {
    Point start = widget().getLocationAtOffset(offset);
    Point end = widget().getLocationAtOffset(offset + 1);
    int middle = start.y + widget().getLineHeight(offset) / 2;
    return widget().toDisplay((start.x + end.x) / 2, middle);
  }
}
