package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.advice.RepairKind;
import org.ipcstudio.language.edits.Attribute;
import org.ipcstudio.model.Assignment;
import org.ipcstudio.model.Atomic;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.SharedVariable;
import org.ipcstudio.model.Statement;

/** Makes one step of every assignment that uses a shared variable which others change meanwhile, or synchronises it. */
final class AtomicCandidates implements CandidateSource {
	private static final Set<FindingKind> KINDS = Set.of(FindingKind.RACE, FindingKind.ASSERTION);

	@Override
	public List<List<Candidate>> candidates(Situation situation) {
		List<List<Candidate>> all = new ArrayList<>();
		if (situation.defects().stream().noneMatch(defect -> KINDS.contains(defect.kind()))) {
			return all;
		}
		Set<SharedVariable> variables = new LinkedHashSet<>();
		Set<Statement> assignments = new LinkedHashSet<>();
		for (Assignment assignment : Programs.all(situation.system(), Assignment.class)) {
			List<SharedVariable> used = Programs.all(assignment, Reference.class).stream().map(Reference::getMemberTarget)
					.filter(variable -> variable != null).toList();
			variables.addAll(used);
			if (!used.isEmpty() && !isInAtomic(assignment)) {
				assignments.add(assignment);
			}
		}
		if (!assignments.isEmpty()) {
			all.add(wrap(situation, assignments));
		}
		variables.stream().filter(variable -> !variable.isAtomic())
				.forEach(variable -> all.add(synchronise(situation, variable)));
		return all;
	}

	private static boolean isInAtomic(EObject element) {
		EObject owner = element.eContainer();
		while (owner != null && !(owner instanceof Atomic)) {
			owner = owner.eContainer();
		}
		return owner != null;
	}

	private static List<Candidate> wrap(Situation situation, Set<Statement> assignments) {
		String places = String.join(", ", assignments.stream()
				.map(assignment -> situation.quoted(assignment) + " (line " + situation.line(assignment) + ")").toList());
		return situation.change(RepairKind.ATOMIC, "Make one step of " + places,
				"Then nobody changes the shared memory between what is read and what is written.", () -> {
					List<TextEdit> edits = assignments.stream().map(assignment -> situation.edits().statements().replace(assignment,
							"atomic { " + situation.textOf(assignment) + " }")).toList();
					return situation.edits().combine(edits);
				}).map(List::of).orElse(List.of());
	}

	private static List<Candidate> synchronise(Situation situation, SharedVariable variable) {
		return situation.change(RepairKind.ATOMIC, "Make %s an atomic variable".formatted(variable.getName()),
				"Then every access to %s is a synchronisation and no race; two accesses are still two steps."
						.formatted(variable.getName()),
				() -> situation.edits().set(variable, Attribute.ATOMIC, "true")).map(List::of).orElse(List.of());
	}
}
