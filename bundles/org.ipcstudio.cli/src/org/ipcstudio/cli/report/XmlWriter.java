package org.ipcstudio.cli.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0, indented. Whatever is in a text, the result can be read: signs of XML are escaped, and characters
 * that XML does not have become the replacement character. To be used once.
 */
final class XmlWriter {
	private static final char REPLACEMENT = '\ufffd';

	private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	private final Deque<String> open = new ArrayDeque<>();
	private boolean inTag;
	private boolean hasText;

	/** Begins an element. */
	XmlWriter begin(String element) {
		closeTag();
		indent();
		xml.append('<').append(element);
		open.push(element);
		inTag = true;
		return this;
	}

	/** Gives the element just begun an attribute. */
	XmlWriter attribute(String name, String value) {
		xml.append(' ').append(name).append("=\"");
		escape(value, true);
		xml.append('"');
		return this;
	}

	XmlWriter attribute(String name, long value) {
		return attribute(name, Long.toString(value));
	}

	/** Puts a text into the element just begun, which has nothing else in it. */
	XmlWriter text(String text) {
		inTag = false;
		xml.append('>');
		escape(text, false);
		hasText = true;
		return this;
	}

	/** Ends the element begun last. */
	XmlWriter end() {
		String element = open.pop();
		if (inTag) {
			xml.append("/>\n");
		} else {
			if (!hasText) {
				indent();
			}
			xml.append("</").append(element).append(">\n");
		}
		inTag = false;
		hasText = false;
		return this;
	}

	private void closeTag() {
		if (inTag) {
			xml.append(">\n");
			inTag = false;
		}
	}

	private void indent() {
		xml.append("  ".repeat(open.size()));
	}

	private void escape(String text, boolean attribute) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				xml.append(c).append(text.charAt(++i));
			} else {
				escape(c, attribute);
			}
		}
	}

	private void escape(char c, boolean attribute) {
		switch (c) {
			case '&' -> xml.append("&amp;");
			case '<' -> xml.append("&lt;");
			case '>' -> xml.append("&gt;");
			case '"' -> xml.append(attribute ? "&quot;" : "\"");
			case '\t', '\n' -> xml.append(attribute ? "&#" + (int) c + ";" : Character.toString(c));
			case '\r' -> xml.append("&#13;"); // a reader would make a line feed of it
			default -> xml.append(c < ' ' || Character.isSurrogate(c) || c >= '\ufffe' ? REPLACEMENT : c);
		}
	}

	/** The whole document, when every element has ended. */
	@Override
	public String toString() {
		return xml.toString();
	}
}
