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
