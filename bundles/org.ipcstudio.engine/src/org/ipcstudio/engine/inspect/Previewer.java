package org.ipcstudio.engine.inspect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.ipcstudio.engine.inspect.Preview.Outcome;
import org.ipcstudio.engine.inspect.ProcessView.Status;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.source.ProgramTexts;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.StepDescriber;

/**
 * Says what moves would bring about, by making them in copies of the state. Has a kernel of its own, so that the run it
 * is asked about notices nothing; may be asked by any thread.
 */
public final class Previewer {
	private final CompiledSystem system;
	private final ProgramTexts texts;
	private final Kernel kernel;
	private final StepDescriber describer;
	private final Moves moves = new Moves();

	/** @param texts the texts of the file that the system was compiled from */
	public Previewer(CompiledSystem system, ProgramTexts texts) {
		this.system = system;
		this.texts = texts;
		kernel = new Kernel(system, Forgetting.NOTHING);
		describer = new StepDescriber(kernel);
	}

	/** All moves that a state offers, in the order of the kernel. */
	public synchronized List<Preview> all(State state) {
		Snapshot now = new Snapshot(system, texts, state);
		kernel.moves(state, moves);
		int count = moves.size();
		List<Preview> previews = new ArrayList<>();
		for (int move = 0; move < count; move++) {
			previews.add(preview(now, move));
		}
		return previews;
	}

	/**
	 * One move.
	 *
	 * @param state only looked at
	 * @param move  its index among those that the kernel offers in this state
	 */
	public synchronized Preview of(State state, int move) {
		return preview(new Snapshot(system, texts, state), move);
	}

	private Preview preview(Snapshot now, int move) {
		State state = now.state().copy();
		kernel.moves(state, moves);
		Step step = describer.describe(state, moves, move, 1, 0);
		BitSet moved = new BitSet();
		Effects effects = kernel.apply(state, moves, move);
		for (int i = 0; i < effects.size(); i++) {
			moved.set(effects.process(i));
		}
		Snapshot then = new Snapshot(system, texts, state);
		List<String> released = new ArrayList<>();
		List<ProcessView> waiting = new ArrayList<>();
		for (int p = 0; p < system.processCount(); p++) {
			boolean waitsNow = now.status(p) == Status.WAITING;
			boolean waitsThen = then.status(p) == Status.WAITING;
			if (waitsNow && !waitsThen && !moved.get(p)) {
				released.add(system.process(p).name());
			} else if (waitsThen && (!waitsNow || moved.get(p))) {
				waiting.add(then.process(p));
			}
		}
		Outcome outcome = outcome(state);
		return new Preview(step, Changes.between(now, then, moved), released, waiting, effects.lost(), effects.fault(),
				violated(now.state(), state, outcome), outcome);
	}

	private Outcome outcome(State state) {
		Moves next = new Moves();
		kernel.moves(state, next);
		if (!next.isEmpty()) {
			return Outcome.GOES_ON;
		}
		for (int p = 0; p < system.processCount(); p++) {
			ProcessInfo process = system.process(p);
			if (state.words[process.base()] >= 0 && !process.daemon()) {
				return Outcome.DEADLOCK;
			}
		}
		return Outcome.ENDS;
	}

	private List<PropertyInfo> violated(State now, State then, Outcome outcome) {
		return system.properties().stream().filter(property -> switch (property.kind()) {
			case ALWAYS -> holds(property, now) && !holds(property, then);
			case FINALLY -> outcome == Outcome.ENDS && !holds(property, then);
			default -> false;
		}).toList();
	}

	private boolean holds(PropertyInfo property, State state) {
		Context c = kernel.enter(state);
		try {
			return property.condition().eval(c) != 0;
		} catch (FaultException e) {
			return false;
		}
	}
}
