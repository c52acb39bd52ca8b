package org.postil.rcp.handover;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * What a second launch says to the running product: file paths and nothing else.
 *
 * @param token the secret of the {@link Rendezvous}
 * @param files the files to open, absolute
 */
record Message(String token, List<Path> files) {

  private static final int MAX_FILES = 10_000;

  Message {
    files = List.copyOf(files);
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(token);
    out.writeInt(files.size());
    for (Path file : files) {
      out.writeUTF(file.toString());
    }
  }

  /**
   * @throws IOException when what comes in is no such message
   */
  static Message read(DataInput in) throws IOException {
    String token = in.readUTF();
    int count = in.readInt();
    if (count < 0 || count > MAX_FILES) {
      throw new IOException("A message cannot name " + count + " files.");
    }
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      files.add(path(in.readUTF()));
    }
    return new Message(token, files);
  }

  private static Path path(String name) throws IOException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new IOException(e);
    }
  }

  /** Whether the sender knows the secret; takes equally long whatever the token is. */
  boolean isFor(Rendezvous rendezvous) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8),
        rendezvous.token().getBytes(StandardCharsets.UTF_8));
  }
}
