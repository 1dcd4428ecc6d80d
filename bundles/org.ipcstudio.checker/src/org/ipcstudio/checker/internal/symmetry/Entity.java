package org.ipcstudio.checker.internal.symmetry;

/** The sorts of things that an automorphism exchanges. */
enum Entity {
	PROCESS, QUEUE, WORD;

	/** Stands for a name that names nothing: to use it is a fault. */
	static final int NOTHING = -1;
}
