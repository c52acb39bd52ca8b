package org.postil.editor.outline;

import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.postil.editor.PostilPlugin;
import org.postil.outline.OutlineItem.Kind;

/** Shows a node of the outline by its label and the icon of its kind. */
final class OutlineLabelProvider extends LabelProvider {

  private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

  @Override
  public String getText(Object element) {
    return ((OutlineNode) element).item().label();
  }

  @Override
  public Image getImage(Object element) {
    Kind kind = ((OutlineNode) element).item().kind();
    String icon = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return ResourceLocator.imageDescriptorFromBundle(
            PostilPlugin.ID, "icons/outline/" + icon + ".svg")
        .map(images::get)
        .orElse(null);
  }

  @Override
  public void dispose() {
    images.dispose();
    super.dispose();
  }
}
