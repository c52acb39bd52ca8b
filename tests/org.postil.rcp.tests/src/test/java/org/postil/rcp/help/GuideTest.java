package org.postil.rcp.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** The guide in the product. A browser is not opened here: which one it is, the user decides. */
class GuideTest {

  @Test
  void itsPagesAreFiles() throws Exception {
    Path index = Path.of(URIUtil.toURI(Guide.firstPage()));

    assertThat(index).content().contains("<a href=\"keys.html\">");
    assertThat(index.resolveSibling("keys.html")).content().contains("Ctrl+click");
    assertThat(index.resolveSibling("book.css")).exists();
  }

  @Test
  void theSystemIsAskedToOpenIt() throws Exception {
    List<String> opened = new ArrayList<>();

    new GuideHandler(opened::add).execute(new ExecutionEvent());

    assertThat(opened).containsExactly(Guide.firstPage().toExternalForm());
  }

  @Test
  void f1OpensIt() throws Exception {
    IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);

    assertThat(
            keys.getPerfectMatch(KeySequence.getInstance("F1")).getParameterizedCommand().getId())
        .isEqualTo("org.postil.rcp.guide");
  }
}
