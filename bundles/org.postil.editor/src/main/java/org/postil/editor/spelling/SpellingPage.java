package org.postil.editor.spelling;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.SpellingService;
import org.postil.dictionaries.DictionaryFile;
import org.postil.editor.PostilPlugin;

/** Lets the user switch spelling off, choose the language, and look through the words added. */
public final class SpellingPage extends FieldEditorPreferencePage
    implements IWorkbenchPreferencePage {

  private static final int WORDS_WIDTH = 30;
  private static final int WORDS_HEIGHT = 8;

  public SpellingPage() {
    super(GRID);
    setDescription(Messages.Spelling_description);
  }

  @Override
  public void init(IWorkbench workbench) {
    setPreferenceStore(PostilPlugin.get().getPreferenceStore());
  }

  @Override
  protected void createFieldEditors() {
    Composite parent = getFieldEditorParent();
    addField(enabled(parent));
    addField(
        new ComboFieldEditor(
            SpellingPreferences.LANGUAGE, Messages.Spelling_language, languages(), parent));
    addField(
        new DirectoryFieldEditor(SpellingPreferences.FOLDER, Messages.Spelling_folder, parent));
    addField(words(parent));
  }

  private static FieldEditor enabled(Composite parent) {
    return new BooleanFieldEditor(
        SpellingService.PREFERENCE_SPELLING_ENABLED, Messages.Spelling_enabled, parent) {
      @Override
      public void setPreferenceStore(IPreferenceStore store) {
        // The switch is the platform's, for all editors.
        super.setPreferenceStore(store == null ? null : EditorsUI.getPreferenceStore());
      }
    };
  }

  private static FieldEditor words(Composite parent) {
    return new StringFieldEditor(
        SpellingPreferences.WORDS,
        Messages.Spelling_words,
        WORDS_WIDTH,
        WORDS_HEIGHT,
        StringFieldEditor.VALIDATE_ON_KEY_STROKE,
        parent) {
      @Override
      public void loadDefault() {
        // What a person has collected is no setting to be thrown away with the others.
      }
    };
  }

  private static String[][] languages() {
    Stream<Locale> found =
        PostilPlugin.get().spellers().dictionaries().all().stream().map(DictionaryFile::language);
    return found
        .distinct()
        .sorted(Comparator.comparing(Locale::getDisplayName))
        .map(language -> new String[] {language.getDisplayName(), language.toLanguageTag()})
        .toArray(String[][]::new);
  }
}
