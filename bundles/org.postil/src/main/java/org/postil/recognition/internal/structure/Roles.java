package org.postil.recognition.internal.structure;

import java.util.List;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.internal.layout.Paragraph;

/** What each paragraph has been found to be; null while it is not known. */
public final class Roles {

  private final Kind[] kinds;

  public Roles(List<Paragraph> paragraphs) {
    kinds = new Kind[paragraphs.size()];
  }

  public Kind of(int paragraph) {
    return kinds[paragraph];
  }

  public boolean isOpen(int paragraph) {
    return kinds[paragraph] == null;
  }

  public void set(int paragraph, Kind kind) {
    kinds[paragraph] = kind;
  }

  /** Gives {@code kind} to the paragraphs from {@code from} up to {@code to} that have none. */
  public void fill(int from, int to, Kind kind) {
    for (int i = from; i < to; i++) {
      if (isOpen(i)) {
        kinds[i] = kind;
      }
    }
  }
}
