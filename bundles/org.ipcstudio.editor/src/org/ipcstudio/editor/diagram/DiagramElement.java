package org.ipcstudio.editor.diagram;

import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;

/** A node or an edge of the drawing. It outlives the elements of the model, which are new after every change of the text. */
public abstract class DiagramElement {
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** The element of the model that it shows at present; null for an edge without a text of its own. */
	public abstract EObject element();

	/** What a person calls it. */
	public abstract String label();

	/** Calls {@code listener} when what is drawn may have changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	void fireChanged() {
		listeners.forEach(Runnable::run);
	}
}
