package org.ipcstudio.language.rules;

import java.util.List;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.types.Descent;
import org.ipcstudio.model.ModelPackage.Literals;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Reference;

/** Only its parent spawns a process and waits for its end. */
final class ChildRule implements ElementRule<Reference> {

	@Override
	public Class<Reference> subject() {
		return Reference.class;
	}

	@Override
	public void check(Reference reference, Inspection inspection) {
		boolean spawn = reference.eContainmentFeature() == Literals.SPAWN__PROCESS;
		boolean wait = reference.eContainmentFeature() == Literals.WAIT__SUBJECT;
		Process process = Programs.processOf(reference);
		if ((spawn || wait) && process != null && reference.getTarget() instanceof Process child
				&& child.getParent() != process) {
			String does = spawn ? "spawns " : "waits for the end of ";
			String parent = child.getParent() == null ? " has no parent and runs from the start" : " is a child of "
					+ Words.name(child.getParent());
			inspection.report(ProblemCode.NOT_THE_PARENT, reference,
					"%s %s%s, which only a parent can, but %s%s."
							.formatted(Words.name(process), does, Words.name(child), Words.name(child), parent),
					makeChild(child, process, inspection));
		}
	}

	private static List<QuickFix> makeChild(Process child, Process parent, Inspection inspection) {
		boolean possible = child.getParent() == null && parent.getSize() == null && !Descent.reaches(parent, child);
		return possible ? inspection.repairs().makeChild(child, parent) : List.of();
	}
}
