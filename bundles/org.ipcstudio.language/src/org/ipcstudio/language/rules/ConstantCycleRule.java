package org.ipcstudio.language.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Reference;

/** No constant depends on itself. Reports the reference that closes each cycle. */
final class ConstantCycleRule implements ElementRule<IpcSystem> {

	/** A constant on the way, and the references in it that have not been followed yet. */
	private record Step(Constant constant, Iterator<Reference> open) { }

	@Override
	public Class<IpcSystem> subject() {
		return IpcSystem.class;
	}

	@Override
	public void check(IpcSystem system, Inspection inspection) {
		Set<Constant> finished = new HashSet<>();
		for (Item item : system.getItems()) {
			if (item instanceof Constant constant && !finished.contains(constant)) {
				search(constant, finished, inspection);
			}
		}
	}

	/** Depth first with a stack of its own, since chains of constants may be long. */
	private static void search(Constant start, Set<Constant> finished, Inspection inspection) {
		Deque<Step> way = new ArrayDeque<>();
		Set<Constant> onWay = new HashSet<>();
		enter(start, way, onWay);
		while (!way.isEmpty()) {
			Step step = way.peek();
			if (!step.open().hasNext()) {
				way.pop();
				onWay.remove(step.constant());
				finished.add(step.constant());
				continue;
			}
			Reference reference = step.open().next();
			Constant next = (Constant) reference.getTarget();
			if (onWay.contains(next)) {
				report(reference, next, step.constant(), inspection);
			} else if (!finished.contains(next)) {
				enter(next, way, onWay);
			}
		}
	}

	private static void report(Reference reference, Constant constant, Constant user, Inspection inspection) {
		inspection.report(ProblemCode.CONSTANT_CYCLE, reference, constant == user
				? "The value of %s needs itself.".formatted(Words.name(constant))
				: "The value of %s needs itself, by way of %s.".formatted(Words.name(constant), Words.name(user)));
	}

	private static void enter(Constant constant, Deque<Step> way, Set<Constant> onWay) {
		onWay.add(constant);
		way.push(new Step(constant, references(constant).iterator()));
	}

	private static List<Reference> references(Constant constant) {
		List<Reference> found = new ArrayList<>();
		Iterator<EObject> elements = EcoreUtil.getAllContents(List.of(constant));
		while (elements.hasNext()) {
			if (elements.next() instanceof Reference reference && reference.getTarget() instanceof Constant) {
				found.add(reference);
			}
		}
		return found;
	}
}
