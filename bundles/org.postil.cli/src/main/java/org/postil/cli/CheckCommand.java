package org.postil.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.postil.analysis.Analysis;
import org.postil.checks.Checks;
import org.postil.checks.Finding;
import org.postil.checks.Severity;
import org.postil.cli.input.Source;
import org.postil.cli.report.Checked;
import org.postil.cli.report.Format;
import org.postil.cli.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks each file and reports what was found. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      showDefaultValue = picocli.CommandLine.Help.Visibility.ALWAYS)
  private Format format;

  @Mixin private FileArguments files;

  private boolean faulty;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Report report = format.to(streams.out(), Ansi.AUTO.enabled());
    boolean allRead = files.forEach(streams, source -> report.add(check(source)));
    report.finish();
    streams.out().flush();
    if (!allRead) {
      return ExitCode.FAILED;
    }
    return faulty ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private Checked check(Source source) {
    Analysis article = Analysis.of(source.text());
    List<Finding> findings = Checks.run(article);
    faulty |= findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
    return new Checked(source.name(), article, findings);
  }
}
