package org.postil.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.postil.analysis.Analysis;
import org.postil.checks.Checks;
import org.postil.checks.Finding;
import org.postil.recognition.Recognition;

/** What every feature costs that reads the analysis of a text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CoreBenchmark {

  @Param({"1", "24", "240"})
  public int factor;

  private String text;
  private String edited;
  private Analysis analysis;

  @Setup
  public void prepare() {
    text = BenchmarkArticle.published(factor);
    int middle = text.length() / 2;
    edited = text.substring(0, middle) + 'x' + text.substring(middle);
    analysis = Analysis.of(text);
  }

  @Benchmark
  public Recognition recognition() {
    return Recognition.of(text);
  }

  @Benchmark
  public List<Finding> allChecks() {
    return Checks.run(analysis);
  }

  @Benchmark
  public Analysis analysisAfterOneCharacter() {
    return Analysis.of(edited, 1);
  }
}
