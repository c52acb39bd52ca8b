package org.postil.outline;

import java.util.List;
import org.postil.text.Span;

/**
 * A node of the outline.
 *
 * @param kind what it stands for
 * @param label a short text for a person
 * @param span the whole part of the text
 * @param selection what to select when a person chooses the node
 * @param children in text order
 */
public record OutlineItem(
    Kind kind, String label, Span span, Span selection, List<OutlineItem> children) {

  /** The same node for a smaller part of the text. */
  OutlineItem within(Span part, List<OutlineItem> parts) {
    return new OutlineItem(kind, label, part, selection, parts);
  }

  /** What a node can stand for. */
  public enum Kind {
    TITLE,
    HEADER,
    HEADER_FIELD,
    ABSTRACT,
    SECTION,
    NOTE_REFERENCE,
    NOTES,
    NOTE,
    REFERENCE_LIST,
    REFERENCE_ENTRY
  }
}
