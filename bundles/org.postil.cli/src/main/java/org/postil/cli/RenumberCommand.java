package org.postil.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome;
import org.postil.edits.Renumber;
import org.postil.edits.Renumber.Order;
import org.postil.edits.Renumber.Restart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Numbers the notes of each file anew. */
@Command(name = "renumber", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RenumberCommand implements Callable<Integer> {

  /** Where numbers begin again. */
  private enum Where {
    KEPT(Restart.AS_IS),
    CHAPTERS(Restart.EACH_LIST),
    NEVER(Restart.NEVER);

    private final Restart restart;

    Where(Restart restart) {
      this.restart = restart;
    }
  }

  private final Streams streams;

  @Option(names = "--order", paramLabel = "ORDER")
  private Optional<Order> order = Optional.empty();

  @Option(names = "--restart", paramLabel = "WHERE", defaultValue = "KEPT")
  private Where restart;

  @Option(names = "--start", paramLabel = "N", defaultValue = "1")
  private int start;

  @Option(names = "--from", paramLabel = "LABEL")
  private Optional<String> from = Optional.empty();

  @Mixin private EditArguments edit;

  RenumberCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return edit.run(streams, this::renumber);
  }

  private Outcome renumber(Analysis article) {
    if (from.isPresent()) {
      return LabelledNote.in(article, from.get(), note -> Renumber.from(article, note));
    }
    boolean plain = order.isEmpty() && restart == Where.KEPT && start == 1;
    return plain
        ? Renumber.all(article)
        : Renumber.all(article, order.orElse(Order.REFERENCES), restart.restart, start);
  }
}
