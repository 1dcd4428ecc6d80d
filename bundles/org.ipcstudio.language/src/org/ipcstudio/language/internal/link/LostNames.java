package org.ipcstudio.language.internal.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.parser.SyntaxTree;

/**
 * The names in text that the parser had to skip. One of them may be declared there, so that not to know it would only be a
 * consequence of the mistake that has been reported already. The same holds for a name before a {@code =} that does not
 * fit: it begins the next assignment and was taken for a value; and for a name behind a type, which is how other
 * languages declare variables.
 */
public final class LostNames {

	private LostNames() {
	}

	/** The names in everything that could not be understood. */
	public static Set<String> of(SyntaxTree syntax) {
		Set<String> names = new HashSet<>();
		if (!syntax.intact() && syntax.file() != null) {
			collect(syntax.file(), syntax.tokens(), names);
			collectTorn(syntax.tokens().getTokens(), names);
		}
		return names;
	}

	/** Names that touch a character without a meaning are probably parts of other names. */
	private static void collectTorn(List<Token> tokens, Set<String> names) {
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.get(i).getType() == IpcLexer.ID && (i > 0 && tokens.get(i - 1).getType() == IpcLexer.UNKNOWN
					|| tokens.get(i + 1).getType() == IpcLexer.UNKNOWN)) {
				names.add(tokens.get(i).getText());
			}
		}
	}

	private static void collect(ParserRuleContext context, CommonTokenStream tokens, Set<String> names) {
		int count = context.getChildCount();
		for (int i = 0; i < count; i++) {
			ParseTree child = context.getChild(i);
			if (child instanceof ErrorNode node) {
				add(node.getSymbol(), names);
				if (node.getSymbol().getType() == IpcLexer.ASSIGN) {
					add(next(node.getSymbol(), -1, tokens), names);
				} else if (isType(node.getSymbol().getType())) {
					add(next(node.getSymbol(), 1, tokens), names);
				}
			} else if (child instanceof ParserRuleContext part) {
				collect(part, tokens, names);
			}
		}
	}

	private static void add(Token token, Set<String> names) {
		if (token != null && token.getType() == IpcLexer.ID) {
			names.add(token.getText());
		}
	}

	private static boolean isType(int type) {
		return type >= IpcLexer.BOOL && type <= IpcLexer.PID;
	}

	/** The nearest token before or behind that the parser sees; null if there is none. */
	private static Token next(Token token, int step, CommonTokenStream tokens) {
		int index = token.getTokenIndex() + step;
		while (index >= 0 && index < tokens.size() && tokens.get(index).getChannel() != Token.DEFAULT_CHANNEL) {
			index += step;
		}
		return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
	}
}
