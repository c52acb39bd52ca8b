package org.postil.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks and writes {@code docs/performance.md} anew. */
public final class PerformanceReport {

  private static final List<Integer> FACTORS = List.of(1, 24, 240);

  private final Path root;

  private PerformanceReport(Path root) {
    this.root = root;
  }

  /**
   * @param arguments the root of the sources
   */
  public static void main(String[] arguments)
      throws IOException, RunnerException, InterruptedException {
    new PerformanceReport(Path.of(arguments[0]).toAbsolutePath().normalize()).write();
  }

  private void write() throws IOException, RunnerException, InterruptedException {
    String machine = machine();
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include("org\\.postil\\.benchmarks\\..*").build()).run();
    String report =
        template()
            .replace("{machine}", machine)
            .replace("{sizes}", sizes())
            .replace("{benchmarks}", benchmarks(results))
            .replace("{commands}", commands());
    Path page = root.resolve("docs/performance.md");
    Files.writeString(page, report + editorSection(Files.readString(page)));
  }

  /** What was measured in the editor, which takes a workbench, stays at the end of the page. */
  private static String editorSection(String page) {
    int start = page.indexOf("## In the editor\n");
    return start < 0 ? "" : "\n" + page.substring(start);
  }

  private static String template() throws IOException {
    try (var stream = PerformanceReport.class.getResourceAsStream("performance.md")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "%d processors, %s %s, Java %s, at a load average of %.1f",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.version(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String sizes() {
    return FACTORS.stream()
        .map(PerformanceReport::size)
        .collect(Collectors.joining(" | ", "| | ", " |\n|---|---:|---:|---:|"));
  }

  private static String size(int factor) {
    int characters = BenchmarkArticle.published(factor).length();
    return String.format(
        Locale.ROOT, "%,d notes, %,d KB", factor * BenchmarkArticle.NOTES, characters / 1000);
  }

  private static String benchmarks(Collection<RunResult> results) {
    List<String> rows = new ArrayList<>();
    rows.add(row("Recognition", results, "recognition"));
    rows.add(row("All checks", results, "allChecks"));
    rows.add(row("One character typed: analysis", results, "analysisAfterOneCharacter"));
    rows.add(row("Xtext: parse and link", results, "parseAndLink"));
    rows.add(row("One character typed: Xtext update and link", results, "updateAfterOneCharacter"));
    return String.join("\n", rows);
  }

  private static String row(String title, Collection<RunResult> results, String method) {
    return FACTORS.stream()
        .map(factor -> score(results, method, factor))
        .collect(Collectors.joining(" | ", "| " + title + " | ", " |"));
  }

  private static String score(Collection<RunResult> results, String method, int factor) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith('.' + method))
        .filter(result -> result.getParams().getParam("factor").equals(Integer.toString(factor)))
        .map(result -> milliseconds(result.getPrimaryResult().getScore()))
        .findFirst()
        .orElse("failed");
  }

  private static String milliseconds(double time) {
    return String.format(Locale.ROOT, time < 10 ? "%.1f ms" : "%,.0f ms", time);
  }

  private String commands() throws IOException, InterruptedException {
    List<String> rows = new ArrayList<>();
    rows.add(row("`./postil check`", "txt", root.resolve("postil").toString(), "check"));
    rows.add(row("`cmark-gfm -e footnotes`", "md", "cmark-gfm", "-e", "footnotes"));
    rows.add(row("`rumdl check --no-cache`", "md", "rumdl", "check", "--no-cache"));
    return String.join("\n", rows);
  }

  private String row(String title, String form, String... command)
      throws IOException, InterruptedException {
    StringBuilder row = new StringBuilder("| " + title + " |");
    for (int factor : FACTORS) {
      List<String> words = new ArrayList<>(List.of(command));
      words.add(file(factor, form).toString());
      OptionalLong time = CommandTimer.milliseconds(words);
      row.append(
          time.isPresent() ? " " + milliseconds(time.getAsLong()) + " |" : " not installed |");
    }
    return row.toString();
  }

  private Path file(int factor, String form) throws IOException {
    return BenchmarkFiles.write(
        root.resolve("releng/benchmarks/target"), factor, form.equals("md"));
  }
}
