package org.ipcstudio.language.edits;

import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.format.Identifiers;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;

/** Changes the list of constants of an enumeration. */
final class LiteralEdit {

	private final SourceText source;

	LiteralEdit(SourceText source) {
		this.source = source;
	}

	/** Adds a constant at the end. */
	Replacements add(Enumeration enumeration, String name) {
		source.syntax(enumeration);
		new Names(source.file()).requireFree(name);
		EnumLiteral last = enumeration.getLiterals().getLast();
		return new Replacements().insert(SourceText.end(source.syntax(last)), ", " + Identifiers.quoted(name));
	}

	/** Removes constants with the commas that separate them from the others. */
	Replacements remove(Enumeration enumeration, List<EnumLiteral> literals) {
		if (literals.containsAll(enumeration.getLiterals())) {
			throw new EditException("The enumeration " + enumeration.getName()
					+ " needs at least one constant; delete the enumeration itself.");
		}
		Replacements result = new Replacements();
		boolean keptBefore = false;
		for (EnumLiteral literal : enumeration.getLiterals()) {
			if (!literals.contains(literal)) {
				keptBefore = true;
			} else if (keptBefore) {
				result.addAll(withCommaBefore(source.syntax(literal)));
			} else {
				result.addAll(withCommaBehind(source.syntax(literal)));
			}
		}
		return result;
	}

	private Replacements withCommaBefore(ParserRuleContext literal) {
		Token comma = source.visibleBefore(literal.getStart());
		while (comma.getType() != IpcLexer.COMMA) {
			comma = source.visibleBefore(comma);
		}
		return new Replacements().delete(comma.getStartIndex(), SourceText.end(literal));
	}

	private Replacements withCommaBehind(ParserRuleContext literal) {
		Token next = source.visibleBehind(literal.getStop());
		while (next.getType() != IpcLexer.COMMA) {
			next = source.visibleBehind(next);
		}
		return new Replacements().delete(SourceText.start(literal), source.visibleBehind(next).getStartIndex());
	}
}
