package org.ipcstudio.language.format;

import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Reference;

/** The names by which a text refers to elements of a model. */
final class References {

	private References() {
	}

	/**
	 * The name of an element, in back-quotes if it is a keyword.
	 *
	 * @param element the element, may be null
	 * @param role what the element is needed for, as the beginning of a sentence
	 * @throws PrintException if there is no such element or it has no legal name
	 */
	static String name(NamedElement element, String role) {
		if (element == null) {
			throw new PrintException(role + " is not set.");
		}
		return name(element.getName(), role);
	}

	/** As {@link #name(NamedElement, String)}, for a name that is not looked up. */
	static String name(String name, String role) {
		if (name == null) {
			throw new PrintException(role + " has no name.");
		}
		if (!Identifiers.isLegal(name)) {
			throw new PrintException(role + " has the name \"" + name
					+ "\", which is not an identifier: letters, digits and _, with no digit at the beginning.");
		}
		return Identifiers.quoted(name);
	}

	/** The name at the head of a reference: that of its target where it is known, as the target may have been renamed. */
	static String head(Reference reference) {
		return name(reference.getTarget() == null ? reference.getName() : reference.getTarget().getName(), "A reference");
	}

	/** The name after the dot; null if there is none. */
	static String member(Reference reference) {
		if (reference.getMemberTarget() != null) {
			return name(reference.getMemberTarget(), "A shared variable");
		}
		return reference.getMember() == null ? null : name(reference.getMember(), "A shared variable");
	}
}
