package org.postil.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that runs commands in a folder of its own. */
abstract class CommandTest {

  /** Note 2 is unused, and note 44 is not there. */
  static final String FAULTY =
      """
      The river rose.1 The bridge fell. The ferry ran.3

      1. Report of the first year.

      2. Report of the second year.

      3. See note 44.
      """;

  @TempDir Path folder;
  Cli cli;

  @BeforeEach
  final void startInFolder() {
    cli = new Cli(folder);
  }
}
