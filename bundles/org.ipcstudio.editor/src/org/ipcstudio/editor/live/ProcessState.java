package org.ipcstudio.editor.live;

/**
 * A process, or one element of an array of processes.
 *
 * @param name      {@code Philosopher[2]}
 * @param activity  what it is doing
 * @param statement the statement that it stands at: {@code receive fork from Fork[1]}; empty if it stands nowhere
 * @param reason    why it waits or has failed, in a full sentence; empty if there is nothing to add
 */
public record ProcessState(String name, Activity activity, String statement, String reason) implements ElementState {

	/** A process about which there is nothing to add. */
	public ProcessState(String name, Activity activity, String statement) {
		this(name, activity, statement, "");
	}
}
