package org.postil.cli.report;

import java.util.List;
import org.postil.recognition.Block;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.Recognition;
import org.postil.recognition.ReferenceEntry;

/** Finds the numbered entries of a reference list under a heading, where there are no notes. */
final class NumberedEntries {

  private NumberedEntries() {}

  static List<ReferenceEntry> underHeading(Recognition article) {
    return article.notes().isEmpty() && isHeaded(article.blocks())
        ? article.entries().stream().filter(NumberedEntries::isNumbered).toList()
        : List.of();
  }

  private static boolean isHeaded(List<Block> blocks) {
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == Kind.ENTRY && blocks.get(i - 1).kind() == Kind.HEADING) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumbered(ReferenceEntry entry) {
    return entry.label().matches("[0-9]{1,9}");
  }
}
