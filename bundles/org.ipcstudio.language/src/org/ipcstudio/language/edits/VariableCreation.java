package org.ipcstudio.language.edits;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.format.Identifiers;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.model.Memory;

/** Adds variables to a region of shared memory. */
final class VariableCreation {

	private final SourceText source;

	VariableCreation(SourceText source) {
		this.source = source;
	}

	/**
	 * @param type the type as it stands in the text
	 * @param value the initial value as it stands in the text; null or empty for none
	 */
	Replacements add(Memory memory, String name, String type, String value) {
		IpcParser.MemoryContext context = (IpcParser.MemoryContext) source.syntax(memory);
		new Names(source.file()).requireFree(name, memory.getVariables());
		String written = Identifiers.quoted(name) + " : " + Fragments.type(type, "type");
		if (value != null && !value.isBlank()) {
			written += " = " + Fragments.expression(value, "initial value");
		}
		Token brace = context.RIGHT_BRACE().getSymbol();
		return new Insertion(source, context, memory.getVariables()).atEnd(brace, written, "  ");
	}
}
