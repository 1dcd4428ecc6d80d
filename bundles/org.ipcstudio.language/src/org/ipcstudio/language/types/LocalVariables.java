package org.ipcstudio.language.types;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.For;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Variable;

/** Which variables of a program are visible at a place of it. */
public final class LocalVariables {

	private LocalVariables() {
	}

	/**
	 * The variables and loop variables that are visible directly before an element of a program, the outermost and first
	 * declared first; at a process itself all variables of its outermost block.
	 *
	 * @param place a process or something in one
	 */
	public static List<NamedElement> before(EObject place) {
		List<NamedElement> visible = new ArrayList<>();
		if (place instanceof Process process) {
			if (process.getBody() != null) {
				add(process.getBody().getStatements(), visible);
			}
		} else {
			addAround(place, visible);
		}
		return visible;
	}

	private static void addAround(EObject place, List<NamedElement> visible) {
		EObject container = place.eContainer();
		if (container == null || place instanceof Process) {
			return;
		}
		addAround(container, visible);
		if (container instanceof Block block) {
			add(block.getStatements().subList(0, block.getStatements().indexOf(place)), visible);
		} else if (container instanceof For loop && place == loop.getBody() && loop.getName() != null) {
			visible.add(loop);
		}
	}

	private static void add(List<Statement> statements, List<NamedElement> visible) {
		for (Statement statement : statements) {
			if (statement instanceof Variable variable && variable.getName() != null) {
				visible.add(variable);
			}
		}
	}
}
