package org.ipcstudio.language.internal.link;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.types.LocalVariables;
import org.ipcstudio.model.Declaration;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;

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

	/** What is visible at a place of a program; see {@link LocalVariables#before}. */
	static Scope before(EObject place, Scope global) {
		Scope scope = new Scope(global);
		LocalVariables.before(place).forEach(scope::add);
		return scope;
	}
}
