package org.ipcstudio.editor.diagram;

import org.eclipse.emf.ecore.EClass;
import org.ipcstudio.model.Node;

/**
 * What makes a node the same one after the text has been parsed again.
 *
 * @param kind the class of the element
 * @param name its name
 */
public record NodeId(EClass kind, String name) {
	/** The identity of a node. */
	public static NodeId of(Node node) {
		return new NodeId(node.eClass(), node.getName());
	}
}
