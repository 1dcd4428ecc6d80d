package org.ipcstudio.language.edits;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.language.format.Identifiers;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Process;

/** Writes new items that are not drawn: constants, enumerations and properties. */
final class DeclarationCreation {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private final SourceText source;
	private final ItemInsertion insertion;

	DeclarationCreation(SourceText source) {
		this.source = source;
		this.insertion = new ItemInsertion(source);
	}

	Replacements constant(String name, String value) {
		new Names(source.file()).requireFree(name);
		return insertion.insert(FACTORY.createConstant(),
				"const " + Identifiers.quoted(name) + " = " + Fragments.expression(value, "value"));
	}

	Replacements enumeration(String name, List<String> literals) {
		if (literals.isEmpty()) {
			throw new EditException("An enumeration needs at least one constant.");
		}
		Names names = new Names(source.file());
		Set<String> all = new HashSet<>(Set.of(name));
		names.requireFree(name);
		for (String literal : literals) {
			names.requireFree(literal);
			if (!all.add(literal)) {
				throw new EditException("The name \"" + literal + "\" is given twice.");
			}
		}
		return insertion.insert(FACTORY.createEnumeration(), "enum " + Identifiers.quoted(name) + " { "
				+ String.join(", ", literals.stream().map(Identifiers::quoted).toList()) + " }");
	}

	Replacements always(String condition) {
		return insertion.insert(FACTORY.createAlwaysProperty(), "assert always " + Fragments.expression(condition, "condition"));
	}

	Replacements atEnd(String condition) {
		return insertion.insert(FACTORY.createFinallyProperty(), "assert finally " + Fragments.expression(condition, "condition"));
	}

	Replacements eventually(String condition) {
		return insertion.insert(FACTORY.createEventuallyProperty(),
				"assert eventually " + Fragments.expression(condition, "condition"));
	}

	Replacements leadsTo(String condition, String consequence) {
		return insertion.insert(FACTORY.createLeadsToProperty(), "assert %s leads to %s"
				.formatted(Fragments.expression(condition, "condition"), Fragments.expression(consequence, "consequence")));
	}

	Replacements progress(Process process) {
		if (process != null) {
			source.syntax(process);
		}
		return insertion.insert(FACTORY.createProgressProperty(),
				process == null ? "assert progress" : "assert progress " + Identifiers.quoted(process.getName()));
	}
}
