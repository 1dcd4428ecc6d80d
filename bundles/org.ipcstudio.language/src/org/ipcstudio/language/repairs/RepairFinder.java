package org.ipcstudio.language.repairs;

import org.ipcstudio.language.SourceFile;

/**
 * Finds changes of a text after which the system that it describes has no fault. In Eclipse an implementation is found
 * as an OSGi service; it may be asked from any thread.
 */
@FunctionalInterface
public interface RepairFinder {

	/**
	 * Looks for repairs; that may take a minute.
	 *
	 * @param source a text without errors
	 * @param watch hears what is tried and may end it; what was found up to then is returned
	 * @return never null
	 */
	RepairAnswer find(SourceFile source, RepairWatch watch);
}
