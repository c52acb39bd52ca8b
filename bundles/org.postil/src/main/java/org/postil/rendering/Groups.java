package org.postil.rendering;

import org.postil.internal.Messages;

/** Opens and closes the elements around consecutive blocks of a kind, and the items of lists. */
final class Groups {

  /** What consecutive blocks can share. */
  enum Group {
    NONE,
    FIELDS,
    ABSTRACT,
    NOTES,
    ENTRIES,
    CLOSING
  }

  private static final Runnable NOTHING = () -> {};

  private final Html html;
  private Group open = Group.NONE;
  private boolean isHeaded;
  private boolean itemIsOpen;
  private Runnable atEndOfItem = NOTHING;

  Groups(Html html) {
    this.html = html;
  }

  boolean isIn(Group group) {
    return open == group;
  }

  /** Whether the list that comes next has a heading, whose section is the list's. */
  boolean isHeaded() {
    return isHeaded;
  }

  /** Tells whether the list that comes next has a heading. */
  void setHeaded(boolean headed) {
    isHeaded = headed;
  }

  /** Goes on in {@code group}, or ends the one before and begins it. */
  void enter(Group group) {
    if (open != group) {
      leave();
      begin(group);
      open = group;
    }
  }

  private void begin(Group group) {
    switch (group) {
      case NONE -> {}
      case FIELDS -> html.open("dl").line();
      case ABSTRACT ->
          html.open(
                  "section", "role", "doc-abstract", "aria-label", Messages.format("page.abstract"))
              .line();
      case NOTES -> beginList("ol", "doc-endnotes", "page.notes");
      case ENTRIES -> beginList("ul", "doc-bibliography", "page.references");
      case CLOSING -> html.open("footer").line();
    }
  }

  private void beginList(String element, String role, String nameKey) {
    if (!isHeaded) {
      html.open("section", "role", role, "aria-label", Messages.format(nameKey)).line();
    }
    html.open(element).line();
  }

  private void leave() {
    endItem();
    switch (open) {
      case NONE -> {}
      case FIELDS -> html.close("dl").line();
      case ABSTRACT -> html.close("section").line();
      case NOTES -> endList("ol");
      case ENTRIES -> endList("ul");
      case CLOSING -> html.close("footer").line();
    }
  }

  private void endList(String element) {
    html.close(element).line();
    if (!isHeaded) {
      html.close("section").line();
    }
    isHeaded = false;
  }

  /**
   * Ends the item before, and takes note that another was opened.
   *
   * @param atEnd writes what closes its words
   */
  void beginItem(Runnable open, Runnable atEnd) {
    endItem();
    open.run();
    itemIsOpen = true;
    atEndOfItem = atEnd;
  }

  private void endItem() {
    if (itemIsOpen) {
      atEndOfItem.run();
      html.close("li").line();
      itemIsOpen = false;
    }
  }
}
