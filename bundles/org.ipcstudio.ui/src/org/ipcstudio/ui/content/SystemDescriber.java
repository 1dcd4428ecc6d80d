package org.ipcstudio.ui.content;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

/**
 * Tells whether a content is the text of a system: {@code system NAME \{} after any comments. The platform asks it about
 * files with the extension {@code .ipc} and about files that no other type knows. A text that does not begin like that is
 * left undecided, not refused, so that a file with a mistake in its first line still opens in the editor.
 */
public final class SystemDescriber implements ITextContentDescriber {
	private static final QualifiedName[] OPTIONS = { IContentDescription.BYTE_ORDER_MARK, IContentDescription.CHARSET };

	@Override
	public QualifiedName[] getSupportedOptions() {
		return OPTIONS.clone();
	}

	@Override
	public int describe(InputStream contents, IContentDescription description) throws IOException {
		InputStream marked = contents.markSupported() ? contents : new BufferedInputStream(contents);
		marked.mark(IContentDescription.BOM_UTF_8.length);
		byte[] first = marked.readNBytes(IContentDescription.BOM_UTF_8.length);
		boolean hasMark = Arrays.equals(first, IContentDescription.BOM_UTF_8);
		if (!hasMark) {
			marked.reset();
		}
		if (description != null) {
			if (hasMark && description.isRequested(IContentDescription.BYTE_ORDER_MARK)) {
				description.setProperty(IContentDescription.BYTE_ORDER_MARK, IContentDescription.BOM_UTF_8);
			}
			if (description.isRequested(IContentDescription.CHARSET)) {
				description.setProperty(IContentDescription.CHARSET, StandardCharsets.UTF_8.name());
			}
		}
		return describe(new InputStreamReader(marked, StandardCharsets.UTF_8), null);
	}

	@Override
	public int describe(Reader contents, IContentDescription description) throws IOException {
		return new Beginning(new BufferedReader(contents)).describe();
	}

	/** Reads the beginning of one text, not further than it needs to. */
	private static final class Beginning {
		private static final int END = -1;

		private final Reader text;
		private int current;
		private boolean binary;

		Beginning(Reader text) throws IOException {
			this.text = text;
			next();
		}

		int describe() throws IOException {
			boolean valid = skipComments() && word("system") && skipComments() && name() && skipComments() && current == '{';
			return valid ? VALID : binary ? INVALID : INDETERMINATE;
		}

		private void next() throws IOException {
			current = text.read();
			binary |= current == 0;
		}

		/** Skips white space and comments; false if a slash begins something else. */
		private boolean skipComments() throws IOException {
			while (true) {
				while (Character.isWhitespace(current) || current == '\uFEFF') {
					next();
				}
				if (current != '/') {
					return true;
				}
				next();
				if (current == '/') {
					skipLine();
				} else if (current == '*') {
					skipBlock();
				} else {
					return false;
				}
			}
		}

		private void skipLine() throws IOException {
			while (current != '\n' && current != '\r' && current != END) {
				next();
			}
		}

		private void skipBlock() throws IOException {
			next();
			for (boolean star = false; current != END; next()) {
				if (star && current == '/') {
					next();
					return;
				}
				star = current == '*';
			}
		}

		private boolean word(String word) throws IOException {
			for (char expected : word.toCharArray()) {
				if (current != expected) {
					return false;
				}
				next();
			}
			return !isNamePart();
		}

		private boolean name() throws IOException {
			boolean quoted = current == '`';
			if (quoted) {
				next();
			}
			boolean some = isNamePart();
			while (isNamePart()) {
				next();
			}
			if (quoted && current == '`') {
				next();
			}
			return some;
		}

		private boolean isNamePart() {
			return current >= 'a' && current <= 'z' || current >= 'A' && current <= 'Z' || current == '_'
					|| current >= '0' && current <= '9';
		}
	}
}
