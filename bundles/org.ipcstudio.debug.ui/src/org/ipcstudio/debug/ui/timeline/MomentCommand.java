package org.ipcstudio.debug.ui.timeline;

import org.ipcstudio.debug.run.Playback;

/** What can be done with the moment that is shown, by a button, a key or a command. Only in the thread of the display. */
enum MomentCommand {
	FIRST("firstMoment") { //$NON-NLS-1$
		@Override
		void execute(Playback playback) {
			playback.show(0);
		}
	},
	PREVIOUS("previousMoment") { //$NON-NLS-1$
		@Override
		void execute(Playback playback) {
			playback.show(playback.position() - 1);
		}
	},
	PLAY_BACK("playBackward") { //$NON-NLS-1$
		@Override
		void execute(Playback playback) {
			Playing.instance().toggle(playback, -1);
		}
	},
	PLAY("playForward") { //$NON-NLS-1$
		@Override
		void execute(Playback playback) {
			Playing.instance().toggle(playback, 1);
		}
	},
	NEXT("nextMoment") { //$NON-NLS-1$
		@Override
		void execute(Playback playback) {
			playback.show(playback.position() + 1);
		}
	},
	LAST("lastMoment") { //$NON-NLS-1$
		@Override
		void execute(Playback playback) {
			playback.show(playback.recording().length());
		}
	},
	LIVE("followRun") { //$NON-NLS-1$
		@Override
		void execute(Playback playback) {
			if (playback.isFollowing()) {
				playback.show(playback.position());
			} else {
				playback.follow();
			}
		}
	};

	private static final String PREFIX = "org.ipcstudio.debug.ui."; //$NON-NLS-1$

	private final String name;

	MomentCommand(String name) {
		this.name = name;
	}

	/** The command of the workbench that does it. */
	String id() {
		return PREFIX + name;
	}

	/** The one that a command of the workbench stands for. */
	static MomentCommand of(String id) {
		for (MomentCommand command : values()) {
			if (command.id().equals(id)) {
				return command;
			}
		}
		throw new IllegalArgumentException(id);
	}

	/** Does it; ends playing first unless it is about that. */
	final void run(Playback playback) {
		if (this != PLAY && this != PLAY_BACK) {
			Playing.instance().stop();
		}
		execute(playback);
	}

	abstract void execute(Playback playback);
}
