package org.postil.recognition.internal.sequence;

import java.util.List;
import org.postil.recognition.internal.layout.LabelForm;
import org.postil.text.Span;

/**
 * A note list as the references see it.
 *
 * @param form how its labels are written
 * @param labels the numbers of its notes; for symbols their places in the list
 * @param symbols the symbols at those places, empty for a numbered list
 * @param scope the part of the text whose references it serves
 * @param listStart where its first note begins; a reference behind it is a note on a note
 */
public record Target(
    LabelForm form, Labels labels, List<String> symbols, Span scope, int listStart) {}
