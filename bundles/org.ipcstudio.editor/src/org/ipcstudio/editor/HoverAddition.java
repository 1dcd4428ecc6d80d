package org.ipcstudio.editor;

import java.util.List;

import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.assist.Hover;

/**
 * What another bundle tells of the names in a text when the mouse points at them in the source page, such as their values
 * in a run. It is registered as an OSGi service, by Declarative Services, and asked in any thread.
 */
@FunctionalInterface
public interface HoverAddition {
	/**
	 * What there is to tell.
	 *
	 * @param file   the newest text whose meaning is known
	 * @param offset a place in it at which something is told anyway
	 * @return in the order in which it is to be told; empty if there is nothing
	 */
	List<Hover.Fact> facts(SourceFile file, int offset);
}
