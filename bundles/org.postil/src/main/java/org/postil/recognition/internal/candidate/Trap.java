package org.postil.recognition.internal.candidate;

/** A shape that looks like a note reference and mostly is a plain number. */
public enum Trap {
  NONE(0, ""),
  THOUSANDS(-7, "part of a number with thousands"),
  DECIMAL(-9, "part of a decimal number, a version or a section number"),
  NUMBER_POINT(-3.5, "after a number and a full stop"),
  YEAR_POINT(-1, "a number after a year"),
  ORDINAL(-8, "an ordinal or a number with its unit"),
  NAME(-4, "part of a name"),
  ABBREVIATION(-10, "a number after an abbreviation"),
  SHORT_WORD(-6, "a number after what may be an abbreviation"),
  COUNTED(-3, "the number of what the word before names"),
  NUMBERED(-8, "the number of what the sign before names"),
  DATE(-3, "part of a date"),
  YEAR(-9, "a year"),
  AMOUNT(-6, "an amount or a number with its sign"),
  RATIO(-7, "part of a time, a ratio or a verse"),
  RANGE(-4, "part of a range, a date or a row of numbers"),
  CODE(-6, "part of code or a formula");

  private final double evidence;
  private final String phrase;

  Trap(double evidence, String phrase) {
    this.evidence = evidence;
    this.phrase = phrase;
  }

  /** Log-odds for a note reference. */
  public double evidence() {
    return evidence;
  }

  /** Words for a person. */
  public String phrase() {
    return phrase;
  }
}
