/** Turns a text into a parse tree, and what does not fit the grammar into problems that a person understands. */
package org.ipcstudio.language.internal.parser;
