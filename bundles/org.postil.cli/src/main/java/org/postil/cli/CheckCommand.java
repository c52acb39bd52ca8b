package org.postil.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.postil.analysis.Analysis;
import org.postil.checks.Checks;
import org.postil.checks.Finding;
import org.postil.checks.FixAll;
import org.postil.checks.FixChoice;
import org.postil.checks.Severity;
import org.postil.cli.input.Source;
import org.postil.cli.input.SourceWriter;
import org.postil.cli.input.UnreadableSource;
import org.postil.cli.report.CheckList;
import org.postil.cli.report.Checked;
import org.postil.cli.report.Format;
import org.postil.cli.report.Report;
import org.postil.cli.report.UnifiedDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks each file, mends what it is told to, and reports what is left. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

  /** Stands for all ids. */
  static final String EVERY = "*";

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      showDefaultValue = Visibility.ALWAYS)
  private Format format;

  @Option(names = "--list")
  private boolean list;

  @Option(names = "--max-warnings", paramLabel = "N", defaultValue = "0")
  private int maxWarnings;

  @Option(
      names = "--fix",
      paramLabel = "ID",
      arity = "0..1",
      split = ",",
      fallbackValue = EVERY,
      preprocessor = AttachedValue.class)
  private List<String> fix = List.of();

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Mixin private SettingsOptions settings;

  @Mixin private FileArguments files;

  private int errors;
  private int warnings;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    refuseWhatCannotBeDone();
    int result = list ? list() : dryRun ? printChanges() : report();
    List<String> complaints = settings.complaints();
    complaints.forEach(streams.err()::println);
    return complaints.isEmpty() ? result : ExitCode.FAILED;
  }

  private void refuseWhatCannotBeDone() {
    settings.levels();
    settings.known(fix);
    if (dryRun && fix.isEmpty()) {
      throw new ParameterException(spec.commandLine(), Messages.format("check.dry-run"));
    }
    if (!fix.isEmpty() && !dryRun && files.containStandardInput()) {
      throw new ParameterException(spec.commandLine(), Messages.format("check.fix-stdin"));
    }
  }

  private int list() throws IOException {
    new CheckList(streams.out()).write(Checks.all(), settings.here());
    streams.out().flush();
    return ExitCode.CLEAN;
  }

  private int report() throws IOException {
    Report report = format.to(streams.out(), Version.number(), Ansi.AUTO.enabled());
    boolean allRead =
        files.forEach(
            streams,
            this::check,
            checked -> {
              count(checked.findings());
              tellUnsettled(checked);
              report.add(checked);
            });
    report.finish();
    streams.out().flush();
    if (!allRead) {
      return ExitCode.FAILED;
    }
    return errors > 0 || warnings > maxWarnings ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private Checked check(Source source) throws UnreadableSource {
    FixAll fixed = fixed(source);
    if (fixed.count() > 0) {
      SourceWriter.write(source.with(fixed.text()));
    }
    Analysis article = Analysis.of(fixed.text());
    List<Finding> findings = settings.of(source).findings(article);
    return new Checked(source.name(), article, findings, fixed.count(), fixed.left());
  }

  private FixAll fixed(Source source) {
    if (fix.isEmpty()) {
      return new FixAll(source.text());
    }
    FixChoice choice =
        fix.contains(EVERY) ? FixChoice.harmless() : FixChoice.best(settings.known(fix));
    return FixAll.of(source.text(), settings.of(source)::findings, choice);
  }

  private void count(List<Finding> findings) {
    for (Finding finding : findings) {
      errors += finding.severity() == Severity.ERROR ? 1 : 0;
      warnings += finding.severity() == Severity.WARNING ? 1 : 0;
    }
  }

  private void tellUnsettled(Checked checked) {
    if (checked.unsettled() > 0) {
      streams
          .err()
          .println(Messages.format("check.unsettled", checked.name(), checked.unsettled()));
    }
  }

  private int printChanges() throws IOException {
    UnifiedDiff diff = new UnifiedDiff(streams.out());
    boolean allRead =
        files.forEach(
            streams,
            source -> new Change(source, fixed(source).text()),
            change -> diff.write(change.source.name(), change.source.text(), change.text));
    return allRead ? ExitCode.CLEAN : ExitCode.FAILED;
  }

  private record Change(Source source, String text) {}
}
