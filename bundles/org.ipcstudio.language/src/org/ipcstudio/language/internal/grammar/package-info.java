/** The lexer and the parser that ANTLR generates from {@code Ipc.g4}, and the superclass that guards the parser. */
package org.ipcstudio.language.internal.grammar;
