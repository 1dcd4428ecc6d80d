package org.ipcstudio.editor.source;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;

/** A problem of the text, underlined and in the rulers, as soon as the text has it. */
final class ProblemAnnotation extends Annotation implements IQuickFixableAnnotation {

	/** The type of errors, which is that of the platform. */
	static final String ERROR = "org.eclipse.ui.workbench.texteditor.error"; //$NON-NLS-1$
	/** The type of warnings. */
	static final String WARNING = "org.eclipse.ui.workbench.texteditor.warning"; //$NON-NLS-1$

	private final boolean fixable;

	ProblemAnnotation(Problem problem) {
		super(problem.isError() ? ERROR : WARNING, false, problem.message());
		fixable = !problem.fixes().isEmpty();
	}

	/** The annotations for all problems of a text. */
	static Map<Annotation, Position> all(SourceFile file) {
		Map<Annotation, Position> annotations = new HashMap<>();
		for (Problem problem : file.problems()) {
			annotations.put(new ProblemAnnotation(problem), position(problem, file.text().length()));
		}
		return annotations;
	}

	/** Where a problem is underlined in a text: at least one character, if there is one. */
	static Position position(Problem problem, int textLength) {
		Region region = problem.region();
		if (region.length() > 0 || textLength == 0) {
			return new Position(region.offset(), region.length());
		}
		return new Position(Math.min(region.offset(), textLength - 1), 1);
	}

	@Override
	public void setQuickFixable(boolean state) {
		// known from the beginning
	}

	@Override
	public boolean isQuickFixableStateSet() {
		return true;
	}

	@Override
	public boolean isQuickFixable() {
		return fixable;
	}
}
