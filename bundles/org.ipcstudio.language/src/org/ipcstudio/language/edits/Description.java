package org.ipcstudio.language.edits;

import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.SharedVariable;

/** What messages to the user call an element. */
final class Description {

	private Description() {
	}

	/** The kind of an element and its name, as it is said behind an article: {@code mailbox Jobs}. */
	static String of(EObject element) {
		return switch (element) {
		case IpcSystem system -> "system " + system.getName();
		case SharedVariable variable -> "shared variable " + variable.getName();
		case NamedElement named -> kind(element) + " " + named.getName();
		case Link link -> "link between " + name(link.getFirst()) + " and " + name(link.getSecond());
		case Connection connection -> "connection of " + connection.getEnds().stream().map(end -> name(end.getNode()))
				.collect(Collectors.joining(", "));
		default -> kind(element);
		};
	}

	/** The kind of an element in small letters. */
	static String kind(EObject element) {
		return element.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	private static String name(NamedElement element) {
		return element == null ? "?" : element.getName();
	}
}
