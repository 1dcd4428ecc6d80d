package org.ipcstudio.debug.ui.graph;

import java.util.Set;

/** Hears what a person does with a scene. Called in the thread of the user interface. */
public interface SceneListener {
	/** Boxes were selected, by their ids; none if the selection was given up. */
	void selected(Set<String> ids);

	/** A box was opened: by a double click, or the Enter key. */
	default void opened(String id) {
		// nothing is behind a box
	}

	/** A box was clicked once. */
	default void clicked(String id) {
		// to be selected is enough
	}
}
