package org.ipcstudio.language.assist;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.Region;

/**
 * A line of an outline.
 *
 * @param kind     what it stands for
 * @param label    its name, or its text if it has none
 * @param detail   its type, size and the like; empty if there is nothing to tell
 * @param region   its whole text
 * @param name     its name in the text; equals {@code region} if it has none
 * @param element  the element of the model
 * @param children what stands inside it
 */
public record OutlineItem(ElementKind kind, String label, String detail, Region region, Region name, EObject element,
		List<OutlineItem> children) {

	public OutlineItem {
		children = List.copyOf(children);
	}
}
