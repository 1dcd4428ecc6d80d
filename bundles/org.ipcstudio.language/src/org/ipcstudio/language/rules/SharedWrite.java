package org.ipcstudio.language.rules;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

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

/** A place where a program writes a shared variable. */
record SharedWrite(Process process, Reference reference) {

	/** The instances that write one element: the first of them, and whether there are others. */
	private record Writers(int first, boolean several) {

		boolean includesOtherThan(int instance) {
			return several || first != instance;
		}
	}

	/** Whether it stands in a lock or an atomic block. */
	boolean isEnclosed() {
		return Programs.enclosing(reference, Locked.class).isPresent()
				|| Programs.enclosing(reference, Atomic.class).isPresent();
	}

	/** Whether two different process instances may write the same variable, or element of an array, here and there. */
	boolean mayMeet(SharedWrite other) {
		boolean together = process == other.process;
		if (together && (Programs.count(process) < 2 || dependsOnInstance() && other.dependsOnInstance())) {
			return false;
		}
		int[] elements = elements();
		int[] otherElements = other.elements();
		return elements == null || otherElements == null || meet(elements, otherElements, together);
	}

	private static boolean meet(int[] elements, int[] otherElements, boolean together) {
		Map<Integer, Writers> writers = new HashMap<>();
		for (int instance = 0; instance < elements.length; instance++) {
			writers.merge(elements[instance], new Writers(instance, false), (known, added) ->
					new Writers(known.first(), true));
		}
		for (int instance = 0; instance < otherElements.length; instance++) {
			Writers found = writers.get(otherElements[instance]);
			if (found != null && found.includesOtherThan(together ? instance : -1)) {
				return true;
			}
		}
		return false;
	}

	/** The element that each instance writes; null if that is not known. */
	private int[] elements() {
		Expression index = reference.getMemberIndex();
		int[] elements = new int[Programs.count(process)];
		for (int instance = 0; index != null && instance < elements.length; instance++) {
			OptionalInt element = Constants.valueOf(index, instance);
			if (element.isEmpty()) {
				return null;
			}
			elements[instance] = element.getAsInt();
		}
		return elements;
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
