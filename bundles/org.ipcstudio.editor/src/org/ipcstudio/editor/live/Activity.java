package org.ipcstudio.editor.live;

/** What a process is doing, the most alarming last. */
public enum Activity {
	/** It does not exist yet: nobody has spawned it. */
	NOT_STARTED,
	ENDED,
	/** It can make its next move. */
	READY,
	/** It takes its time over a statement such as {@code work}. */
	WORKING,
	/** It stands at a statement that it cannot pass at present. */
	WAITING,
	/** It waits and nobody will ever end that. */
	STUCK,
	/** An error has ended it. */
	FAULTED;

	/** Whether it stands at a statement that does not let it pass. */
	public boolean isWaiting() {
		return this == WAITING || this == STUCK;
	}
}
