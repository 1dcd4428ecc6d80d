package org.ipcstudio.engine.kernel;

/**
 * Hears what moves of a process depend on and change outside of its own frame, component by component: the frames of
 * other processes, the queues, and the words that belong to no frame (shared variables, locks, semaphores, whether a
 * mailbox exists, the right to receive from it, ends of pipes). Whoever knows the own frame and all that is named here
 * knows the moves and everything that they do, except for what the kernel does about atomic blocks.
 *
 * <p>A component may be named more than once, and in more than one way; more may be named than is needed.
 */
public interface Footprint {
	/** A word outside of the frames is looked at. */
	void reads(int word);

	/** A word outside of the frames may be looked at and changed. */
	void writes(int word);

	/** The content of a queue is looked at. */
	void looks(int queue);

	/** A message joins the end of a queue, if there is room. */
	void appends(int queue);

	/** The first message of a queue is taken, if there is one. */
	void takes(int queue);

	/** The content of a queue may be looked at and changed in any way. */
	void changes(int queue);

	/** Whether another process has not started, runs or has ended is looked at. */
	void status(int process);

	/** Where another process stands and what its variables are may be looked at and changed. */
	void frame(int process);
}
