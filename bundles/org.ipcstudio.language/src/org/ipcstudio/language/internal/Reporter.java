package org.ipcstudio.language.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.Position;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.Region;
import org.ipcstudio.model.NamedElement;

/** Makes problems of one text and hands them on. */
final class Reporter implements ProblemReporter {

	private final String text;
	private final LineIndex lines;
	private final SourceMap map;
	private final Consumer<Problem> problems;

	Reporter(String text, LineIndex lines, SourceMap map, Consumer<Problem> problems) {
		this.text = text;
		this.lines = lines;
		this.map = map;
		this.problems = problems;
	}

	@Override
	public void report(ProblemCode code, EObject where, String message, QuickFix... fixes) {
		Region name = where instanceof NamedElement named ? map.nameRegion(named) : Region.NONE;
		report(code, name.isNone() ? map.region(where) : name, message, fixes);
	}

	@Override
	public void report(ProblemCode code, Region where, String message, QuickFix... fixes) {
		int start = Math.clamp(where.offset(), 0, text.length());
		Region region = Region.between(start, Math.clamp(where.end(), start, text.length()));
		Position position = lines.position(start);
		problems.accept(new Problem(code, code.severity(), region, position.line(), position.column(),
				region.of(text), message, List.of(fixes)));
	}
}
