package org.ipcstudio.language.rules;

import java.util.List;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Reference;

/** A name in an expression stands for something that has a value. */
final class ValueRule implements ElementRule<Reference> {

	@Override
	public Class<Reference> subject() {
		return Reference.class;
	}

	@Override
	public void check(Reference reference, Inspection inspection) {
		NamedElement target = reference.getTarget();
		if (Role.of(reference) != Role.VALUE || target == null || hasValue(reference)) {
			return;
		}
		if (target instanceof Memory memory) {
			if (reference.getMember() == null) {
				reportMemory(reference, memory, inspection);
			}
		} else {
			inspection.report(ProblemCode.NOT_A_VALUE, reference,
					"%s is %s and has no value.".formatted(Words.quoted(reference.getName()), Words.kind(target)));
		}
	}

	private static boolean hasValue(Reference reference) {
		NamedElement target = reference.getTarget();
		return Targets.isVariable(reference) || target instanceof Constant || target instanceof EnumLiteral
				|| target instanceof Process;
	}

	static void reportMemory(Reference reference, Memory memory, Inspection inspection) {
		boolean single = memory.getVariables().size() == 1 && memory.getVariables().get(0).getName() != null;
		String example = memory.getVariables().isEmpty() ? "" : ", such as `" + memory.getName() + "."
				+ memory.getVariables().get(0).getName() + "`";
		List<QuickFix> fixes = single
				? inspection.repairs().insertBehind("Name its variable", reference, "."
						+ memory.getVariables().get(0).getName())
				: List.of();
		inspection.report(ProblemCode.NOT_A_VALUE, reference,
				"%s is shared memory; name one of its variables%s."
						.formatted(Words.quoted(reference.getName()), example),
				fixes);
	}
}
