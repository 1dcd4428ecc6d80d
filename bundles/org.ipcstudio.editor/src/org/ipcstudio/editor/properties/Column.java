package org.ipcstudio.editor.properties;

import java.util.List;
import java.util.function.Function;

import org.ipcstudio.editor.selection.Target;

/**
 * A column of a table of elements.
 *
 * @param title   its title
 * @param weight  how much of the width it gets, in relation to the others
 * @param setting what its cells show and change
 * @param choices the values that can be chosen; null if they are written
 */
record Column(String title, int weight, Setting setting, Function<Target, List<Choice>> choices) {
	/** What can be chosen for a setting that is true or not set. */
	static final List<Choice> FLAG = List.of(new Choice("", ""), new Choice("true", "\u2713")); //$NON-NLS-1$ //$NON-NLS-2$

	/** A column whose cells are written. */
	static Column text(String title, int weight, Setting setting) {
		return new Column(title, weight, setting, null);
	}

	/** A column for something that is true or not set. */
	static Column flag(String title, int weight, Setting setting) {
		return new Column(title, weight, setting, target -> FLAG);
	}

	/** What a cell shows. */
	String shown(Target target) {
		if (!setting.isFor(target)) {
			return "";
		}
		String value = setting.read(target);
		if (choices != null) {
			for (Choice choice : choices.apply(target)) {
				if (choice.value().equals(value)) {
					return choice.label();
				}
			}
		}
		return value.lines().findFirst().orElse("");
	}
}
