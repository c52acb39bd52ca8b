package org.postil.ide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.ide.contentassist.antlr.internal.InternalPostilParser;

class ContentAssistLexerTest {

  @Test
  void bothParsersNumberTheirTokensAlike() {
    assertThat(InternalPostilParser.tokenNames)
        .containsExactly(org.postil.parser.antlr.internal.InternalPostilParser.tokenNames);
  }
}
