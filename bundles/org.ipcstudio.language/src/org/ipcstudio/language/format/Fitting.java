package org.ipcstudio.language.format;

/** Finds the lines that are too long, and undoes what made them long. */
final class Fitting {

	private final Structure structure;
	private final LineBreaks breaks;
	private final Rendering rendering;

	private Fitting(Structure structure, LineBreaks breaks, Rendering rendering) {
		this.structure = structure;
		this.breaks = breaks;
		this.rendering = rendering;
	}

	/** The white space with which every line fits that can be made to. */
	static Rendering fit(Structure structure, String delimiter) {
		LineBreaks breaks = new LineBreaks(structure);
		while (true) {
			Rendering rendering = new Rendering(structure, breaks, delimiter);
			if (!new Fitting(structure, breaks, rendering).improve()) {
				return rendering;
			}
		}
	}

	/** Changes the line breaks for all lines that are too long; false if there is nothing to change. */
	private boolean improve() {
		boolean changed = false;
		int first = 0;
		for (int next = 1; next <= structure.tokens().size(); next++) {
			if (rendering.begins(next)) {
				changed |= isTooLong(first, next - 1) && (breakGroups(first, next - 1) || keepBreaks(first, next - 1));
				first = next;
			}
		}
		return changed;
	}

	/** A comment at the end of a line does not count: to break the statement before it would not make it shorter. */
	private boolean isTooLong(int first, int last) {
		int measured = rendering.isTrailingComment(last) ? last - 1 : last;
		return rendering.columnBehind(measured) > Layout.WIDTH;
	}

	/** Breaks the outermost groups that a line holds as a whole, and those in them whose lines will be too long then. */
	private boolean breakGroups(int first, int last) {
		boolean changed = false;
		for (int i = first; i <= last; i++) {
			int number = structure.groupOpenedBy(i);
			if (number >= 0 && !structure.groups().get(number).isEmpty() && !breaks.isBroken(number)) {
				breakGroup(number);
				changed = true;
				i = structure.groups().get(number).close();
			}
		}
		return changed;
	}

	/**
	 * Breaks a group. What its lines will look like is known already, as they stay as they are on the line of the group; so
	 * a deep nesting is broken at once and not level by level.
	 */
	private void breakGroup(int number) {
		breaks.breakGroup(number);
		Group group = structure.groups().get(number);
		int indentation = Layout.INDENTATION * breaks.level(number);
		int first = group.open() + 1;
		for (int next = first + 1; next <= group.close(); next++) {
			if (next == group.close() || structure.isStart(next) && structure.groupOf(next) == number) {
				if (indentation + rendering.columnBehind(next - 1) - rendering.column(first) > Layout.WIDTH) {
					breakGroups(first, next - 1);
				}
				first = next;
			}
		}
	}

	/** Takes back that lines were joined to this one. */
	private boolean keepBreaks(int first, int last) {
		boolean changed = false;
		for (int i = first + 1; i <= last; i++) {
			if (structure.tokens().newlines(i) > 0 && !breaks.belongsToLineBefore(i)
					&& !breaks.isKept(structure.elementOf(i))) {
				breaks.keepBreaks(structure.elementOf(i));
				changed = true;
			}
		}
		return changed;
	}
}
