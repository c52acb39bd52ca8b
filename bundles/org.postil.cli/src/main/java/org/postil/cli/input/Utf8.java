package org.postil.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.postil.cli.Messages;

/** Strict decoding: a text comes out as it was written, or not at all. */
final class Utf8 {

  /** How far a binary file is looked for a zero byte, as git does. */
  private static final int BINARY_PROBE = 8000;

  private Utf8() {}

  /**
   * The text of {@code bytes}, with a byte order mark when they begin with one.
   *
   * @param name what to call the text in a complaint
   * @throws UnreadableSource when it is binary or in another encoding
   */
  static String decode(String name, byte[] bytes) throws UnreadableSource {
    refuseUtf16(name, bytes);
    refuseBinary(name, bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // No UTF-8 sequence decodes to more UTF-16 code units than it has bytes.
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableSource(
          Messages.format("source.encoding", name, hex(bytes[in.position()]), in.position()));
    }
    out.flip();
    return out.toString();
  }

  private static void refuseUtf16(String name, byte[] bytes) throws UnreadableSource {
    if (bytes.length < 2) {
      return;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (mark == 0xFEFF || mark == 0xFFFE) {
      throw new UnreadableSource(Messages.format("source.utf16", name));
    }
  }

  private static void refuseBinary(String name, byte[] bytes) throws UnreadableSource {
    for (int at = 0; at < Math.min(bytes.length, BINARY_PROBE); at++) {
      if (bytes[at] == 0) {
        throw new UnreadableSource(Messages.format("source.binary", name, at), true);
      }
    }
  }

  private static String hex(byte value) {
    return HexFormat.of().withUpperCase().toHexDigits(value);
  }
}
