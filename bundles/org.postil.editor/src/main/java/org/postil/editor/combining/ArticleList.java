package org.postil.editor.combining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;

/** The articles to combine in their order, with buttons to add, remove and move them. */
final class ArticleList {

  private static final int ROWS = 6;

  private final List<ArticleSource> articles = new ArrayList<>();
  private final Runnable changed;
  private final Consumer<String> complain;
  private final Composite area;
  private final org.eclipse.swt.widgets.List list;

  /**
   * @param changed runs when there are other articles, or another order
   * @param complain takes what is wrong with a file
   */
  ArticleList(Composite parent, ArticleSource first, Runnable changed, Consumer<String> complain) {
    this.changed = changed;
    this.complain = complain;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
    Label label = new Label(area, SWT.NONE);
    label.setText(Messages.Combine_articles);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
    list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(SWT.DEFAULT, list.getItemHeight() * ROWS)
        .applyTo(list);
    createButtons();
    articles.add(first);
    show(0);
  }

  private void createButtons() {
    Composite buttons = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
    button(buttons, Messages.Combine_addFiles, this::addFiles);
    button(buttons, Messages.Combine_addResources, this::addResources);
    button(buttons, Messages.Combine_remove, this::remove);
    button(buttons, Messages.Combine_up, () -> move(-1));
    button(buttons, Messages.Combine_down, () -> move(1));
  }

  private static void button(Composite parent, String words, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(words);
    button.addListener(SWT.Selection, event -> action.run());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
  }

  Control control() {
    return area;
  }

  /** The articles in their order. */
  List<ArticleSource> articles() {
    return List.copyOf(articles);
  }

  private void addFiles() {
    FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText(Messages.Combine_title);
    articles.stream().findFirst().map(ArticleSource::folder).ifPresent(dialog::setFilterPath);
    if (dialog.open() != null) {
      add(
          Arrays.stream(dialog.getFileNames())
              .map(name -> Path.of(dialog.getFilterPath(), name))
              .toList());
    }
  }

  private void addResources() {
    FilteredResourcesSelectionDialog dialog =
        new FilteredResourcesSelectionDialog(
            area.getShell(), true, ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
    dialog.setTitle(Messages.Combine_title);
    dialog.open();
    if (dialog.getResult() != null) {
      add(
          Arrays.stream(dialog.getResult())
              .map(file -> ((IFile) file).getLocation().toPath())
              .toList());
    }
  }

  /** Adds the articles of files behind the others; complains of a file that holds none. */
  void add(List<Path> files) {
    List<Path> unreadable = files.stream().filter(file -> !read(file)).toList();
    show(articles.size() - 1);
    changed.run();
    unreadable.stream()
        .findFirst()
        .ifPresent(file -> complain.accept(NLS.bind(Messages.Combine_unreadable, file)));
  }

  private boolean read(Path file) {
    try {
      return articles.add(ArticleSource.of(file));
    } catch (IOException e) {
      return false;
    }
  }

  private void remove() {
    int at = list.getSelectionIndex();
    if (at >= 0) {
      articles.remove(at);
      show(Math.min(at, articles.size() - 1));
      changed.run();
    }
  }

  private void move(int places) {
    int from = list.getSelectionIndex();
    int to = from + places;
    if (from >= 0 && to >= 0 && to < articles.size()) {
      Collections.swap(articles, from, to);
      show(to);
      changed.run();
    }
  }

  private void show(int selected) {
    list.setItems(articles.stream().map(ArticleSource::name).toArray(String[]::new));
    list.select(selected);
  }
}
