package org.ipcstudio.language.rules;

import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.SourceFile;

/**
 * Something that is checked in every text before anything runs. Rules are found by {@link java.util.ServiceLoader};
 * they are asked from any thread, one text at a time, and keep nothing from one text to the next.
 */
public interface Rule {

	/**
	 * Reports what is wrong. A reference that the linker could not resolve is null in the model and has been reported;
	 * a rule is silent about it.
	 */
	void check(SourceFile file, ProblemReporter problems);
}
