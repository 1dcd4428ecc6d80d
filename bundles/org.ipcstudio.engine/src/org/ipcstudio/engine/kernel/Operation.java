package org.ipcstudio.engine.kernel;

/**
 * An instruction at which a process stands until one of the moves that it offers is made. It waits iff it offers none.
 */
public abstract class Operation extends Instruction {

	protected Operation(Site site) {
		super(site);
	}

	@Override
	public int step(Context c) {
		arrive(c);
		return STOP;
	}

	/**
	 * Called when the process arrives here: evaluates what is evaluated on arrival, so that its faults belong to the
	 * move before.
	 */
	protected void arrive(Context c) {
	}

	/** Adds the moves that are enabled for the process of {@code c}, except those that another process has to make. */
	public abstract void offer(Context c, Moves moves);

	/**
	 * The number of independent sources of the moves that the process of {@code c} is offered here; it depends on the own
	 * frame alone. What {@link #offer(Context, Moves)} lists are the moves of all sources in order, and the moves of one
	 * source depend on nothing but the own frame and the footprint of that source.
	 */
	public int sources(Context c) {
		return 1;
	}

	/** Adds the moves of one of the sources. */
	public void offer(Context c, int source, Moves moves) {
		offer(c, moves);
	}

	/**
	 * Names what the moves of a source depend on and change, the run to the next operation included, as far as the own
	 * frame alone tells. An expression that names an element by the own variables names exactly that one.
	 */
	public abstract void footprint(Context c, int source, Footprint footprint);

	/**
	 * Names what the moves of a source depend on and change beyond {@link #footprint}: it may look at all that the
	 * footprint has named.
	 */
	public void deepFootprint(Context c, int source, Footprint footprint) {
	}

	/** Whether to ask for its moves, or to ask it as a partner in those of others, can be a fault. */
	public boolean offerMayFault() {
		return false;
	}

	/** Names what the run of the process of {@code c} from a location on may touch. */
	public static void runFootprint(Context c, int location, Footprint footprint) {
		RunFootprint.of(c.system.process(c.process), location, c.system, footprint);
	}

	/**
	 * Makes a move that {@link #offer} has offered in this state: changes the state and tells {@code effects} where
	 * which process goes on.
	 */
	public abstract void perform(Context c, Moves moves, int move, Effects effects);

	/** Adds the accesses to shared variables that the next move of the process would make. */
	public void accesses(Context c, Accesses accesses) {
	}

	/** The word for it in reports: {@code receive}, {@code lock} … */
	public abstract String verb();

	/** What it works on, as reports show it: {@code Fork[1]}; the empty string if nothing has a name. */
	public String object(Context c) {
		return "";
	}

	/** The operation with its values resolved for the process of {@code c}: {@code send 1 to Fork[1]}. */
	public String describe(Context c) {
		String object = object(c);
		return object.isEmpty() ? verb() : verb() + " " + object;
	}

	/** Whether it is one that changes nothing but time and location; such a step is of no interest to a reader. */
	public boolean isSilent() {
		return false;
	}
}
