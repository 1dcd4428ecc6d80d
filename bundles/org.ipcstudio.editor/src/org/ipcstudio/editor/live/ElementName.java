package org.ipcstudio.editor.live;

import java.util.OptionalInt;

/**
 * The name of something in a run, as reports show it, taken apart: {@code Philosopher[2]} is element 2 of the node
 * {@code Philosopher}, {@code Ring.buf[2]} the part {@code buf[2]} of the node {@code Ring}, and {@code A[1] -> B} one
 * direction of a link from an element of {@code A} to {@code B}.
 *
 * @param node  the node that stands for it on a canvas
 * @param index {@code [2]}, or the empty string if the node is no array
 * @param part  {@code balance}: what of the node; the empty string for all of it
 * @param peer  the node at the other end of a link; the empty string if it is no link
 * @param peerIndex the index of that one, as above
 */
public record ElementName(String node, String index, String part, String peer, String peerIndex) {
	private static final String LINK = " -> "; //$NON-NLS-1$

	/** Takes a name apart; whatever it is, the result has a node. */
	public static ElementName of(String name) {
		int arrow = name.indexOf(LINK);
		if (arrow >= 0) {
			ElementName from = of(name.substring(0, arrow));
			ElementName to = of(name.substring(arrow + LINK.length()));
			return new ElementName(from.node, from.index, "", to.node, to.index);
		}
		int bracket = name.indexOf('[');
		int dot = name.indexOf('.');
		if (dot >= 0 && (bracket < 0 || dot < bracket)) {
			return new ElementName(name.substring(0, dot), "", name.substring(dot + 1), "", "");
		}
		return bracket < 0 ? new ElementName(name, "", "", "", "")
				: new ElementName(name.substring(0, bracket), name.substring(bracket), "", "", "");
	}

	/** The name of one direction of a link. */
	public static String link(String from, String to) {
		return from + LINK + to;
	}

	/** Whether it is one direction of a link. */
	public boolean isLink() {
		return !peer.isEmpty();
	}

	/** The number in an index; empty if there is none. */
	public static OptionalInt number(String index) {
		try {
			return index.length() < 3 ? OptionalInt.empty()
					: OptionalInt.of(Integer.parseInt(index, 1, index.length() - 1, 10));
		} catch (NumberFormatException notANumber) {
			return OptionalInt.empty();
		}
	}
}
