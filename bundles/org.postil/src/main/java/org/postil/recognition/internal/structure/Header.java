package org.postil.recognition.internal.structure;

import java.util.BitSet;
import java.util.List;
import org.postil.recognition.Block;
import org.postil.recognition.HeaderField;

/**
 * The header of an article or catalogue record.
 *
 * @param fields in text order
 * @param blocks the fields and the fences around them, in text order
 * @param lines the zero-based lines that belong to the header
 */
public record Header(List<HeaderField> fields, List<Block> blocks, BitSet lines) {}
