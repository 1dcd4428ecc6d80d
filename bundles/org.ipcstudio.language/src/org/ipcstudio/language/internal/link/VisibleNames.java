package org.ipcstudio.language.internal.link;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Declaration;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.For;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Variable;

/** The names that are visible at a place of a model that has been linked before. */
final class VisibleNames {

	private VisibleNames() {
	}

	/** The declarations of a system and the constants of its enumerations. */
	static Scope of(IpcSystem system) {
		Scope scope = new Scope(null);
		for (Item item : system.getItems()) {
			if (item instanceof Declaration declaration && scope.own(declaration.getName()) == null) {
				scope.add(declaration);
			}
			if (item instanceof Enumeration enumeration) {
				enumeration.getLiterals().stream().filter(literal -> scope.own(literal.getName()) == null)
						.forEach(scope::add);
			}
		}
		return scope;
	}

	/**
	 * What is visible directly before an element of a program; at a process itself all variables of its outermost block.
	 *
	 * @param place a process or something in one
	 */
	static Scope before(EObject place, Scope global) {
		if (place instanceof Process process) {
			Scope scope = new Scope(global);
			if (process.getBody() != null) {
				add(process.getBody().getStatements(), scope);
			}
			return scope;
		}
		return around(place, global);
	}

	private static Scope around(EObject place, Scope global) {
		EObject container = place.eContainer();
		if (container == null || place instanceof Process) {
			return global;
		}
		Scope outer = around(container, global);
		return switch (container) {
			case Block block -> {
				Scope scope = new Scope(outer);
				add(block.getStatements().subList(0, block.getStatements().indexOf(place)), scope);
				yield scope;
			}
			case For loop when place == loop.getBody() -> {
				Scope scope = new Scope(outer);
				scope.add(loop);
				yield scope;
			}
			default -> outer;
		};
	}

	private static void add(List<Statement> statements, Scope scope) {
		for (Statement statement : statements) {
			if (statement instanceof Variable variable && variable.getName() != null) {
				scope.add(variable);
			}
		}
	}
}
