package org.ipcstudio.debug.run;

/**
 * How fast a run is played.
 *
 * @param byTime    whether by virtual time, else by moves
 * @param perSecond how many moves a second, or how many seconds of virtual time
 */
public record PlaySpeed(boolean byTime, double perSecond) {
	/** One can see each move. */
	public static final PlaySpeed USUAL = new PlaySpeed(false, 4);
	/** The number of steps that a scale of speeds has. */
	public static final int STEPS = 40;

	private static final double SLOWEST_MOVES = 0.5;
	private static final double SLOWEST_TIME = 0.0001;
	/** From one end of the scale to the other, a factor of a million. */
	private static final double RANGE = 6;

	/** The speed at a step of a logarithmic scale, from 0 to {@link #STEPS}; rounded to two digits. */
	public static PlaySpeed atStep(boolean byTime, int step) {
		double exact = (byTime ? SLOWEST_TIME : SLOWEST_MOVES) * Math.pow(10, RANGE * step / STEPS);
		double digits = Math.pow(10, Math.floor(Math.log10(exact)) - 1);
		return new PlaySpeed(byTime, Math.round(exact / digits) * digits);
	}

	/** The step of the scale that is nearest to this speed. */
	public int step() {
		double step = Math.log10(perSecond / (byTime ? SLOWEST_TIME : SLOWEST_MOVES)) * STEPS / RANGE;
		return (int) Math.round(Math.max(0, Math.min(step, STEPS)));
	}
}
