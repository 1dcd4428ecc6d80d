package org.ipcstudio.engine.trace;

import java.util.List;
import java.util.stream.Collectors;

/**
 * That the moves of a trace were picked by a person who played a challenge, and what help was used. The seal ties this to
 * the moves: it shows that a file was changed by hand afterwards. It is no signature: whoever writes a program can make
 * one, so what a trace proves are its moves, which anybody can repeat.
 *
 * @param challenge the SHA-256 of the text of the challenge
 * @param hints     how many hints were taken
 * @param undos     how many moves were taken back
 * @param restarts  how often the game was begun again
 * @param seal      what {@link #seal} gives for all of this and the moves
 */
public record Play(String challenge, int hints, int undos, int restarts, String seal) {
	/**
	 * Notes a play.
	 *
	 * @param system the SHA-256 of the text of the system
	 * @param picks  the moves of the trace
	 */
	public static Play of(String challenge, int hints, int undos, int restarts, String system, List<Integer> picks) {
		return new Play(challenge, hints, undos, restarts, seal(challenge, hints, undos, restarts, system, picks));
	}

	/** Whether the seal belongs to this play of a system with these moves. */
	public boolean isSealed(String system, List<Integer> picks) {
		return seal.equals(seal(challenge, hints, undos, restarts, system, picks));
	}

	private static String seal(String challenge, int hints, int undos, int restarts, String system, List<Integer> picks) {
		return TraceHeader.hash("ipc-play %s %s %d %d %d %s".formatted(challenge, system, hints, undos, restarts,
				picks.stream().map(String::valueOf).collect(Collectors.joining(" "))));
	}
}
