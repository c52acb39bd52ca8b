package org.postil.recognition.internal.lists;

import java.util.List;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;
import org.postil.recognition.internal.sequence.Labels;
import org.postil.text.Span;

/**
 * A note list together with the references that its choice rests on.
 *
 * @param run the list
 * @param labels the labels of its notes
 * @param scope the part of the text whose references it serves
 * @param candidates the candidates in its scope
 * @param chosen for each of them its reading in the best chain, or null
 * @param total the evidence for all of it
 */
public record Choice(
    LabelRun run,
    Labels labels,
    Span scope,
    List<Candidate> candidates,
    Reading[] chosen,
    double total) {}
