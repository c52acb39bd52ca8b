package org.postil.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Postil installs from its p2 site, and from nothing else, into an Eclipse without it. */
class InstallationTest {

  private static final Path SITE = Path.of(System.getProperty("site"));
  private static final Path ECLIPSE = Path.of(System.getProperty("eclipse"));

  @Test
  void installsFromTheSite(@TempDir Path copy, @TempDir Path workspace)
      throws IOException, InterruptedException {
    Eclipse eclipse = Eclipse.copy(ECLIPSE, copy);
    assertThat(eclipse.run(workspace, "org.postil.install.probe.application"))
        .contains("editor: absent");

    eclipse.run(
        workspace,
        "org.eclipse.equinox.p2.director",
        "-repository",
        SITE.toUri().toString(),
        "-installIU",
        "org.postil.feature.feature.group");

    assertThat(eclipse.run(workspace, "org.postil.install.probe.application"))
        .contains("editor: active", "content type: org.postil.editor.article");
  }
}
