/**
 * Changes to an article that keep to its own ways: each yields edits for one version of the text.
 */
package org.postil.edits;
