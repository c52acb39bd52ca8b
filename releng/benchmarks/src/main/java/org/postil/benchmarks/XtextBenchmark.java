package org.postil.benchmarks;

import com.google.inject.Injector;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
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
import org.postil.PostilStandaloneSetup;

/** What clients of EMF and Xtext wait for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class XtextBenchmark {

  @Param({"1", "24", "240"})
  public int factor;

  private Injector injector;
  private String text;
  private XtextResource open;
  private boolean longer;

  @Setup
  public void prepare() throws IOException {
    injector = new PostilStandaloneSetup().createInjectorAndDoEMFRegistration();
    text = BenchmarkArticle.published(factor);
    open = parseAndLink();
  }

  @Benchmark
  public XtextResource parseAndLink() throws IOException {
    XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
    var resource = (XtextResource) set.createResource(URI.createURI("benchmark:/article.postil"));
    resource.reparse(text);
    EcoreUtil.resolveAll((Resource) resource);
    return resource;
  }

  /** Types a character and takes it back, in turns. */
  @Benchmark
  public XtextResource updateAfterOneCharacter() {
    open.update(text.length() / 2, longer ? 1 : 0, longer ? "" : "x");
    longer = !longer;
    EcoreUtil.resolveAll((Resource) open);
    return open;
  }
}
