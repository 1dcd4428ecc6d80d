package org.ipcstudio.ui.wizards;

import java.util.function.Predicate;

/** A name that is not taken yet. */
final class FreshName {

	private FreshName() {
	}

	/** {@code stem} itself, or {@code stem2}, {@code stem3} … with the first number that is free. */
	static String of(String stem, Predicate<String> isTaken) {
		String name = stem;
		for (int number = 2; isTaken.test(name); number++) {
			name = stem + number;
		}
		return name;
	}
}
