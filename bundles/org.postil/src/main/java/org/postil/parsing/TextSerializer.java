package org.postil.parsing;

import java.io.IOException;
import java.io.Writer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * Writes an object as it was read. Postil changes a text by edits at its offsets and never writes
 * one anew from the model, which would cost the user's spacing and spelling.
 */
public class TextSerializer implements ISerializer {

  @Override
  public String serialize(EObject object) {
    return node(object).getText();
  }

  @Override
  public String serialize(EObject object, SaveOptions options) {
    return serialize(object);
  }

  @Override
  public void serialize(EObject object, Writer writer, SaveOptions options) throws IOException {
    writer.write(serialize(object));
    writer.flush();
  }

  @Override
  public ReplaceRegion serializeReplacement(EObject object, SaveOptions options) {
    ICompositeNode node = node(object);
    return new ReplaceRegion(node.getTotalOffset(), node.getTotalLength(), node.getText());
  }

  private static ICompositeNode node(EObject object) {
    ICompositeNode node = NodeModelUtils.getNode(object);
    if (node == null) {
      throw new IllegalArgumentException(
          "Only what was read from a text can be written: " + object);
    }
    return node;
  }
}
