package org.ipcstudio.language.edits;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipcstudio.language.Occurrence;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.format.Identifiers;
import org.ipcstudio.model.For;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.SharedVariable;
import org.ipcstudio.model.Variable;

/** The names of a text: which ones are legal, which ones are free, and new ones. */
final class Names {

	private final SourceFile file;

	Names(SourceFile file) {
		this.file = file;
	}

	/** A name for a new node that nothing in the text has or means: {@code Process1}, {@code Process2}, … */
	String fresh(NodeKind kind) {
		return fresh(stem(kind));
	}

	/** What the names of new nodes of a kind begin with. */
	static String stem(NodeKind kind) {
		String word = kind.keyword();
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	/** A name that nothing in the text has or means, of a stem and the smallest number from 1 on. */
	String fresh(String stem) {
		return fresh(stem, used());
	}

	/** A name that is not in a set, of a stem and the smallest number from 1 on. */
	static String fresh(String stem, Set<String> used) {
		int number = 1;
		while (used.contains(stem + number)) {
			number++;
		}
		return stem + number;
	}

	/** The names of the declared elements that fulfil a condition. */
	Set<String> declared(Predicate<NamedElement> condition) {
		return named().stream().filter(condition).map(NamedElement::getName).collect(Collectors.toSet());
	}

	/** Every name that something in the text has or refers to; a new set. */
	Set<String> used() {
		Set<String> used = new HashSet<>();
		for (Occurrence occurrence : file.occurrences()) {
			if (occurrence.target() == null) {
				used.add(occurrence.region().of(file.text()).replace("`", ""));
			} else if (!(occurrence.target() instanceof IpcSystem)) {
				used.add(occurrence.target().getName());
			}
		}
		return used;
	}

	/**
	 * Checks a name for a new item.
	 *
	 * @throws EditException if it is no legal name or something else has it
	 */
	void requireFree(String name) {
		requireLegal(name);
		for (NamedElement other : named()) {
			if (!(other instanceof SharedVariable)) {
				requireDifferent(name, other);
			}
		}
	}

	/** Checks a name for a new shared variable, which has to differ only from its neighbours. */
	void requireFree(String name, List<SharedVariable> neighbours) {
		requireLegal(name);
		neighbours.forEach(other -> requireDifferent(name, other));
	}

	/** Checks a new name for an element of the text. */
	void requireFree(String name, NamedElement element) {
		requireLegal(name);
		if (element instanceof IpcSystem) {
			return;
		}
		for (NamedElement other : named()) {
			if (other != element && clashes(element, other)) {
				requireDifferent(name, other);
			}
		}
	}

	private static void requireLegal(String name) {
		if (!Identifiers.isLegal(name)) {
			throw new EditException("\"" + (name == null ? "" : name)
					+ "\" is no name: a name consists of letters, digits and _, and does not begin with a digit.");
		}
	}

	private static void requireDifferent(String name, NamedElement other) {
		if (name.equals(other.getName())) {
			throw new EditException("The name \"" + name + "\" is already in use: there is a " + Description.of(other) + ".");
		}
	}

	/** Everything that has a name except for the system, in the order of the text. */
	List<NamedElement> named() {
		return file.occurrences().stream().filter(Occurrence::declaration).map(Occurrence::target)
				.filter(element -> !(element instanceof IpcSystem)).toList();
	}

	/** Whether two elements are visible at one place under their bare names. */
	private static boolean clashes(NamedElement element, NamedElement other) {
		if (element instanceof SharedVariable || other instanceof SharedVariable) {
			return element.eClass() == other.eClass() && element.eContainer() == other.eContainer();
		}
		return EcoreUtil.isAncestor(scope(element), other) || EcoreUtil.isAncestor(scope(other), element);
	}

	/** Where the name of an element is visible: the block of a variable, the loop of its counter, otherwise everywhere. */
	private static EObject scope(NamedElement element) {
		return switch (element) {
		case Variable variable -> variable.eContainer();
		case For loop -> loop;
		default -> EcoreUtil.getRootContainer(element);
		};
	}
}
