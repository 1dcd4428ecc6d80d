package org.ipcstudio.language.rules;

import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Sized;

/** Where things stand in the text, and how many of them there are. */
final class Programs {

	private Programs() {
	}

	/** The innermost element of the type that {@code element} is or stands in; empty if there is none. */
	static <T> Optional<T> enclosing(EObject element, Class<T> type) {
		EObject current = element;
		while (current != null && !type.isInstance(current)) {
			current = current.eContainer();
		}
		return Optional.ofNullable(type.cast(current));
	}

	/** The process in whose text {@code element} stands, null if in none. */
	static Process processOf(EObject element) {
		return enclosing(element, Process.class).orElse(null);
	}

	/** The number of elements: 1 without a size, 0 if the size is wrong, which is reported elsewhere. */
	static int count(Sized declared) {
		Expression size = declared.getSize();
		if (size == null) {
			return 1;
		}
		OptionalInt count = Constants.valueOf(size);
		boolean legal = count.isPresent() && count.getAsInt() >= 0 && count.getAsInt() <= Limits.ARRAY_SIZE;
		return legal ? count.getAsInt() : 0;
	}
}
