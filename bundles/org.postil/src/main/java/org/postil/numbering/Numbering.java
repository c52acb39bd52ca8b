package org.postil.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.postil.linking.Links;
import org.postil.numbering.NumberingFault.Mistaken;
import org.postil.recognition.NoteReference;
import org.postil.recognition.Recognition;

/**
 * The slips in the numbering of an article, each named once. They are read off an alignment of the
 * references with each list of notes, so that one lost, doubled or mistaken label does not make the
 * labels after it wrong.
 *
 * @param faults list by list
 */
public record Numbering(List<NumberingFault> faults) {

  /** Aligns the references of {@code article} with its notes; near linear in their number. */
  public static Numbering of(Recognition article, Links links) {
    List<List<Mention>> mentions = Mention.byList(article);
    List<NumberingFault> faults = new ArrayList<>();
    for (int list = 0; list < mentions.size(); list++) {
      faults.addAll(
          faultsOf(new Alignment(article.noteLists().get(list), mentions.get(list), links)));
    }
    return new Numbering(List.copyOf(faults));
  }

  private static List<NumberingFault> faultsOf(Alignment alignment) {
    List<NumberingFault> faults = new ArrayList<>(new UnreferencedNotes(alignment).faults());
    Set<NoteReference> mistaken =
        faults.stream()
            .filter(Mistaken.class::isInstance)
            .map(fault -> ((Mistaken) fault).reference())
            .collect(Collectors.toSet());
    faults.addAll(new ReferenceOrder(alignment, mistaken).faults());
    return faults;
  }

  /** The faults of one kind. */
  public <T extends NumberingFault> List<T> faults(Class<T> kind) {
    return faults.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
