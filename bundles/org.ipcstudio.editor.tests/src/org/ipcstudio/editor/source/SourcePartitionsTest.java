package org.ipcstudio.editor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextUtilities;
import org.ipcstudio.language.assist.Highlighting;
import org.ipcstudio.language.assist.HighlightKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a document are the comments and strings that the lexer sees, also while it is edited. */
class SourcePartitionsTest {

	private static Document document(String text) {
		Document document = new Document(text);
		SourcePartitions.connect(document);
		return document;
	}

	/** The parts that are no code, each with its type. The line end behind one may belong to it. */
	private static String parts(Document document) throws BadLocationException {
		ITypedRegion[] parts = TextUtilities.computePartitioning(document, SourcePartitions.PARTITIONING, 0,
				document.getLength(), false);
		StringBuilder result = new StringBuilder();
		for (ITypedRegion part : parts) {
			if (part.getType().startsWith("org.ipcstudio")) {
				String text = document.get(part.getOffset(), part.getLength());
				int length = text.endsWith("\n") && !text.startsWith("/*") ? text.length() - 1 : text.length();
				String type = part.getType().substring(part.getType().lastIndexOf('.') + 1);
				// while its end is missing, the lexer calls every comment by one name
				boolean unclosed = text.startsWith("/*") && !text.endsWith("*/");
				result.append(result.isEmpty() ? "" : ", ").append(unclosed ? "comment" : type)
						.append(" " + part.getOffset() + "-" + (part.getOffset() + length));
			}
		}
		return result.toString();
	}

	private static String lexed(String text) {
		return Highlighting.words(text).stream().filter(word -> word.kind() == HighlightKind.COMMENT
				|| word.kind() == HighlightKind.DOCUMENTATION || word.kind() == HighlightKind.STRING)
				.map(word -> word.kind().name().toLowerCase(Locale.ROOT) + " " + word.region().offset() + "-"
						+ word.region().end())
				.collect(Collectors.joining(", "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a // b\nc", "/* a\nb */ c", "/** a */ b", "/**/ a", "/***/ a", "/** a\n * b */",
			"\"a // b\" c", "\"a \\\" b\" c", "// a \"b\n\"c\"", "/* a", "\"a\nb",
			"/* \"a */ \"b /* c\" d", "a / b * c", "/*/ a */ b" })
	void thePartsAreThoseOfTheLexer(String text) throws BadLocationException {
		assertEquals(lexed(text), parts(document(text)), text);
	}

	@Test
	void thePartsStayRightWhileTheTextIsEdited() throws BadLocationException {
		Random random = new Random(5);
		String[] pieces = { "/*", "*/", "\"", "//", "\n", "a ", "*", "/" };
		Document document = document("");
		for (int i = 0; i < 2_000; i++) {
			int offset = random.nextInt(document.getLength() + 1);
			int length = random.nextInt(4) == 0 ? random.nextInt(document.getLength() - offset + 1) : 0;
			document.replace(offset, Math.min(length, 5), pieces[random.nextInt(pieces.length)]);
			if (document.getLength() > 80) {
				document.replace(0, 40, "");
			}
			assertEquals(lexed(document.get()), parts(document), document.get());
		}
	}
}
