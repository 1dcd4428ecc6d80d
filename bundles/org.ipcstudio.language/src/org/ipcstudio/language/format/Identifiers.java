package org.ipcstudio.language.format;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.antlr.v4.runtime.Vocabulary;
import org.ipcstudio.language.internal.grammar.IpcLexer;

/** What may be a name in the text, and how it is written there. Stateless. */
public final class Identifiers {

	private static final Pattern LEGAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

	/** Words that are keywords only where the grammar expects them, and may be written bare as names. */
	private static final Set<String> BARE = Set.of("us", "ms", "s", "len", "full", "empty", "eof", "broken", "eventually",
			"leads");

	private static final Set<String> KEYWORDS = keywords();

	private Identifiers() {
	}

	/** Whether a name consists of letters, digits and {@code _}, with no digit at its beginning; false for null. */
	public static boolean isLegal(String name) {
		return name != null && LEGAL.matcher(name).matches();
	}

	/** Whether a name has a meaning of its own in the text, so that it has to stand in back-quotes. */
	public static boolean isKeyword(String name) {
		return KEYWORDS.contains(name);
	}

	/** Whether a name is legal and no word of the language, not even one that means something only in its place. */
	public static boolean isPlain(String name) {
		return isLegal(name) && !isKeyword(name) && !BARE.contains(name);
	}

	/** The name as it is written in the text: in back-quotes iff it is a keyword. */
	public static String quoted(String name) {
		return isKeyword(name) ? "`" + name + "`" : name;
	}

	/** All words of the lexer except those that are always understood as names, where a name may stand. */
	private static Set<String> keywords() {
		Set<String> words = new HashSet<>();
		Vocabulary vocabulary = IpcLexer.VOCABULARY;
		for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
			String literal = vocabulary.getLiteralName(type);
			if (literal != null && isLegal(literal.substring(1, literal.length() - 1))) {
				words.add(literal.substring(1, literal.length() - 1));
			}
		}
		words.removeAll(BARE);
		return Set.copyOf(words);
	}
}
