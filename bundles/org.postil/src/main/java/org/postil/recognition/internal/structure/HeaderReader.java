package org.postil.recognition.internal.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.postil.recognition.Block;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.HeaderField;
import org.postil.recognition.internal.layout.Lines;
import org.postil.recognition.internal.words.WordList;
import org.postil.text.Span;

/**
 * Reads the header: a block fenced by {@code ---}, {@code Key: value} lines at the top, or the
 * fields of a catalogue record, which may stand in several places.
 */
public final class HeaderReader {

  private static final String FENCE = "---";
  private static final int MIN_FIELDS = 2;
  private static final WordList KEYS = WordList.named("header-keys");

  private final Lines lines;
  private final String text;
  private final FieldLine fieldLine;
  private final List<HeaderField> fields = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  private HeaderReader(String text, Lines lines) {
    this.text = text;
    this.lines = lines;
    this.fieldLine = new FieldLine(text);
  }

  /** The header of {@code text}, without fields when it has none. */
  public static Header read(String text, Lines lines) {
    HeaderReader reader = new HeaderReader(text, lines);
    reader.read();
    BitSet taken = new BitSet();
    for (Block block : reader.blocks) {
      taken.set(lines.at(block.span().offset()), lines.at(block.span().end() - 1) + 1);
    }
    return new Header(List.copyOf(reader.fields), List.copyOf(reader.blocks), taken);
  }

  private void read() {
    int first = nextRun(0);
    if (first < lines.count() && !fenced(first) && !explicit(first)) {
      int second = nextRun(endOfRun(first));
      boolean titled = endOfRun(first) == first + 1;
      if (titled && !explicit(second)) {
        catalogue(second);
      } else if (!titled) {
        catalogue(first);
      }
    }
  }

  private int nextRun(int from) {
    int line = from;
    while (line < lines.count() && lines.isBlank(line)) {
      line++;
    }
    return line;
  }

  private int endOfRun(int first) {
    int line = first;
    while (line < lines.count() && !lines.isBlank(line)) {
      line++;
    }
    return line;
  }

  private boolean fenced(int first) {
    if (!isFence(first)) {
      return false;
    }
    int close = first + 1;
    while (close < lines.count() && !isFence(close)) {
      close++;
    }
    if (close == lines.count() || close == first + 1 || !opensWithField(first + 1)) {
      return false;
    }
    fence(first);
    for (int line = first + 1; line < close; line++) {
      fencedLine(line);
    }
    fence(close);
    return true;
  }

  private boolean opensWithField(int line) {
    return !lines.isIndented(line) && field(line).isPresent();
  }

  private boolean isFence(int line) {
    return lines.end(line) - lines.start(line) == FENCE.length()
        && text.startsWith(FENCE, lines.start(line));
  }

  private void fence(int line) {
    Span span = Span.between(lines.start(line), lines.end(line));
    blocks.add(new Block(Kind.HEADER_FENCE, span, new Span(span.end(), 0), span, 0));
  }

  private void fencedLine(int line) {
    Optional<HeaderField> field = lines.isIndented(line) ? Optional.empty() : field(line);
    if (field.isPresent()) {
      add(field.get());
    } else if (!lines.isBlank(line)) {
      extendLast(lines.end(line));
    }
  }

  /** A line without a key goes on with the value above it. */
  private void extendLast(int end) {
    HeaderField open = fields.removeLast();
    blocks.removeLast();
    Span value = Span.between(open.valueSpan().offset(), end);
    Span span = Span.between(open.span().offset(), end);
    add(new HeaderField(span, open.keySpan(), open.key(), value, value.of(text)));
  }

  private Optional<HeaderField> field(int line) {
    return fieldLine.explicit(lines.start(line), lines.end(line));
  }

  private boolean explicit(int first) {
    int end = endOfRun(first);
    List<HeaderField> found = new ArrayList<>();
    for (int line = first; line < end; line++) {
      field(line).ifPresent(found::add);
    }
    boolean known = found.stream().anyMatch(field -> KEYS.contains(field.key()));
    if (found.isEmpty() || found.size() < end - first || !known) {
      return false;
    }
    found.forEach(this::add);
    return true;
  }

  private void catalogue(int first) {
    int line = first;
    boolean open = true;
    while (line < lines.count()) {
      int end = endOfRun(line);
      List<HeaderField> found = catalogued(line, end);
      boolean record = found.size() >= (open && !fields.isEmpty() ? 1 : MIN_FIELDS);
      if (!record && fields.isEmpty()) {
        return;
      }
      open = record;
      if (record) {
        found.forEach(this::add);
      }
      line = nextRun(end);
    }
  }

  /** The fields of a run of lines whose first line is one, else none. */
  private List<HeaderField> catalogued(int first, int end) {
    List<HeaderField> found = new ArrayList<>();
    for (int line = first; line < end; line++) {
      Optional<HeaderField> field = fieldLine.catalogued(lines.start(line), lines.end(line));
      if (field.isEmpty() && line == first) {
        return found;
      }
      field.ifPresent(found::add);
    }
    return found;
  }

  private void add(HeaderField field) {
    fields.add(field);
    blocks.add(new Block(Kind.HEADER_FIELD, field.span(), field.keySpan(), field.valueSpan(), 0));
  }
}
