/** An article as a page for reading: standalone HTML, a pure function of its analysis. */
package org.postil.rendering;
