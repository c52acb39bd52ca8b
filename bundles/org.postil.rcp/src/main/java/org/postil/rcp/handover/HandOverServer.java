package org.postil.rcp.handover;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;

/**
 * The running product's side: takes files from later launches, on the loopback interface and on a
 * thread of its own. When it cannot listen the product works all the same; later launches then say
 * that the workspace is taken.
 */
public final class HandOverServer {

  private static final int BACKLOG = 50;
  private static final int TIMEOUT_MILLIS = 3000;

  private final Path workspace;
  private final ServerSocket listening;
  private final Rendezvous rendezvous;
  private final Consumer<List<Path>> receiver;

  private HandOverServer(Path workspace, Consumer<List<Path>> receiver) throws IOException {
    this.workspace = workspace;
    this.receiver = receiver;
    listening = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    rendezvous = new Rendezvous(listening.getLocalPort(), UUID.randomUUID().toString());
  }

  /**
   * Listens until closed; empty, with a word in the log, when that is not possible here.
   *
   * @param receiver takes the files of one launch, none when it named none; called on the server's
   *     thread
   */
  public static Optional<HandOverServer> start(Path workspace, Consumer<List<Path>> receiver) {
    try {
      HandOverServer server = new HandOverServer(workspace, receiver);
      server.rendezvous.write(workspace);
      Thread.ofPlatform().daemon().name("Postil hand-over").start(server::listen);
      return Optional.of(server);
    } catch (IOException e) {
      ILog.get().warn("Later launches cannot hand their files to this one.", e);
      return Optional.empty();
    }
  }

  private void listen() {
    while (!listening.isClosed()) {
      try (Socket caller = listening.accept()) {
        caller.setSoTimeout(TIMEOUT_MILLIS);
        answer(caller);
      } catch (IOException e) {
        if (!listening.isClosed()) {
          ILog.get().warn("A launch could not hand its files over.", e);
        }
      }
    }
  }

  private void answer(Socket caller) throws IOException {
    Message message = Message.read(new DataInputStream(caller.getInputStream()));
    // A caller may still get through while the socket is being closed; a product that ends would
    // lose the files, so it does not take them.
    if (!listening.isClosed() && message.isFor(rendezvous)) {
      receiver.accept(message.files());
      new DataOutputStream(caller.getOutputStream()).writeUTF(rendezvous.answer());
    }
  }

  /** Ends the listening; later launches find nobody. */
  public void close() {
    try {
      Rendezvous.delete(workspace);
      listening.close();
    } catch (IOException e) {
      ILog.get().warn("The listening for later launches did not end cleanly.", e);
    }
  }
}
