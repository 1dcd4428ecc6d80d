package org.ipcstudio.engine.compile;

import org.ipcstudio.engine.kernel.Medium;

/** What a program has to do with the others, as far as {@link Liveness} asks for it. */
interface Surroundings {
	/** All that a program passes on matters, whatever becomes of it. */
	Surroundings IN_WHICH_ALL_MATTERS = new Surroundings() {
		@Override
		public boolean matters(Medium medium) {
			return true;
		}

		@Override
		public void use(Medium medium) {
			// matters anyway
		}

		@Override
		public boolean haveChanged() {
			return false;
		}

		@Override
		public void askAnew() {
			// nothing will ever be different
		}
	};

	/** Whether what the program puts into a medium matters, as far as is known yet. */
	boolean matters(Medium medium);

	/** What the program gets from a medium matters. */
	void use(Medium medium);

	/** Whether something has turned out to matter since the program was told that it does not. */
	boolean haveChanged();

	/** The program is about to be looked at once more: what it was told is forgotten. */
	void askAnew();
}
