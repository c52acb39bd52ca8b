package org.postil.numbering;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postil.linking.Links;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;

/**
 * The mentions of one list of notes beside its notes. Notes have ranks, ascending by their labels;
 * most mentions form a chain of ascending ranks, and what does not fit the chain is a repetition or
 * a slip.
 */
final class Alignment {

  private final List<Note> notes;
  private final List<Mention> mentions;
  private final Links links;
  private final int[] ranks;
  private final BitSet chain;
  private final int[] chainPlaces;
  private final int[] chainRanks;

  Alignment(NoteList list, List<Mention> mentions, Links links) {
    this.notes = ranked(list);
    this.mentions = mentions;
    this.links = links;
    this.ranks = ranksOf(mentions);
    this.chain = AscendingChain.of(ranks);
    this.chainPlaces = new int[notes.size()];
    Arrays.fill(chainPlaces, -1);
    chain.stream().forEach(place -> chainPlaces[ranks[place]] = place);
    this.chainRanks = chain.stream().map(place -> ranks[place]).toArray();
  }

  // A label that is defined twice is a fault of the list; here the first definition alone counts.
  private static List<Note> ranked(NoteList list) {
    Set<String> seen = new HashSet<>();
    boolean repeating =
        list.notes().stream().anyMatch(note -> Label.number(note.label()).isEmpty());
    if (repeating) {
      return list.notes();
    }
    return list.notes().stream()
        .filter(note -> seen.add(note.label()))
        .sorted(Comparator.comparingInt(note -> Label.number(note.label()).getAsInt()))
        .toList();
  }

  private int[] ranksOf(List<Mention> mentions) {
    Map<Note, Integer> rankOf = new IdentityHashMap<>();
    for (int rank = 0; rank < notes.size(); rank++) {
      rankOf.put(notes.get(rank), rank);
    }
    return mentions.stream()
        .mapToInt(mention -> mention.note().map(note -> rankOf.getOrDefault(note, -1)).orElse(-1))
        .toArray();
  }

  /** The notes by rank. */
  List<Note> notes() {
    return notes;
  }

  /** The mentions by place, in text order. */
  List<Mention> mentions() {
    return mentions;
  }

  /** Whether anything refers to the note of that rank, be it in another note. */
  boolean isReferenced(int rank) {
    return !links.referencesTo(notes.get(rank)).isEmpty();
  }

  /** Rank of the note that the mention at {@code place} means, -1 for none. */
  int rank(int place) {
    return ranks[place];
  }

  /** Whether the mention at {@code place} is one of the ascending chain. */
  boolean isOnChain(int place) {
    return chain.get(place);
  }

  /** Place of the mention on the chain that means the note of that rank, -1 for none. */
  int chainPlace(int rank) {
    return chainPlaces[rank];
  }

  /** Place of the mention on the chain that means the nearest note of a lower rank, -1 for none. */
  int chainPlaceBelow(int rank) {
    int at = Arrays.binarySearch(chainRanks, rank);
    int below = (at < 0 ? -at - 1 : at) - 1;
    return below < 0 ? -1 : chainPlaces[chainRanks[below]];
  }

  /**
   * Place of the mention on the chain that means the nearest note of a higher rank, -1 for none.
   */
  int chainPlaceAbove(int rank) {
    int at = Arrays.binarySearch(chainRanks, rank);
    int above = at < 0 ? -at - 1 : at + 1;
    return above == chainRanks.length ? -1 : chainPlaces[chainRanks[above]];
  }

  /** The last place on the chain before {@code place}, -1 for none. */
  int chainBefore(int place) {
    return place == 0 ? -1 : chain.previousSetBit(place - 1);
  }

  /** The first place on the chain after {@code place}, which may be -1; -1 for none. */
  int chainAfter(int place) {
    return chain.nextSetBit(place + 1);
  }
}
