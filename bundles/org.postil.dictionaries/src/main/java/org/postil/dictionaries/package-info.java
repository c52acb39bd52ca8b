/** Hunspell dictionaries: those of the machine, and of English those that come with Postil. */
package org.postil.dictionaries;
