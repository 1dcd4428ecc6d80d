package org.ipcstudio.language.edits;

import org.antlr.v4.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.format.Documentation;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.SharedVariable;

/** Writes the documentation comment of an element, changes it or takes it away. */
final class DocumentationEdit {

	private final SourceText source;
	private final EObject element;
	private final int start;
	private final Token comment;

	DocumentationEdit(SourceText source, EObject element) {
		this.source = source;
		this.element = element;
		Token first = source.syntax(element).getStart();
		if (!(element instanceof Item || element instanceof IpcSystem || element instanceof SharedVariable)) {
			throw new EditException("The " + Description.of(element) + " cannot have a documentation comment.");
		}
		this.start = first.getStartIndex();
		this.comment = source.documentation(first);
	}

	/** Sets the text; null or an empty one takes the comment away. */
	Replacements set(String text) {
		if (text == null || text.isBlank()) {
			return comment == null ? new Replacements()
					: new Removal(source).range(comment.getStartIndex(), SourceText.end(comment));
		}
		if (comment != null) {
			return new Replacements().replaceDifference(comment.getText(), comment.getStartIndex(),
					written(text, comment.getStartIndex()));
		}
		String end = source.beginsLine(start) ? source.delimiter() + source.indentation(start) : " ";
		return new Replacements().insert(start, written(text, start) + end);
	}

	private String written(String text, int offset) {
		return Documentation.comment(text).replace("\n", source.delimiter() + source.indentation(offset));
	}
}
