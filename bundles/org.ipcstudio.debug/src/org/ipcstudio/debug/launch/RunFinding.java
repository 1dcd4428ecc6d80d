package org.ipcstudio.debug.launch;

import java.util.Optional;

import org.ipcstudio.engine.diagnosis.Explanation;

/**
 * Something that a run has shown.
 *
 * @param kind        what it is called
 * @param message     what happened, in full sentences
 * @param line        the line of the source it is about; 0 if there is none
 * @param explanation why processes cannot go on; empty if that is not the matter
 */
record RunFinding(String kind, String message, int line, Optional<Explanation> explanation) {
	RunFinding(String kind, String message, int line) {
		this(kind, message, line, Optional.empty());
	}
}
