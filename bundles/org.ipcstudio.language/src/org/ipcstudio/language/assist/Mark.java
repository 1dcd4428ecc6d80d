package org.ipcstudio.language.assist;

import org.ipcstudio.language.Region;

/**
 * A place where the name of an element stands.
 *
 * @param region the name
 * @param access what is done there with the element
 */
public record Mark(Region region, Access access) {

	/** Whether the element is declared or changed there. */
	public boolean isWrite() {
		return access != Access.READ;
	}
}
