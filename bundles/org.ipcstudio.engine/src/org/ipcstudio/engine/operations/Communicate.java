package org.ipcstudio.engine.operations;

import java.util.Arrays;
import java.util.List;

import org.ipcstudio.engine.kernel.Accesses;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.Site;

/**
 * Waits for, or tries, one of several communications: a plain {@code send} or {@code receive} has one alternative, a
 * {@code try} one and an {@code else}, a {@code within} one and a time-out, a {@code select} any number of all.
 */
public final class Communicate extends Operation {
	/** Stands for {@link #otherwise} where the process waits. */
	public static final int WAIT = -1;

	private final Alternative[] alternatives;
	private final int otherwise;
	private final List<TimeOut> timeOuts;
	private final boolean select;
	private final boolean mayFault;

	/** A time-out: after the delay the process may go on at {@code next}; {@code site} is null unless it stands in the text. */
	public record TimeOut(Delay delay, int next, Site site) {
	}

	/**
	 * @param otherwise where the process goes on when nothing is possible; {@link #WAIT} if it waits then
	 * @param select    whether it is called {@code select}
	 */
	public Communicate(Site site, List<Alternative> alternatives, int otherwise, List<TimeOut> timeOuts,
			boolean select) {
		super(site);
		this.alternatives = alternatives.toArray(Alternative[]::new);
		this.otherwise = otherwise;
		this.timeOuts = List.copyOf(timeOuts);
		this.select = select;
		mayFault = alternatives.stream().anyMatch(alternative -> alternative.sources().offerMayFault());
	}

	/** Whether the process waits here until something is possible, so that others may count on it. */
	public boolean isPatient() {
		return otherwise == WAIT;
	}

	public int size() {
		return alternatives.length;
	}

	public Alternative alternative(int branch) {
		return alternatives[branch];
	}

	public List<Alternative> alternatives() {
		return List.of(alternatives);
	}

	public List<TimeOut> timeOuts() {
		return timeOuts;
	}

	@Override
	protected void arrive(Context c) {
		for (Alternative alternative : alternatives) {
			alternative.arrive(c);
		}
		for (TimeOut timeOut : timeOuts) {
			timeOut.delay().microseconds(c); // for its faults
		}
	}

	@Override
	public void offer(Context c, Moves moves) {
		boolean possible = false;
		for (int i = 0; i < alternatives.length; i++) {
			Alternative alternative = alternatives[i];
			if (alternative.isOpen(c)) {
				possible |= alternative.offer(c, i, isPatient() || select, moves);
			}
		}
		if (!possible && otherwise != WAIT) {
			moves.add(c.process, Moves.ELSE, 0, 0);
		}
		for (int i = 0; i < timeOuts.size(); i++) {
			moves.add(c.process, Moves.TIMEOUT, i, 0);
		}
	}

	@Override
	public int sources(Context c) {
		if (isOneSource(c)) {
			return 1;
		}
		int sources = timeOuts.size();
		for (Alternative alternative : alternatives) {
			sources += alternative.sources().count(c);
		}
		return sources;
	}

	/** Whether the moves cannot be told apart: some are there only without others, or a fault takes the place of all. */
	public boolean isOneSource(Context c) {
		if (mayFault || !isPatient()) {
			return true;
		}
		for (Alternative alternative : alternatives) {
			if (alternative.sources().partnersMayFault(c)) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void offer(Context c, int source, Moves moves) {
		if (isOneSource(c)) {
			offer(c, moves);
			return;
		}
		int left = source;
		for (int i = 0; i < alternatives.length; i++) {
			int sources = alternatives[i].sources().count(c);
			if (left < sources) {
				alternatives[i].sources().offer(c, i, left, moves);
				return;
			}
			left -= sources;
		}
		moves.add(c.process, Moves.TIMEOUT, left, 0);
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		if (isOneSource(c)) {
			Footprint heard = isPatient() ? footprint : new FullnessFootprint(footprint);
			for (Alternative alternative : alternatives) {
				alternative.sources().footprintOfAll(c, isPatient() || select, heard);
			}
			if (otherwise != WAIT) {
				runFootprint(c, otherwise, footprint);
			}
			for (int i = 0; i < timeOuts.size(); i++) {
				runFootprint(c, timeOuts.get(i).next(), footprint);
			}
			return;
		}
		int left = source;
		for (Alternative alternative : alternatives) {
			int sources = alternative.sources().count(c);
			if (left < sources) {
				alternative.sources().footprint(c, left, footprint);
				return;
			}
			left -= sources;
		}
		runFootprint(c, timeOuts.get(left).next(), footprint);
	}

	@Override
	public void deepFootprint(Context c, int source, Footprint footprint) {
		boolean all = isOneSource(c);
		int left = source;
		for (Alternative alternative : alternatives) {
			if (all) {
				alternative.sources().deepFootprintOfAll(c, footprint);
				continue;
			}
			int sources = alternative.sources().count(c);
			if (left < sources) {
				alternative.sources().deepFootprint(c, left, footprint);
				return;
			}
			left -= sources;
		}
	}

	@Override
	public boolean offerMayFault() {
		return mayFault;
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		switch (moves.kind(move)) {
			case Moves.ELSE -> {
				c.cover(site());
				effects.goOn(c.process, otherwise, false);
			}
			case Moves.TIMEOUT -> {
				TimeOut timeOut = timeOuts.get(moves.branch(move));
				c.cover(timeOut.site() == null ? site() : timeOut.site());
				effects.goOn(c.process, timeOut.next(), false);
			}
			default -> alternatives[moves.branch(move)].perform(c, moves, move, effects);
		}
	}

	@Override
	public void accesses(Context c, Accesses accesses) {
		for (Alternative alternative : alternatives) {
			alternative.guardAccesses(c, accesses);
		}
	}

	@Override
	public String verb() {
		return alternatives.length == 1 && !select ? alternatives[0].verb() : "select";
	}

	@Override
	public String object(Context c) {
		return String.join(", ", Arrays.stream(alternatives).map(a -> a.object(c)).distinct().toList());
	}

	@Override
	public String describe(Context c) {
		return String.join(" or ", Arrays.stream(alternatives).map(a -> a.describe(c)).toList());
	}

	@Override
	public void accept(Visitor visitor) {
		for (Alternative alternative : alternatives) {
			alternative.accept(visitor);
		}
		if (otherwise >= 0) {
			visitor.path();
			visitor.successor(otherwise);
		}
		for (TimeOut timeOut : timeOuts) {
			visitor.uses(timeOut.delay().value(), false);
			visitor.path();
			visitor.successor(timeOut.next());
		}
	}
}
