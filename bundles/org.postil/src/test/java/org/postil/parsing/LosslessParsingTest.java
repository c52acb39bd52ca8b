package org.postil.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

class LosslessParsingTest {

  @Property(tries = 500)
  void keepsEveryCharacterOfAnyText(@ForAll("texts") String text) {
    ParsedArticle parsed = ParsedArticle.of(text);

    assertThat(leaves(parsed)).isEqualTo(text);
    assertThat(parsed.result().getSyntaxErrors()).isEmpty();
  }

  @Test
  void keepsAnEmptyText() {
    assertThat(leaves(ParsedArticle.of(""))).isEmpty();
  }

  @Test
  void savesTheBytesThatItLoaded() throws IOException {
    byte[] bytes = ("\ufeff" + ArticleTexts.PUBLISHED.replace("\n", "\r\n")).getBytes(UTF_8);
    XtextResource resource = ParsedArticle.of("").resource();
    ByteArrayOutputStream saved = new ByteArrayOutputStream();

    resource.unload();
    resource.load(new ByteArrayInputStream(bytes), Map.of());
    resource.save(saved, Map.of());

    assertThat(saved.toByteArray()).isEqualTo(bytes);
  }

  private static String leaves(ParsedArticle parsed) {
    Iterable<ILeafNode> leaves = parsed.result().getRootNode().getLeafNodes();
    return StreamSupport.stream(leaves.spliterator(), false)
        .map(ILeafNode::getText)
        .collect(Collectors.joining());
  }

  @Provide
  Arbitrary<String> texts() {
    return ArticleTexts.any();
  }
}
