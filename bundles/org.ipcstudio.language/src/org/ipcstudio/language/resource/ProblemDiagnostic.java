package org.ipcstudio.language.resource;

import org.eclipse.emf.ecore.resource.Resource;
import org.ipcstudio.language.Problem;

/**
 * A problem of a text as EMF knows it.
 *
 * @param problem the problem with its code, its place and its fixes
 * @param location the URI of the resource
 */
public record ProblemDiagnostic(Problem problem, String location) implements Resource.Diagnostic {

	@Override
	public String getMessage() {
		return problem.message();
	}

	@Override
	public String getLocation() {
		return location;
	}

	@Override
	public int getLine() {
		return problem.line();
	}

	@Override
	public int getColumn() {
		return problem.column();
	}
}
