/** Measures how long the editor takes; no tests, since a busy machine would fail them. */
package org.postil.editor.performance;
