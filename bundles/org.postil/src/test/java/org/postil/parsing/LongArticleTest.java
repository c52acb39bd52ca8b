package org.postil.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.postil.model.NoteReference;

/** Where Xtext counts siblings by default, a book takes minutes: a test that hangs here says so. */
class LongArticleTest {

  private static final int NOTES = 10_000;

  @Test
  void linksEveryReferenceAndAgainAfterAnEdit() {
    ParsedArticle parsed = ParsedArticle.of(LongArticle.withNotes(NOTES));
    EcoreUtil.resolveAll((Resource) parsed.resource());

    parsed.resource().update(0, 3, "One");
    EcoreUtil.resolveAll((Resource) parsed.resource());

    assertThat(parsed.resource().getErrors()).isEmpty();
    assertThat(parsed.all(NoteReference.class))
        .hasSize(NOTES)
        .allSatisfy(reference -> assertThat(reference.getNote().eIsProxy()).isFalse());
  }

  @Test
  void namesEveryObjectByItsPlaceAndFindsItByItsName() {
    ParsedArticle parsed = ParsedArticle.of(LongArticle.withNotes(100));

    for (EObject object : parsed.all(EObject.class)) {
      String name = parsed.resource().getURIFragment(object);
      assertThat(name).endsWith("@" + NodeModelUtils.getNode(object).getOffset());
      assertThat(parsed.resource().getEObject(name)).isSameAs(object);
    }
  }
}
