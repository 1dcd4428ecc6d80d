package org.ipcstudio.language.internal.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.ipcstudio.model.NamedElement;

/** The names that are visible at one place: those declared in one block, and those of the blocks around it. */
final class Scope {

	private final Scope outer;
	private final Map<String, NamedElement> names = new HashMap<>();

	/** @param outer the names that are visible around it; null for the names of the system */
	Scope(Scope outer) {
		this.outer = outer;
	}

	/** Makes a name visible from now on. */
	void add(NamedElement element) {
		names.put(element.getName(), element);
	}

	/** What the name is declared as in this very block; null if it is not. */
	NamedElement own(String name) {
		return names.get(name);
	}

	/** What the name stands for; null if nothing of that name is visible. */
	NamedElement find(String name) {
		NamedElement found = names.get(name);
		return found != null || outer == null ? found : outer.find(name);
	}

	/** All visible names of elements that are {@code suitable}, the innermost first. */
	List<String> visible(Predicate<NamedElement> suitable) {
		List<String> all = new ArrayList<>();
		for (Scope scope = this; scope != null; scope = scope.outer) {
			scope.names.values().stream().filter(suitable).map(NamedElement::getName).sorted().forEach(all::add);
		}
		return all;
	}
}
