package org.ipcstudio.language.edits;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.model.Process;

/** Changes the program of a process as a text. */
final class ProgramEdit {

	private final SourceText source;
	private final IpcParser.ProcessContext context;
	private final List<? extends EObject> statements;

	ProgramEdit(SourceText source, Process process) {
		this.source = source;
		this.context = (IpcParser.ProcessContext) source.syntax(process);
		this.statements = process.getBody().getStatements();
	}

	/** Adds statements at the end. */
	Replacements append(String text) {
		String lines = Fragments.statements(text);
		if (lines.isEmpty()) {
			return new Replacements();
		}
		return new Insertion(source, context, statements).atEnd(context.block().RIGHT_BRACE().getSymbol(), lines, "   ");
	}

	/** Puts statements in the place of all that stands between the braces. */
	Replacements replace(String text) {
		String lines = Fragments.statements(text);
		int from = SourceText.end(context.block().LEFT_BRACE().getSymbol());
		int to = context.block().RIGHT_BRACE().getSymbol().getStartIndex();
		String old = source.text().substring(from, to);
		if (Fragments.withoutIndentation(old).equals(lines)) {
			return new Replacements();
		}
		return new Replacements().replaceDifference(old, from, lines.isEmpty() ? " " : laidOut(lines));
	}

	private String laidOut(String lines) {
		Indentation indentation = new Indentation(source);
		String delimiter = source.delimiter();
		return delimiter + indentation.apply(lines, indentation.inside(context, statements)) + delimiter + indentation.of(context);
	}
}
