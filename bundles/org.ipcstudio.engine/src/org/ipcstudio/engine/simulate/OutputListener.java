package org.ipcstudio.engine.simulate;

/** Hears what the programs print. */
@FunctionalInterface
public interface OutputListener {
	/**
	 * A process prints a line.
	 *
	 * @param time    the virtual time in microseconds; the calls come in its order
	 * @param process the name of the process
	 * @param text    the line, without its end
	 */
	void printed(long time, String process, String text);
}
