package org.postil.recognition;

/** How sure a reading is. */
public enum Certainty {
  /** The evidence all points one way. */
  CERTAIN,
  /** Some evidence speaks against it, more for it. */
  LIKELY,
  /** The evidence is even; a person should decide. */
  AMBIGUOUS
}
