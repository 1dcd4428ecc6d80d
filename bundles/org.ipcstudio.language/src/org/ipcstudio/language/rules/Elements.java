package org.ipcstudio.language.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Lists the elements of a part of a model. */
final class Elements {

	private Elements() {
	}

	/** An element and everything in it, in the order of the text: each one before its parts. */
	static List<EObject> of(EObject root) {
		List<EObject> found = new ArrayList<>();
		// Not by recursion: a text may nest more deeply than a stack allows.
		Deque<Iterator<EObject>> open = new ArrayDeque<>();
		found.add(root);
		open.push(root.eContents().iterator());
		while (!open.isEmpty()) {
			if (open.peek().hasNext()) {
				EObject element = open.peek().next();
				found.add(element);
				Iterator<EObject> parts = element.eContents().iterator();
				if (parts.hasNext()) {
					open.push(parts);
				}
			} else {
				open.pop();
			}
		}
		return found;
	}
}
