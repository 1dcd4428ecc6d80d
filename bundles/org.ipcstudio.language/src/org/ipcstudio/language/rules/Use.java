package org.ipcstudio.language.rules;

import java.util.Set;

import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Reference;

/**
 * A place in a program that needs a right over a node.
 *
 * @param process whose program it is
 * @param reference the text that names the node
 * @param index the index of the element, null if the node is no array
 * @param rights those of which it needs one; never empty
 */
record Use(Process process, Reference reference, Node node, Expression index, Set<Right> rights) {

	boolean needs(Right right) {
		return rights.size() == 1 && rights.contains(right);
	}
}
