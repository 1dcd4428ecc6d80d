package org.ipcstudio.cli.report;

import java.util.List;
import java.util.Optional;

import org.ipcstudio.engine.diagnosis.Explanation;

/**
 * Something that a run has shown.
 *
 * @param kind        what it is, as in the findings of a check
 * @param message     what happened, in full sentences
 * @param processes   the names of the processes it is about
 * @param line        the line of the source it is about; 0 if there is none
 * @param text        the text of that place; may be empty
 * @param explanation why processes cannot go on; empty if that is not the matter
 */
record RunFinding(String kind, String message, List<String> processes, int line, String text,
		Optional<Explanation> explanation) {
}
