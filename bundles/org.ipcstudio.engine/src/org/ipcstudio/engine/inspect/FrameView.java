package org.ipcstudio.engine.inspect;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * A statement in which a process is, or its whole program.
 *
 * @param element   the statement, branch of a {@code select} or process in the model of the file
 * @param text      its text on one line, without the block that it opens: {@code for i in 0..3}
 * @param line      the line to show: in the innermost frame that of the operation, else that in which it begins
 * @param endLine   the line in which it ends
 * @param offset    where its text begins
 * @param length    how long its text is, in characters
 * @param variables the variables that are visible directly before it, the outermost first
 */
public record FrameView(EObject element, String text, int line, int endLine, int offset, int length,
		List<VariableView> variables) {

	public FrameView {
		variables = List.copyOf(variables);
	}
}
