package org.postil.ide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.concurrent.IUnitOfWork;
import org.junit.jupiter.api.Test;

/** Xtext's own services work on articles without a word of Postil's. */
class SymbolServicesTest {

  private static final Injector INJECTOR =
      new PostilIdeSetup().createInjectorAndDoEMFRegistration();

  private static final String TEXT =
      """
      LAMPS

      The first lamp burned oil.1 Its keeper wrote a log.2 Oil was dear.1

      1. A. Smith, Lamps.
      2. See [1], pp. 3-4.
      """;

  private final DocumentSymbolService symbols = INJECTOR.getInstance(DocumentSymbolService.class);
  private final XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
  private final XtextResource article = read(TEXT);

  @Test
  void aNoteReferenceLeadsToItsNote() {
    assertThat(definitionsAt(TEXT.indexOf("2 Oil"))).containsExactly(label(5));
  }

  @Test
  void aCrossReferenceLeadsToItsNote() {
    assertThat(definitionsAt(TEXT.indexOf("1], pp."))).containsExactly(label(4));
  }

  @Test
  void aNoteLeadsToAllThatRefersToIt() {
    assertThat(referencesAt(TEXT.indexOf("1. A. Smith")))
        .containsExactly(range(2, 26, 27), range(2, 66, 67), range(5, 8, 9));
  }

  @Test
  void theSymbolsOfAnArticleAreItsSectionsAndNotes() {
    var service = INJECTOR.getInstance(HierarchicalDocumentSymbolService.class);

    assertThat(service.getSymbols(article, CancelIndicator.NullImpl))
        .flatExtracting(SymbolServicesTest::names)
        .containsExactlyInAnyOrder("LAMPS", "1", "2");
  }

  private XtextResource read(String text) {
    var resource = (XtextResource) set.createResource(URI.createURI("test:/article.postil"));
    try {
      resource.reparse(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return resource;
  }

  private List<Range> definitionsAt(int offset) {
    return symbols
        .getDefinitions(article, offset, new OneSet(set), CancelIndicator.NullImpl)
        .stream()
        .map(Location::getRange)
        .toList();
  }

  private List<Range> referencesAt(int offset) {
    var index =
        INJECTOR.getInstance(ResourceDescriptionsProvider.class).getResourceDescriptions(set);
    return symbols
        .getReferences(article, offset, new OneSet(set), index, CancelIndicator.NullImpl)
        .stream()
        .map(Location::getRange)
        .toList();
  }

  private static List<String> names(DocumentSymbol symbol) {
    List<String> names = new ArrayList<>(List.of(symbol.getName()));
    symbol.getChildren().forEach(child -> names.addAll(names(child)));
    return names;
  }

  private static Range label(int line) {
    return range(line, 0, 1);
  }

  private static Range range(int line, int from, int to) {
    return new Range(new Position(line, from), new Position(line, to));
  }

  private record OneSet(ResourceSet set) implements IResourceAccess {
    @Override
    public <R> R readOnly(URI uri, IUnitOfWork<R, ResourceSet> work) {
      try {
        return work.exec(set);
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }
}
