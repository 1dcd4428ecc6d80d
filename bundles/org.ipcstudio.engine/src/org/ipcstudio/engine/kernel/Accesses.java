package org.ipcstudio.engine.kernel;

/** Collects accesses to shared variables. */
public interface Accesses {
	/** The word of a shared variable is read or written. */
	void access(int word, boolean write, Site site);
}
