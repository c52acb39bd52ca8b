package org.postil.rcp.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

  @TempDir private Path home;

  @Test
  void linuxKeepsDataInTheHome() {
    assertThat(DataDirectory.of("Linux", Map.of(), home))
        .isEqualTo(home.resolve(".local/share/postil"));
  }

  @Test
  void linuxObeysTheEnvironment() {
    Path elsewhere = home.resolve("elsewhere");

    assertThat(DataDirectory.of("Linux", Map.of("XDG_DATA_HOME", elsewhere.toString()), home))
        .isEqualTo(elsewhere.resolve("postil"));
  }

  @Test
  void relativeOrEmptyVariableIsIgnored() {
    for (String value : new String[] {"", "  ", "data"}) {
      assertThat(DataDirectory.of("Linux", Map.of("XDG_DATA_HOME", value), home))
          .isEqualTo(home.resolve(".local/share/postil"));
    }
  }

  @Test
  void windowsKeepsDataWithTheApplications() {
    Path roaming = home.resolve("Roaming");

    assertThat(DataDirectory.of("Windows 11", Map.of("APPDATA", roaming.toString()), home))
        .isEqualTo(roaming.resolve("Postil"));
    assertThat(DataDirectory.of("Windows 11", Map.of(), home))
        .isEqualTo(home.resolve("AppData/Roaming/Postil"));
  }

  @Test
  void macKeepsDataInTheLibrary() {
    assertThat(DataDirectory.of("Mac OS X", Map.of("XDG_DATA_HOME", home.toString()), home))
        .isEqualTo(home.resolve("Library/Application Support/Postil"));
  }
}
