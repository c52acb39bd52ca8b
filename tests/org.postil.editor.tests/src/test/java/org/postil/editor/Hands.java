package org.postil.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Presses real keys and mouse buttons, as a person does. */
public final class Hands {

  private final Display display;

  public Hands(Display display) {
    this.display = display;
  }

  /** Presses all {@code keys} in turn, then lets them go; each a key code of SWT or a character. */
  public void press(int... keys) {
    for (int key : keys) {
      post(key(SWT.KeyDown, key));
    }
    for (int at = keys.length - 1; at >= 0; at--) {
      post(key(SWT.KeyUp, keys[at]));
    }
  }

  /**
   * Presses Enter in a control that keeps the focus while a list is open beside it. The event is
   * handed to the control itself, since on GTK a key that is posted goes to the list.
   */
  public void pressEnterIn(Control control) {
    Event event = new Event();
    event.keyCode = SWT.CR;
    event.character = SWT.CR;
    control.notifyListeners(SWT.KeyDown, event);
  }

  /** Types letters that need no shift. */
  public void type(String text) {
    text.chars().forEach(this::press);
  }

  /** Moves the mouse to a place on the screen. */
  public void pointAt(Point place) {
    Event event = new Event();
    event.type = SWT.MouseMove;
    event.x = place.x;
    event.y = place.y;
    post(event);
    Wait.until("the mouse is there", () -> display.getCursorLocation().equals(place));
  }

  /**
   * Clicks while {@code modifier} is held. The events are handed to the control itself, since on
   * GTK a click that is posted forgets the modifier and the place.
   */
  public void click(Control control, Point place, int modifier) {
    pointAt(place);
    control.notifyListeners(SWT.MouseMove, mouse(control, 0, modifier));
    control.notifyListeners(SWT.MouseDown, mouse(control, 1, modifier));
    control.notifyListeners(SWT.MouseUp, mouse(control, 1, modifier | SWT.BUTTON1));
  }

  private Event mouse(Control control, int button, int state) {
    Point place = control.toControl(display.getCursorLocation());
    Event event = new Event();
    event.button = button;
    event.count = button;
    event.stateMask = state;
    event.x = place.x;
    event.y = place.y;
    return event;
  }

  private static Event key(int type, int key) {
    Event event = new Event();
    event.type = type;
    boolean letter = key >= ' ' && key < SWT.DEL;
    event.keyCode = letter ? 0 : key;
    event.character = letter ? (char) key : 0;
    return event;
  }

  private void post(Event event) {
    assertThat(display.post(event)).as("event accepted by the display").isTrue();
    while (display.readAndDispatch()) {
      // The next event may depend on what this one did.
    }
  }
}
