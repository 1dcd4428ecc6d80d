package org.ipcstudio.debug.ui.sequence.chart;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.record.RecordedMove;

/**
 * Which moves a chart shows. Immutable.
 *
 * @param kinds the kinds that are shown
 * @param text  what a name of a process or channel, or the statement, has to contain; words are alternatives, those that
 *              begin with a minus must not occur; the empty string asks for nothing
 */
public record MoveFilter(Set<MoveKind> kinds, String text) {
	/** Shows everything. */
	public static final MoveFilter ALL = new MoveFilter(EnumSet.allOf(MoveKind.class), "");

	public MoveFilter {
		kinds = Set.copyOf(kinds);
		text = text.strip().toLowerCase(Locale.ROOT);
	}

	/** Whether nothing is left out, as long as no process is hidden. */
	public boolean isEmpty() {
		return kinds.size() == MoveKind.values().length && text.isEmpty();
	}

	/**
	 * As a question to a move of a system.
	 *
	 * @param shown the processes that are not hidden
	 */
	public Predicate<RecordedMove> in(CompiledSystem system, BitSet shown) {
		String[] words = text.isEmpty() ? new String[0] : text.split("\\s+");
		return move -> (shown.get(move.process()) || move.partner() >= 0 && shown.get(move.partner()))
				&& kinds.contains(MoveKind.of(system, move)) && (words.length == 0 || matches(system, move, words));
	}

	private static boolean matches(CompiledSystem system, RecordedMove move, String[] words) {
		boolean asked = false;
		boolean found = false;
		for (String word : words) {
			if (word.startsWith("-") && word.length() > 1) {
				if (mentions(system, move, word.substring(1))) {
					return false;
				}
			} else {
				asked = true;
				found |= mentions(system, move, word);
			}
		}
		return found || !asked;
	}

	private static boolean mentions(CompiledSystem system, RecordedMove move, String word) {
		return contains(system.process(move.process()).name(), word)
				|| move.partner() >= 0 && contains(system.process(move.partner()).name(), word)
				|| move.queue() >= 0 && contains(system.queue(move.queue()).name(), word)
				|| contains(MoveKind.instruction(system, move).site().text(), word);
	}

	private static boolean contains(String text, String word) {
		return text.toLowerCase(Locale.ROOT).contains(word);
	}
}
