package org.ipcstudio.language.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.format.CorpusFiles.CorpusFile;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the layout of every text. */
class FormatterPropertyTest {

	private static final Pattern BLANKS_AT_LINES = Pattern.compile("[ \\t]*\\R[ \\t]*\\*?");

	static Stream<CorpusFile> files() {
		return CorpusFiles.intact();
	}

	/** Random changes differ from file to file, so that a part of the files is enough for them. */
	static Stream<CorpusFile> someFiles() {
		return files().filter(file -> file.text().length() % 3 == 0);
	}

	@ParameterizedTest
	@MethodSource("files")
	void formattingChangesWhiteSpaceOnlyAndIsIdempotent(CorpusFile file) {
		assertLaidOut(file.text());
	}

	@ParameterizedTest
	@MethodSource("files")
	void formattingAnyWhiteSpaceIsIdempotent(CorpusFile file) {
		assertLaidOut(mutated(file.text(), gap -> gap.contains("\n") ? "\n" : " "));
		assertLaidOut(mutated(file.text(), gap -> gap.replace("\n", "\n\n\n")));
		assertLaidOut(mutated(file.text(), gap -> gap.replace(" ", "\t")));
		assertLaidOut(mutated(file.text(), gap -> gap + "  "));
		assertLaidOut(mutated(file.text(), gap -> "\n"));
		assertLaidOut(mutated(file.text(), gap -> gap.contains("\n") ? gap : "\r\n  "));
	}

	@ParameterizedTest
	@MethodSource("someFiles")
	void formattingRandomWhiteSpaceIsIdempotent(CorpusFile file) {
		List<String> gaps = List.of(" ", "  ", "\t", "\n", "\n\n", "\n \t ", "\r\n", "   \n\n\n    ", "          ");
		Random random = new Random(file.name().hashCode());
		for (int i = 0; i < 3; i++) {
			assertLaidOut(mutated(file.text(), gap -> gaps.get(random.nextInt(gaps.size()))));
			assertLaidOut(mutated(file.text(), gap -> random.nextInt(5) > 0 ? gap : gaps.get(random.nextInt(gaps.size()))));
		}
	}

	@ParameterizedTest
	@MethodSource("someFiles")
	void formattingRandomCommentsIsIdempotent(CorpusFile file) {
		List<String> comments = List.of(" ", " ", " ", " /* c */ ", " // c\n", "\n// c\n", "\n/* a\n  b\n*/ ", " /** d */ ",
				"\n/**\n * e\n */\n", "/*f*/");
		Random random = new Random(file.name().hashCode());
		for (int i = 0; i < 5; i++) {
			assertLaidOut(mutated(file.text(), gap -> random.nextInt(4) > 0 ? gap : comments.get(random.nextInt(comments.size()))));
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void blanksDoNotMatter(CorpusFile file) {
		String tight = mutated(file.text(), gap -> gap.contains("\n") ? gap.replace(" ", "") : gap.substring(0, 1));
		assertEquals(Formatter.formatted(tight), Formatter.formatted(mutated(tight, gap -> gap.replace("\n", "\n    "))));
	}

	private static void assertLaidOut(String text) {
		String formatted = Formatter.formatted(text).orElseThrow(() -> new AssertionError("Syntax errors in: " + text));
		assertEquals(tokens(text), tokens(formatted), "tokens and comments");
		assertEquals(formatted, Formatter.formatted(formatted).orElseThrow(), "formatted twice");
	}

	/** All tokens and comments, these without the white space around their lines. */
	private static List<String> tokens(String text) {
		return visible(text).map(token -> BLANKS_AT_LINES.matcher(token.getText()).replaceAll("\n").stripTrailing()).toList();
	}

	private static Stream<Token> visible(String text) {
		return all(text).stream().filter(token -> token.getType() != IpcLexer.WHITE_SPACE);
	}

	private static List<Token> all(String text) {
		return List.copyOf(new IpcLexer(CharStreams.fromString(text)).getAllTokens());
	}

	/** The text with each piece of white space between its tokens replaced. A comment to the end of a line keeps its line end. */
	private static String mutated(String text, UnaryOperator<String> replacement) {
		StringBuilder result = new StringBuilder();
		boolean inLineComment = false;
		for (Token token : all(text)) {
			switch (token.getType()) {
			case IpcLexer.WHITE_SPACE -> {
				String gap = replacement.apply(token.getText());
				boolean closed = !inLineComment || gap.startsWith("\n") || gap.startsWith("\r");
				result.append(closed ? gap : "\n" + gap);
			}
			default -> result.append(token.getText());
			}
			inLineComment = token.getType() == IpcLexer.LINE_COMMENT;
		}
		return result.toString();
	}
}
