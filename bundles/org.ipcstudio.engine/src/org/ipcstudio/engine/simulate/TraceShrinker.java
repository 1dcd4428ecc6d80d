package org.ipcstudio.engine.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.State;

/**
 * Makes a recorded run short that ends with a {@link Symptom}. Every change is tried out on the kernel, and only what
 * leads to the same symptom in fewer moves is kept: rounds between two equal states are cut out; whole processes, and
 * parts of the run (delta debugging: Zeller, Hildebrandt: <i>Simplifying and Isolating Failure-Inducing Input</i>), are
 * left out, in which each later move is found again by its process and branch; and small searches look for shortcuts.
 *
 * <p>No time passes in a shrunk run: as for the checker, a time-out may pass at any moment. The same run is shrunk in the
 * same way, unless somebody cancels it. Used by one thread.
 */
public final class TraceShrinker {
	/** The number of moves to try if nothing else is said. */
	public static final long USUAL_BUDGET = 3_000_000;
	/** States that one search for a shortcut looks at. */
	private static final int NEIGHBOURHOOD = 3_000;
	/** Of longer runs not every state is kept to compare it. */
	private static final int MOST_STATES = 100_000;
	private static final int SEARCHES = 16;

	private final CompiledSystem system;
	private final Attempt attempt;
	private final Shortcuts shortcuts;
	private long budget = USUAL_BUDGET;
	private BooleanSupplier cancelled = () -> false;
	private Attempt.Run best;

	/** @param symptom what the run shows, and what the shorter one has to show */
	public TraceShrinker(CompiledSystem system, Symptom symptom) {
		this.system = system;
		attempt = new Attempt(system, symptom);
		shortcuts = new Shortcuts(attempt.kernel(), symptom, NEIGHBOURHOOD);
	}

	/** The number of moves to try; {@value #USUAL_BUDGET} by default. */
	public TraceShrinker budget(long moves) {
		budget = moves;
		return this;
	}

	/** Asked every now and then whether to be content with what there is. */
	public TraceShrinker cancelled(BooleanSupplier question) {
		cancelled = question;
		return this;
	}

	/**
	 * Shrinks a run.
	 *
	 * @param picks its moves, as indices into the moves of the kernel
	 * @return a run to the same symptom in the same form, never longer; the run itself if it does not show the symptom
	 */
	public int[] shrink(int[] picks) {
		best = attempt.follow(picks);
		if (best == null) {
			return picks.clone();
		}
		for (int before = Integer.MAX_VALUE; best.length() < before && !isSpent();) {
			before = best.length();
			cutLoops();
			dropProcesses();
			dropParts();
			for (int p = 0; p < system.processCount(); p++) {
				dropPartsOf(p);
			}
			takeShortcuts();
		}
		return best.picks().clone();
	}

	private boolean isSpent() {
		return attempt.made() >= budget || cancelled.getAsBoolean();
	}

	/** Keeps a changed run if it shows the symptom in fewer moves. */
	private boolean isBetter(MoveKey[] keys) {
		Attempt.Run run = attempt.run(keys);
		if (run == null || run.length() >= best.length()) {
			return false;
		}
		best = run;
		return true;
	}

	private void cutLoops() {
		if (best.length() > MOST_STATES) {
			return;
		}
		List<State> states = new ArrayList<>();
		attempt.visit(best, states);
		Map<State, Integer> last = last(states);
		List<MoveKey> kept = new ArrayList<>();
		for (int i = 0; i < best.length(); i++) {
			i = last.get(states.get(i));
			if (i < best.length()) {
				kept.add(best.keys()[i]);
			}
		}
		if (kept.size() < best.length()) {
			isBetter(kept.toArray(MoveKey[]::new));
		}
	}

	private static Map<State, Integer> last(List<State> states) {
		Map<State, Integer> last = new HashMap<>();
		for (int i = 0; i < states.size(); i++) {
			last.put(states.get(i), i);
		}
		return last;
	}

	/** Leaves out all moves of one process, the busiest first. */
	private void dropProcesses() {
		int[] moves = new int[system.processCount()];
		for (MoveKey key : best.keys()) {
			moves[key.process()]++;
		}
		IntStream.range(0, moves.length).boxed().sorted(Comparator.comparing(p -> -moves[p])).forEach(p -> {
			if (moves[p] > 0 && !isSpent()) {
				isBetter(Arrays.stream(best.keys()).filter(key -> !key.involves(p)).toArray(MoveKey[]::new));
			}
		});
	}

	/** Leaves out parts of the run, from large ones to single moves. */
	private void dropParts() {
		for (int size = best.length() / 2; size > 0; size /= 2) {
			for (int from = best.length() - size; from >= 0 && !isSpent(); from -= size) {
				int first = Math.min(from, best.length() - size);
				if (first >= 0) {
					isBetter(without(first, first + size));
				}
			}
		}
	}

	private MoveKey[] without(int from, int to) {
		MoveKey[] keys = best.keys();
		MoveKey[] left = Arrays.copyOf(keys, keys.length - to + from);
		System.arraycopy(keys, to, left, from, keys.length - to);
		return left;
	}

	/** Leaves out moves of one process that follow each other, while the others do what they did. */
	private void dropPartsOf(int process) {
		for (int size = own(process).length / 2; size > 0; size /= 2) {
			for (int from = own(process).length - size; from >= 0 && !isSpent(); from -= size) {
				int[] own = own(process);
				int first = Math.min(from, own.length - size);
				if (first >= 0) {
					int begin = own[first];
					int end = own[first + size - 1];
					isBetter(IntStream.range(0, best.length())
							.filter(i -> i < begin || i > end || !best.keys()[i].involves(process))
							.mapToObj(i -> best.keys()[i]).toArray(MoveKey[]::new));
				}
			}
		}
	}

	/** Where the moves of a process stand in the run. */
	private int[] own(int process) {
		return IntStream.range(0, best.length()).filter(i -> best.keys()[i].involves(process)).toArray();
	}

	private void takeShortcuts() {
		if (best.length() > MOST_STATES) {
			return;
		}
		int stride = Math.max(1, best.length() / SEARCHES);
		for (int from = 0; from < best.length() - 1 && !isSpent();) {
			if (!takeShortcut(from)) {
				from += stride;
			}
		}
	}

	private boolean takeShortcut(int from) {
		List<State> states = new ArrayList<>();
		attempt.visit(best, states);
		long before = shortcuts.made();
		Shortcuts.Way way = shortcuts.find(states, last(states), from);
		attempt.noteMoves(shortcuts.made() - before);
		if (way == null) {
			return false;
		}
		List<MoveKey> keys = new ArrayList<>(Arrays.asList(best.keys()).subList(0, from));
		keys.addAll(way.keys());
		keys.addAll(Arrays.asList(best.keys()).subList(way.end(), best.length()));
		return isBetter(keys.toArray(MoveKey[]::new));
	}
}
