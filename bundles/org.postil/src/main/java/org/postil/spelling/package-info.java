/**
 * What of an article is to be spelled, and which words that a dictionary does not know are slips.
 * The dictionaries themselves are not known here.
 */
package org.postil.spelling;
