package org.postil.parsing;

/** An article with any number of notes, each referred to once. */
final class LongArticle {

  private LongArticle() {}

  static String withNotes(int count) {
    StringBuilder text = new StringBuilder();
    for (int note = 1; note <= count; note++) {
      text.append("The keeper of tower ").append((char) ('A' + note % 26));
      text.append(" kept a log of the weather.").append(note);
      text.append(" Nobody has read it since.\n\n");
    }
    for (int note = 1; note <= count; note++) {
      text.append(note).append(". A. Smith, Logs of the Towers, vol. 7.\n\n");
    }
    return text.toString();
  }
}
