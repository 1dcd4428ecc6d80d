package org.ipcstudio.language.internal.link;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.internal.SourceMap;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Process;

/** Links an expression that stands in no file, as if it stood at a place of one. The model of the file stays as it is. */
public final class FragmentLinker {

	private FragmentLinker() {
	}

	/**
	 * Sets every reference in an expression whose name is known, and reports the others.
	 *
	 * @param map     where the expression has its text
	 * @param system  the model of the file
	 * @param process the process in whose program it is to be understood; null if as a property of the system
	 * @param place   the process or something in it: what is visible directly before it is visible to the expression
	 */
	public static void link(Expression expression, SourceMap map, IpcSystem system, Process process, EObject place,
			ProblemReporter problems) {
		NameResolver names = new NameResolver(problems, Set.of(), Linker.members(system));
		Scope global = VisibleNames.of(system);
		Scope scope = process == null ? global : VisibleNames.before(place, global);
		Owner owner = process == null ? Owner.NONE : new Owner(process, process.getSize() != null);
		new ExpressionLinker(names, map, problems).link(expression, scope, owner);
	}
}
