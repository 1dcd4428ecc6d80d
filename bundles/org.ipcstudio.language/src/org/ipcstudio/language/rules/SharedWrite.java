package org.ipcstudio.language.rules;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.Atomic;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.If;
import org.ipcstudio.model.Locked;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Self;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.Wait;

/** A place where a program writes a shared variable. */
record SharedWrite(Process process, Reference reference) {

	/** Whether it stands in a lock or an atomic block, or in a program that waits for a semaphore. */
	boolean isProtected() {
		boolean enclosed = Programs.enclosing(reference, Locked.class).isPresent()
				|| Programs.enclosing(reference, Atomic.class).isPresent();
		return enclosed || waitsForSemaphore();
	}

	private boolean waitsForSemaphore() {
		for (Iterator<EObject> elements = process.eAllContents(); elements.hasNext();) {
			if (elements.next() instanceof Wait wait && wait.getSubject() != null
					&& wait.getSubject().getTarget() instanceof Semaphore) {
				return true;
			}
		}
		return false;
	}

	/** Whether two different process instances may write the same variable, or element of an array, here and there. */
	boolean mayMeet(SharedWrite other) {
		boolean together = process == other.process;
		if (together && (Programs.count(process) < 2 || dependsOnInstance() && other.dependsOnInstance())) {
			return false;
		}
		Expression index = reference.getMemberIndex();
		Expression otherIndex = other.reference.getMemberIndex();
		for (int instance = 0; instance < Programs.count(process); instance++) {
			OptionalInt element = Constants.valueOf(index, instance);
			if (element.isEmpty() || other.mayWrite(element.getAsInt(), otherIndex, together ? instance : -1)) {
				return true;
			}
		}
		return false;
	}

	private boolean mayWrite(int element, Expression index, int exceptBy) {
		return IntStream.range(0, Programs.count(process)).filter(instance -> instance != exceptBy)
				.anyMatch(instance -> Constants.valueOf(index, instance).orElse(element) == element);
	}

	/** Whether an {@code if} around it asks for the number of the process, so that not all instances come here. */
	private boolean dependsOnInstance() {
		EObject current = reference;
		while (current != null) {
			if (current instanceof If choice && choice.getCondition() != null
					&& containsSelf(choice.getCondition())) {
				return true;
			}
			current = current.eContainer();
		}
		return false;
	}

	private static boolean containsSelf(Expression condition) {
		Iterator<EObject> elements = EcoreUtil.getAllContents(List.of(condition));
		while (elements.hasNext()) {
			if (elements.next() instanceof Self) {
				return true;
			}
		}
		return false;
	}
}
