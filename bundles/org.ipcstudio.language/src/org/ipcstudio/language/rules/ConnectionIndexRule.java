package org.ipcstudio.language.rules;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Self;
import org.ipcstudio.model.Sized;

/** The end of a connection names an element of an array, and of a process array itself only {@code self} or one instance. */
final class ConnectionIndexRule implements ElementRule<ConnectionEnd> {

	@Override
	public Class<ConnectionEnd> subject() {
		return ConnectionEnd.class;
	}

	@Override
	public void check(ConnectionEnd end, Inspection inspection) {
		Expression index = end.getIndex();
		Node node = end.getNode();
		if (index == null || node == null) {
			return;
		}
		Expression size = node instanceof Sized sized ? sized.getSize() : null;
		if (size == null) {
			inspection.report(ProblemCode.NOT_AN_ARRAY, index, node.getName() + " is no array and has no index.");
		} else if (node instanceof Process && !(index instanceof Self) && dependsOnSelf(index)) {
			inspection.report(ProblemCode.NOT_CONSTANT, index, "The index of a process in a connection is a constant or self, which is the process's own number.");
		} else {
			IndexRule.checkRange(node, size, index, inspection);
		}
	}

	private static boolean dependsOnSelf(Expression index) {
		Iterator<EObject> elements = EcoreUtil.getAllContents(List.of(index));
		while (elements.hasNext()) {
			if (elements.next() instanceof Self) {
				return true;
			}
		}
		return false;
	}
}
