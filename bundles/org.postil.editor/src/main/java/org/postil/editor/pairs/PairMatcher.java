package org.postil.editor.pairs;

import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.eclipse.jface.text.source.ICharacterPairMatcherExtension;
import org.postil.navigation.BracketPair;
import org.postil.text.Span;

/** Marks the other half of the bracket or quotation mark at the caret. */
public final class PairMatcher implements ICharacterPairMatcher, ICharacterPairMatcherExtension {

  /** Nobody sees what stands further away; the text of a book is not to be read at each step. */
  private static final int REACH = 20_000;

  private int anchor = RIGHT;

  @Override
  public IRegion match(IDocument document, int offset) {
    return match(document, offset, 0);
  }

  @Override
  public IRegion match(IDocument document, int offset, int length) {
    return find(document, offset + length, BracketPair::at);
  }

  @Override
  public IRegion findEnclosingPeerCharacters(IDocument document, int offset, int length) {
    return find(document, offset + length, BracketPair::around);
  }

  private IRegion find(
      IDocument document, int caret, BiFunction<String, Integer, Optional<Span>> search) {
    int from = Math.max(0, caret - REACH);
    int end = Math.min(document.getLength(), caret + REACH);
    return search
        .apply(part(document, from, end), caret - from)
        .map(pair -> matched(from + pair.offset(), pair.length(), caret))
        .orElse(null);
  }

  private static String part(IDocument document, int from, int end) {
    try {
      return document.get(from, end - from);
    } catch (BadLocationException e) {
      // The viewer asks for places of its own document only.
      throw new IllegalArgumentException(e);
    }
  }

  private IRegion matched(int offset, int length, int caret) {
    anchor = offset == caret || offset == caret - 1 ? LEFT : RIGHT;
    return new Region(offset, length);
  }

  @Override
  public boolean isMatchedChar(char character) {
    return BracketPair.isHalf(character);
  }

  @Override
  public boolean isMatchedChar(char character, IDocument document, int offset) {
    return isMatchedChar(character);
  }

  @Override
  public boolean isRecomputationOfEnclosingPairRequired(
      IDocument document, IRegion selection, IRegion previous) {
    return true;
  }

  @Override
  public int getAnchor() {
    return anchor;
  }

  @Override
  public void clear() {
    anchor = RIGHT;
  }

  @Override
  public void dispose() {
    // Holds nothing.
  }
}
