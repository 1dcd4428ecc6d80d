package org.ipcstudio.language.internal.link;

import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;

/**
 * What an expression belongs to; it decides what {@code self} and {@code me} mean there.
 *
 * @param element  a process, a channel, or null for anything else
 * @param hasIndex whether there is an index that {@code self} stands for
 */
record Owner(NamedElement element, boolean hasIndex) {

	/** Neither a process nor an array. */
	static final Owner NONE = new Owner(null, false);

	/** A connection that leads to an array of processes. */
	static final Owner ARRAY_CONNECTION = new Owner(null, true);

	/** Why {@code self} or {@code me} means nothing there, as the end of a sentence. */
	String description() {
		if (element instanceof Process process) {
			return "`" + process.getName() + "` is no array; declare it as `process " + process.getName() + "[n]`";
		}
		return element == null ? "this place belongs to no process" : "`" + element.getName() + "` is no process";
	}
}
