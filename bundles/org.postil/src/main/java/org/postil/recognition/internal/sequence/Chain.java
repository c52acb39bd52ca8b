package org.postil.recognition.internal.sequence;

import java.util.List;
import org.postil.recognition.internal.candidate.Reading;

/**
 * Readings with ascending ranks that explain the candidates best.
 *
 * @param readings in text order
 * @param total the evidence for all of them
 */
public record Chain(List<Reading> readings, double total) {}
