package org.ipcstudio.language;

/**
 * A stretch of a text.
 *
 * @param offset the index of its first UTF-16 character, from 0; -1 in {@link #NONE}
 * @param length the number of its UTF-16 characters, 0 or more
 */
public record Region(int offset, int length) {

	/** Stands for "no place in the text". */
	public static final Region NONE = new Region(-1, 0);

	/** The region from {@code start} to just before {@code end}. */
	public static Region between(int start, int end) {
		return new Region(start, end - start);
	}

	/** The index just behind the last character. */
	public int end() {
		return offset + length;
	}

	/** Whether this is {@link #NONE}. */
	public boolean isNone() {
		return offset < 0;
	}

	/** Whether the place {@code position} lies in this region or at its end. */
	public boolean touches(int position) {
		return !isNone() && position >= offset && position <= end();
	}

	/** Whether the other region lies wholly in this one. */
	public boolean contains(Region other) {
		return !isNone() && !other.isNone() && other.offset >= offset && other.end() <= end();
	}

	/** What stands in this region of {@code text}; empty for {@link #NONE}. */
	public String of(String text) {
		return isNone() ? "" : text.substring(offset, end());
	}
}
