package org.ipcstudio.language.assist;

import org.ipcstudio.language.Region;

/**
 * Lines that can be folded into the first of them.
 *
 * @param region from the beginning of the first line to the end of the last one, without its line end
 * @param kind   what is folded
 */
public record Fold(Region region, Kind kind) {

	/** What can be folded. */
	public enum Kind { SYSTEM, DECLARATION, BLOCK, COMMENT }
}
