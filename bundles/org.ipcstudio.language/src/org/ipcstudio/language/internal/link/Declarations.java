package org.ipcstudio.language.internal.link;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.internal.LineIndex;
import org.ipcstudio.language.internal.SourceMap;
import org.ipcstudio.model.Declaration;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NamedElement;

/** Puts declarations into their scopes and reports names that are declared twice. */
final class Declarations {

	private final NameResolver names;
	private final SourceMap map;
	private final LineIndex lines;
	private final ProblemReporter problems;

	Declarations(NameResolver names, SourceMap map, LineIndex lines, ProblemReporter problems) {
		this.names = names;
		this.map = map;
		this.lines = lines;
		this.problems = problems;
	}

	/** The names of a system: its declarations and the constants of its enumerations. */
	Scope global(IpcSystem system) {
		Scope scope = new Scope(null);
		if (system.getName() != null) {
			names.declare(map.nameRegion(system), system);
		}
		for (Item item : system.getItems()) {
			if (item instanceof Declaration declaration) {
				add(declaration, scope);
			}
			if (item instanceof Enumeration enumeration) {
				enumeration.getLiterals().forEach(literal -> add(literal, scope));
			}
			if (item instanceof Memory memory) {
				Scope members = new Scope(null);
				memory.getVariables().forEach(variable -> add(variable, members));
			}
		}
		return scope;
	}

	private void add(NamedElement element, Scope scope) {
		names.declare(map.nameRegion(element), element);
		NamedElement first = scope.own(element.getName());
		if (first == null) {
			scope.add(element);
		} else {
			problems.report(ProblemCode.DUPLICATE_NAME, element, "The name `" + element.getName() + "` is declared twice: "
					+ Kinds.of(first) + " in line " + line(first) + " has it, too.");
		}
	}

	/** Makes a variable of a process visible; a variable whose name is missing in the text is left alone. */
	void local(NamedElement variable, Scope scope) {
		if (variable.getName() == null) {
			return;
		}
		if (scope.own(variable.getName()) == null && scope.find(variable.getName()) instanceof NamedElement hidden) {
			problems.report(ProblemCode.HIDING_NAME, variable, "The name `" + variable.getName()
					+ "` is already in use here: " + Kinds.of(hidden) + " in line " + line(hidden) + " has it.");
		}
		add(variable, scope);
	}

	private int line(NamedElement element) {
		return lines.position(map.nameRegion(element).offset()).line();
	}
}
