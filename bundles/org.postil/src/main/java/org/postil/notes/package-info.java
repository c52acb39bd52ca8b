/** What a list of notes shows beside the text: which note is meant where, and in which section. */
package org.postil.notes;
