package org.postil.rcp.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {

  private static final List<Path> FILES =
      List.of(Path.of("/tmp/an article.txt"), Path.of("/tmp/статья.postil"));

  @TempDir private Path workspace;

  private final BlockingQueue<List<Path>> received = new LinkedBlockingQueue<>();
  private HandOverServer server;
  private HandOver second;

  @BeforeEach
  void start() {
    server = HandOverServer.start(workspace, received::add).orElseThrow();
    second = new HandOver(workspace);
  }

  @AfterEach
  void end() {
    server.close();
  }

  @Test
  void filesArrive() {
    assertThat(second.offer(FILES)).isTrue();
    assertThat(received).containsExactly(FILES);
  }

  @Test
  void everyLaunchIsHeard() {
    for (int launch = 0; launch < 3; launch++) {
      assertThat(second.offer(List.of())).isTrue();
    }
    assertThat(received).hasSize(3);
  }

  @Test
  void nobodyListensAnyMore() {
    server.close();

    assertThat(second.offer(FILES)).isFalse();
  }

  @Test
  void fileLeftByACrashIsNobody() throws IOException {
    Rendezvous stale = Rendezvous.read(workspace).orElseThrow();
    server.close();
    stale.write(workspace);

    assertThat(second.offer(FILES)).isFalse();
  }

  @Test
  void anotherProgramOnThePortIsNobody() throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      Thread.ofVirtual().start(() -> acceptAndClose(other));
      new Rendezvous(other.getLocalPort(), "token").write(workspace);

      assertThat(second.offer(FILES)).isFalse();
    }
  }

  @Test
  void whoRepeatsWhatIsSaidIsNobody() throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      Thread.ofVirtual().start(() -> acceptAndRepeat(other));
      new Rendezvous(other.getLocalPort(), "token").write(workspace);

      assertThat(second.offer(FILES)).isFalse();
    }
  }

  private static void acceptAndRepeat(ServerSocket socket) {
    try (Socket caller = socket.accept()) {
      String token = new DataInputStream(caller.getInputStream()).readUTF();
      new DataOutputStream(caller.getOutputStream()).writeUTF(token);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void acceptAndClose(ServerSocket socket) {
    try {
      socket.accept().close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whoDoesNotKnowTheSecretIsNotHeard() throws IOException {
    new Rendezvous(Rendezvous.read(workspace).orElseThrow().port(), "guess").write(workspace);

    assertThat(second.offer(FILES)).isFalse();
    assertThat(received).isEmpty();
  }

  @Test
  void damagedFileIsNobody() throws IOException {
    Path file = workspace.resolve(".metadata/.plugins/org.postil.rcp/running");
    for (String text : new String[] {"", "port\ntoken\n", "1\n2\n3\n"}) {
      Files.writeString(file, text);

      assertThat(second.offer(FILES)).isFalse();
    }
  }
}
