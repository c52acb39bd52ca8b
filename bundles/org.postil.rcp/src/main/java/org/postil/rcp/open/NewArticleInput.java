package org.postil.rcp.open;

import java.util.UUID;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.editors.text.ILocationProvider;
import org.osgi.framework.FrameworkUtil;

/** An article that lies nowhere yet. */
final class NewArticleInput extends PlatformObject implements IEditorInput, ILocationProvider {

  private final String name;
  private final IPath location;

  /**
   * @param name what the editor's tab shows
   */
  NewArticleInput(String name) {
    this.name = name;
    // The text editor needs the place of a file that does not exist, to keep unsaved text apart.
    location =
        Platform.getStateLocation(FrameworkUtil.getBundle(NewArticleInput.class))
            .append(UUID.randomUUID() + ".postil");
  }

  @Override
  public IPath getPath(Object element) {
    return element instanceof NewArticleInput input ? input.location : null;
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter == ILocationProvider.class ? adapter.cast(this) : super.getAdapter(adapter);
  }

  @Override
  public boolean exists() {
    return false;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return null;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return name;
  }
}
