package org.ipcstudio.language.resource;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.model.Item;

/** Cuts a text without syntax errors into a header, its items and a footer. */
final class ItemTexts {

	private final String text;
	private final List<Token> tokens;
	private final Map<Item, ItemText> texts = new IdentityHashMap<>();
	private final int headerEnd;
	private final int footerStart;

	ItemTexts(SourceFile file) {
		text = file.text();
		tokens = file.tokens().getTokens();
		IpcParser.FileContext context = (IpcParser.FileContext) file.syntax(file.system());
		headerEnd = end(context.LEFT_BRACE().getSymbol());
		int from = headerEnd;
		for (Item item : file.system().getItems()) {
			Token first = withDocumentation(file.syntax(item).getStart());
			Token last = file.syntax(item).getStop();
			int tailEnd = end(lastOnLine(last));
			texts.put(item, new ItemText(text.substring(from, first.getStartIndex()),
					text.substring(first.getStartIndex(), end(last)), text.substring(end(last), tailEnd)));
			from = tailEnd;
		}
		footerStart = from;
	}

	/** Everything up to and with the opening brace of the system. */
	String header() {
		return text.substring(0, headerEnd);
	}

	ItemText of(Item item) {
		return texts.get(item);
	}

	/** Everything behind the last item. */
	String footer() {
		return text.substring(footerStart);
	}

	private Token withDocumentation(Token first) {
		for (int i = first.getTokenIndex() - 1; i >= 0 && tokens.get(i).getChannel() != Token.DEFAULT_CHANNEL; i--) {
			if (tokens.get(i).getType() == IpcLexer.DOCUMENTATION) {
				return tokens.get(i);
			}
		}
		return first;
	}

	/** The semicolon behind an item and the comments that follow on its line, except for documentation. */
	private Token lastOnLine(Token itemEnd) {
		Token last = itemEnd;
		for (int i = itemEnd.getTokenIndex() + 1; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			switch (token.getType()) {
			case IpcLexer.SEMICOLON, IpcLexer.LINE_COMMENT, IpcLexer.BLOCK_COMMENT -> last = token;
			case IpcLexer.WHITE_SPACE -> {
				if (token.getText().indexOf('\n') >= 0 || token.getText().indexOf('\r') >= 0) {
					return last;
				}
			}
			default -> {
				return last;
			}
			}
		}
		return last;
	}

	private static int end(Token token) {
		return token.getStopIndex() + 1;
	}
}
