package org.ipcstudio.language.rules;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Reference;

/** Values are stored in variables only. In a pattern a constant may stand, too: the message has to be equal to it. */
final class TargetRule implements ElementRule<Reference> {

	@Override
	public Class<Reference> subject() {
		return Reference.class;
	}

	@Override
	public void check(Reference reference, Inspection inspection) {
		NamedElement target = reference.getTarget();
		Role role = Role.of(reference);
		boolean relevant = role == Role.TARGET || role == Role.PATTERN;
		if (!relevant || target == null || Targets.isVariable(reference) || role == Role.PATTERN
				&& isLiteral(target)) {
			return;
		}
		if (target instanceof Memory memory) {
			if (reference.getMember() == null) {
				ValueRule.reportMemory(reference, memory, inspection);
			}
		} else {
			inspection.report(ProblemCode.NOT_ASSIGNABLE, reference,
					"%s is %s; only a variable can take a value."
							.formatted(Words.quoted(reference.getName()), Words.kind(target)));
		}
	}

	private static boolean isLiteral(NamedElement target) {
		return target instanceof Constant || target instanceof EnumLiteral || target instanceof Process;
	}
}
