package org.ipcstudio.language.internal.parser;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/** A text as the lexer reads it, counted in UTF-16 characters, as editors count: ANTLR's own streams count code points. */
public final class Utf16Stream implements CharStream {

	private final String text;
	private int index;

	/** Reads {@code text} from its beginning. */
	public Utf16Stream(String text) {
		this.text = text;
	}

	@Override
	public void consume() {
		if (index >= text.length()) {
			throw new IllegalStateException("cannot consume EOF");
		}
		index++;
	}

	@Override
	public int LA(int i) {
		int place = i > 0 ? index + i - 1 : index + i;
		return i == 0 || place < 0 || place >= text.length() ? IntStream.EOF : text.charAt(place);
	}

	@Override
	public int mark() {
		return -1;
	}

	@Override
	public void release(int marker) {
		// nothing is buffered
	}

	@Override
	public int index() {
		return index;
	}

	@Override
	public void seek(int place) {
		index = Math.min(place, text.length());
	}

	@Override
	public int size() {
		return text.length();
	}

	@Override
	public String getSourceName() {
		return IntStream.UNKNOWN_SOURCE_NAME;
	}

	@Override
	public String getText(Interval interval) {
		int end = Math.min(interval.b + 1, text.length());
		return interval.a >= end ? "" : text.substring(interval.a, end);
	}
}
