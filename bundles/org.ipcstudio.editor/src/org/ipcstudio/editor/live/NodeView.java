package org.ipcstudio.editor.live;

import java.util.List;
import java.util.Set;

/**
 * What one figure shows of a run. Two that are equal look alike, so that the figure need not be painted again.
 *
 * @param elements the states of the elements that it stands for, in the order in which they were given
 * @param focus    the names of those elements that are selected elsewhere
 * @param stuck    whether it is part of a deadlock
 * @param coverage what is known about its use
 */
public record NodeView(List<ElementState> elements, Set<String> focus, boolean stuck, Coverage coverage) {
	/** Shows nothing. */
	public static final NodeView NONE = new NodeView(List.of(), Set.of(), false, Coverage.UNREMARKABLE);

	public NodeView {
		elements = List.copyOf(elements);
		focus = Set.copyOf(focus);
	}

	/** The elements of one kind. */
	public <T extends ElementState> List<T> elements(Class<T> kind) {
		return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
	}
}
