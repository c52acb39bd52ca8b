package org.postil.editor.settings;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.IWorkbenchPropertyPage;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.osgi.service.prefs.BackingStoreException;
import org.postil.checks.CheckPattern;
import org.postil.editor.LinkedFiles;
import org.postil.settings.CheckLevels;
import org.postil.settings.CheckSettings;
import org.postil.settings.Level;

/**
 * Lets the user choose how grave the findings of each check are: among the preferences for all
 * articles, among the properties of a project for those in it.
 */
public final class ChecksPage extends PreferencePage
    implements IWorkbenchPreferencePage, IWorkbenchPropertyPage {

  private static final String PREFERENCES = "org.postil.editor.preferences.checks";
  private static final String PROPERTIES = "org.postil.editor.properties.checks";

  private Optional<IProject> project = Optional.empty();
  private CheckLevelTable table;
  private Button ownSettings;

  @Override
  public void init(IWorkbench workbench) {
    setDescription(Messages.Checks_description);
  }

  @Override
  public IAdaptable getElement() {
    return project.orElse(null);
  }

  @Override
  public void setElement(IAdaptable element) {
    project = Optional.ofNullable(Adapters.adapt(element, IProject.class));
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite page = WidgetFactory.composite(SWT.NONE).create(parent);
    GridLayoutFactory.fillDefaults().applyTo(page);
    project.ifPresentOrElse(own -> createSwitch(page), () -> createProjectLink(page));
    table = new CheckLevelTable(page);
    load();
    return page;
  }

  private void createSwitch(Composite page) {
    ownSettings =
        WidgetFactory.button(SWT.CHECK)
            .text(Messages.Checks_ownSettings)
            .onSelect(event -> table.setEnabled(ownSettings.getSelection()))
            .create(page);
    createLink(page, Messages.Checks_workspaceLink, this::openPreferences);
  }

  private void createProjectLink(Composite page) {
    createLink(page, Messages.Checks_projectLink, this::openProperties);
  }

  private static void createLink(Composite page, String text, Runnable open) {
    Link link = new Link(page, SWT.NONE);
    link.setText(text);
    link.addListener(SWT.Selection, event -> open.run());
    link.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
  }

  private void openPreferences() {
    PreferencesUtil.createPreferenceDialogOn(
            getShell(), PREFERENCES, new String[] {PREFERENCES}, null)
        .open();
  }

  private void openProperties() {
    ElementListSelectionDialog dialog =
        new ElementListSelectionDialog(getShell(), new WorkbenchLabelProvider());
    dialog.setTitle(Messages.Checks_projectTitle);
    dialog.setMessage(Messages.Checks_projectMessage);
    dialog.setElements(
        Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
            .filter(each -> each.isOpen() && !LinkedFiles.isMarked(each))
            .toArray());
    if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof IProject chosen) {
      PreferencesUtil.createPropertyDialogOn(
              getShell(), chosen, PROPERTIES, new String[] {PROPERTIES}, null)
          .open();
    }
  }

  private void load() {
    CheckLevels levels = CheckPreferences.load();
    try {
      if (project.isPresent()) {
        ProjectSettings own = new ProjectSettings(project.get());
        ownSettings.setSelection(own.exist());
        table.setEnabled(own.exist());
        levels = own.exist() ? own.load() : levels;
      }
    } catch (CoreException e) {
      setErrorMessage(e.getMessage());
    }
    show(levels);
  }

  private void show(CheckLevels levels) {
    table.show(new CheckSettings(CheckLevels.NONE, Optional.empty(), levels)::level);
  }

  @Override
  protected void performDefaults() {
    if (ownSettings != null) {
      ownSettings.setSelection(false);
      table.setEnabled(false);
      show(CheckPreferences.load());
    } else {
      show(CheckLevels.NONE);
    }
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    try {
      save();
      return true;
    } catch (CoreException | BackingStoreException e) {
      setErrorMessage(e.getMessage());
      return false;
    }
  }

  private void save() throws CoreException, BackingStoreException {
    if (project.isEmpty()) {
      CheckPreferences.save(changed());
    } else if (ownSettings.getSelection()) {
      new ProjectSettings(project.get()).save(table.chosen());
    } else {
      new ProjectSettings(project.get()).remove();
    }
  }

  /** The levels that are not what a check has by itself. */
  private CheckLevels changed() {
    return new CheckLevels(
        table.chosen().entrySet().stream()
            .filter(entry -> entry.getValue() != Level.of(entry.getKey().severity()))
            .collect(
                Collectors.toMap(
                    entry -> new CheckPattern(entry.getKey().id()), Map.Entry::getValue)));
  }
}
