package org.ipcstudio.editor.actions;

import org.eclipse.emf.ecore.EObject;

/** What actions of the canvas need of the editor around it. */
public interface Surroundings {
	/** Shows an element of the model in the text. */
	void openSource(EObject element);

	/** Shows the attributes of the selection. */
	void showProperties();
}
