package org.ipcstudio.language.rules;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule about one kind of element. Stateless; it is asked once for every element of that kind, in the order of the
 * text.
 *
 * @param <T> the kind of element
 */
interface ElementRule<T extends EObject> {

	/** The kind of element. */
	Class<T> subject();

	/** Reports what is wrong with {@code element}. */
	void check(T element, Inspection inspection);
}
