package org.ipcstudio.editor.live;

import java.util.List;

/**
 * What a verification or a run has found out about the use of a node or an edge.
 *
 * @param used  false if nothing has ever happened there
 * @param level how full a channel has been; {@link Level#UNKNOWN} for everything else
 * @param notes full sentences: statements that were never reached, how full a channel was at most
 */
public record Coverage(boolean used, Level level, List<String> notes) {
	/** Of something about which nothing is to be said. */
	public static final Coverage UNREMARKABLE = new Coverage(true, Level.UNKNOWN, List.of());

	/** How full a channel has been. */
	public enum Level {
		UNKNOWN,
		/** There was always room. */
		ROOM,
		/** It was full at times. */
		FULL_AT_TIMES,
		/** Whenever somebody wanted to send, it was full. */
		ALWAYS_FULL
	}

	public Coverage {
		notes = List.copyOf(notes);
	}

	/** Something that was never used, and why that is known. */
	public static Coverage unused(String... notes) {
		return new Coverage(false, Level.UNKNOWN, List.of(notes));
	}
}
