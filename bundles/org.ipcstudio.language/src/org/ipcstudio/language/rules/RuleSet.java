package org.ipcstudio.language.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** Rules about single elements, applied to many of them. For one thread. */
final class RuleSet {

	private final List<ElementRule<?>> rules;
	private final Map<Class<?>, List<ElementRule<?>>> suitable = new HashMap<>();

	RuleSet(List<ElementRule<?>> rules) {
		this.rules = rules;
	}

	/** Shows every element, in order, to the rules about its kind. */
	void check(List<EObject> elements, Inspection inspection) {
		for (EObject element : elements) {
			for (ElementRule<?> rule : suitable.computeIfAbsent(element.getClass(), this::rulesFor)) {
				apply(rule, element, inspection);
			}
		}
	}

	private List<ElementRule<?>> rulesFor(Class<?> type) {
		return rules.stream().filter(rule -> rule.subject().isAssignableFrom(type)).toList();
	}

	private static <T extends EObject> void apply(ElementRule<T> rule, EObject element, Inspection inspection) {
		rule.check(rule.subject().cast(element), inspection);
	}
}
