package org.ipcstudio.engine.kernel;

/**
 * One instruction of a {@link Program}. Ordinary instructions are local computation: they run as part of the move
 * before them. An {@link Operation} is a place at which a process stands and offers moves.
 */
public abstract class Instruction {
	/** Returned by {@link #step} where the process has to stop at this instruction. */
	public static final int STOP = -1;
	/** Returned by {@link #step} where the process ends. */
	public static final int END = -2;

	private final Site site;

	protected Instruction(Site site) {
		this.site = site;
	}

	/** The statement it belongs to. */
	public final Site site() {
		return site;
	}

	/**
	 * Executes it for the process of {@code c}.
	 *
	 * @return the location to go on at, {@link #STOP} or {@link #END}
	 * @throws FaultException if the program breaks a rule
	 */
	public abstract int step(Context c);

	/** Shows the parts of this instruction to an analysis. */
	public abstract void accept(Visitor visitor);

	/** What an analysis wants to know of an instruction. */
	public interface Visitor {
		/** Begins another way in which the instruction may go on: what was defined on the last one is not defined here. */
		void path();

		/** On this way the instruction goes on at this location. */
		void successor(int location);

		/** It evaluates an expression; {@code matters} iff more than its faults can be observed. */
		void uses(Expr expr, boolean matters);

		/**
		 * It computes a value into words of the frame from {@code slot}, all of them iff {@code surely}, else one of
		 * them, and does nothing else with it.
		 */
		void computes(int slot, int size, Expr value, boolean surely);

		/** On this way it changes words of the frame from {@code slot}: all of them iff {@code surely}, else some. */
		void defines(int slot, int size, boolean surely);

		/** It puts a value where other processes may get it, and does nothing else with it. */
		default void puts(Medium medium, Expr value) {
			uses(value, true);
		}

		/**
		 * On this way it gets a value that some process has put there into words of the frame from {@code slot}: into all
		 * of them iff {@code surely}, else into one; it is a fault if it does not fit iff {@code checked}.
		 */
		default void gets(Medium medium, int slot, int size, boolean surely, boolean checked) {
			defines(slot, size, surely);
		}

		/** What it does depends on a value that some process has put there. */
		default void compares(Medium medium) {
		}
	}
}
