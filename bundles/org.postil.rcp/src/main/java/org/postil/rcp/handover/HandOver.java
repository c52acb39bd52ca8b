package org.postil.rcp.handover;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The second launch's side: offers its files to a product that runs in the same workspace. */
public final class HandOver {

  private static final int TIMEOUT_MILLIS = 3000;

  private final Path workspace;

  public HandOver(Path workspace) {
    this.workspace = workspace;
  }

  /**
   * Returns whether a running product took the files. When none runs, or the file that tells of one
   * is left from a crash, nobody answers and the answer is false.
   */
  public boolean offer(List<Path> files) {
    try {
      Optional<Rendezvous> rendezvous = Rendezvous.read(workspace);
      return rendezvous.isPresent() && offer(files, rendezvous.get());
    } catch (IOException e) {
      // Refused, timed out, or some other program has the port now: nobody of ours is there.
      return false;
    }
  }

  private static boolean offer(List<Path> files, Rendezvous rendezvous) throws IOException {
    try (Socket socket = new Socket()) {
      InetAddress here = InetAddress.getLoopbackAddress();
      socket.connect(new InetSocketAddress(here, rendezvous.port()), TIMEOUT_MILLIS);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      new Message(rendezvous.token(), files).write(new DataOutputStream(socket.getOutputStream()));
      return rendezvous.answer().equals(new DataInputStream(socket.getInputStream()).readUTF());
    }
  }
}
