package org.postil.cli.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Prints what changed between two versions of a text, in the form that patch and git apply read.
 */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;
  private static final String UNFINISHED = "\n\\ No newline at end of file";

  private final Printer printer;

  public UnifiedDiff(OutputStream out) {
    printer = new Printer(out);
  }

  /** Prints the changes from {@code before} to {@code after} in the file of that name. */
  public void write(String name, String before, String after) throws IOException {
    List<String> old = lines(before);
    Patch<String> patch =
        merged(DiffUtils.diff(old, lines(after), new MyersDiffWithLinearSpace<String>()));
    for (String line :
        UnifiedDiffUtils.generateUnifiedDiff("a/" + name, "b/" + name, old, patch, CONTEXT)) {
      printer.line(line);
    }
  }

  /** Makes one change of an insertion and the deletion beside it: readers expect the old first. */
  private static Patch<String> merged(Patch<String> patch) {
    Patch<String> merged = new Patch<>();
    Optional<AbstractDelta<String>> held = Optional.empty();
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      if (held.isPresent() && touch(held.get(), delta)) {
        held = Optional.of(join(held.get(), delta));
      } else {
        held.ifPresent(merged::addDelta);
        held = Optional.of(delta);
      }
    }
    held.ifPresent(merged::addDelta);
    return merged;
  }

  private static boolean touch(AbstractDelta<String> first, AbstractDelta<String> second) {
    Chunk<String> source = first.getSource();
    return source.getPosition() + source.size() == second.getSource().getPosition();
  }

  private static AbstractDelta<String> join(
      AbstractDelta<String> first, AbstractDelta<String> second) {
    return new ChangeDelta<>(
        join(first.getSource(), second.getSource()), join(first.getTarget(), second.getTarget()));
  }

  private static Chunk<String> join(Chunk<String> first, Chunk<String> second) {
    List<String> lines = new ArrayList<>(first.getLines());
    lines.addAll(second.getLines());
    return new Chunk<>(first.getPosition(), lines);
  }

  // A carriage return stays part of its line, as patch expects.
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    String last = lines.removeLast();
    if (!last.isEmpty()) {
      lines.add(last + UNFINISHED);
    }
    return lines;
  }
}
