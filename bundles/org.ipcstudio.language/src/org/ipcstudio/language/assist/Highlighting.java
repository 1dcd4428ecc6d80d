package org.ipcstudio.language.assist;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.Occurrence;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.internal.SourceMap;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.parser.Utf16Stream;

/**
 * Tells what looks different in a text. Words, numbers and comments are seen by the lexer alone, so a stretch of lines
 * can be coloured while the rest of the text is broken or not parsed yet; names need the model. Stateless; any thread.
 */
public final class Highlighting {

	private Highlighting() {
	}

	/**
	 * The words, numbers, strings and comments in a text or in a part of one that begins outside of any comment, in the
	 * order of the text.
	 */
	public static List<Highlight> words(String text) {
		IpcLexer lexer = new IpcLexer(new Utf16Stream(text));
		lexer.removeErrorListeners();
		List<Token> tokens = new ArrayList<>();
		for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
			if (token.getType() != IpcLexer.WHITE_SPACE) {
				tokens.add(token);
			}
		}
		List<Highlight> highlights = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			HighlightKind kind = WordClass.of(token.getType(), type(tokens, i - 1), type(tokens, i + 1));
			if (kind != null) {
				highlights.add(new Highlight(SourceMap.region(token), kind));
			}
		}
		return highlights;
	}

	private static int type(List<Token> tokens, int index) {
		return index < 0 || index >= tokens.size() ? Token.EOF : tokens.get(index).getType();
	}

	/** The names in a text whose meaning is known, in the order of the text. */
	public static List<Highlight> names(SourceFile file) {
		List<Highlight> highlights = new ArrayList<>();
		int end = 0;
		for (Occurrence occurrence : file.occurrences()) {
			Region region = occurrence.region();
			if (occurrence.target() != null && region.length() > 0 && region.offset() >= end) {
				highlights.add(new Highlight(region, nameKind(ElementKind.of(occurrence.target()))));
				end = region.end();
			}
		}
		return highlights;
	}

	/** How names of a kind of elements look. */
	public static HighlightKind nameKind(ElementKind kind) {
		return switch (kind) {
			case SYSTEM -> HighlightKind.SYSTEM_NAME;
			case PROCESS -> HighlightKind.PROCESS_NAME;
			case MAILBOX, PIPE, FIFO, LINK -> HighlightKind.CHANNEL_NAME;
			case MEMORY -> HighlightKind.MEMORY_NAME;
			case SHARED_VARIABLE -> HighlightKind.SHARED_VARIABLE_NAME;
			case LOCK, SEMAPHORE -> HighlightKind.EXCLUSION_NAME;
			case BUS, NETWORK -> HighlightKind.CARRIER_NAME;
			case CONSTANT, ENUM_LITERAL -> HighlightKind.CONSTANT_NAME;
			case ENUMERATION -> HighlightKind.ENUMERATION_NAME;
			default -> HighlightKind.VARIABLE_NAME;
		};
	}
}
