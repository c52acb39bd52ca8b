package org.postil.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.xtext.nodemodel.ILeafNode;
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
