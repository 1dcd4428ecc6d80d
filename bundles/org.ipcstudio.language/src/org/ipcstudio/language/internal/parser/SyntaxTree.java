package org.ipcstudio.language.internal.parser;

import org.antlr.v4.runtime.CommonTokenStream;
import org.ipcstudio.language.internal.grammar.IpcParser.FileContext;

/**
 * What the parser makes of a text.
 *
 * @param file   the parse tree; null if the parser gave up because the text passes a limit
 * @param intact whether the whole text fits the grammar
 * @param tokens all tokens; none behind the place where a limit was passed
 */
public record SyntaxTree(FileContext file, boolean intact, CommonTokenStream tokens) {
}
