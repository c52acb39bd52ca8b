package org.postil.scoping;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.postil.model.HeaderField;
import org.postil.model.Note;
import org.postil.model.ReferenceEntry;
import org.postil.model.Section;

/** Names by which a person knows the parts of an article; two parts may bear the same. */
public class PostilNameProvider extends IQualifiedNameProvider.AbstractImpl {

  @Override
  public QualifiedName getFullyQualifiedName(EObject object) {
    return name(object).filter(name -> !name.isEmpty()).map(QualifiedName::create).orElse(null);
  }

  private static Optional<String> name(EObject object) {
    return Optional.ofNullable(
        switch (object) {
          case Section section -> section.getTitle();
          case HeaderField field -> field.getKey();
          case Note note -> note.getName();
          case ReferenceEntry entry -> entry.getName();
          default -> null;
        });
  }
}
