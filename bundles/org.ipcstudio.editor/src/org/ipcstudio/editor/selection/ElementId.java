package org.ipcstudio.editor.selection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Variable;

/**
 * What makes something that a text declares the same thing after the text has been parsed again. There are such
 * identities for the system, its items, shared variables, constants of enumerations, and the variables with which a
 * program begins.
 *
 * @param parent  what holds it; null for the system
 * @param kind    its class
 * @param name    its name; for connections and links those of their ends; empty for properties and the system
 * @param ordinal its number among those with the same parent, kind and name, from 0
 */
public record ElementId(ElementId parent, EClass kind, String name, int ordinal) {

	/** The system itself. There is one in every text, whatever its name. */
	public static final ElementId SYSTEM = new ElementId(null, ModelPackage.Literals.IPC_SYSTEM, "", 0);

	/** The identity of an element; null if it has none. */
	public static ElementId of(EObject element) {
		if (element instanceof IpcSystem) {
			return SYSTEM;
		}
		EObject holder = holder(element);
		ElementId parent = holder == null ? null : of(holder);
		if (parent == null) {
			return null;
		}
		return children(parent, holder).entrySet().stream().filter(entry -> entry.getValue() == element)
				.map(Map.Entry::getKey).findFirst().orElse(null);
	}

	/** What an element with this identity directly holds, in the order of the text. */
	public static Map<ElementId, EObject> children(ElementId parent, EObject element) {
		Map<ElementId, EObject> children = new LinkedHashMap<>();
		Map<ElementId, Integer> ordinals = new HashMap<>();
		for (EObject child : contents(element)) {
			ElementId first = new ElementId(parent, child.eClass(), nameOf(child), 0);
			int ordinal = ordinals.merge(first, 1, Integer::sum) - 1;
			children.put(new ElementId(parent, first.kind, first.name, ordinal), child);
		}
		return children;
	}

	/** The element of a text with this identity; null if there is none. */
	public EObject find(SourceFile file) {
		if (parent == null) {
			return file.system();
		}
		EObject holder = parent.find(file);
		int left = ordinal;
		for (EObject child : holder == null ? List.<EObject>of() : contents(holder)) {
			if (child.eClass() == kind && nameOf(child).equals(name) && left-- == 0) {
				return child;
			}
		}
		return null;
	}

	/** The elements with an identity that an element directly holds, in the order of the text. */
	static List<? extends EObject> contents(EObject element) {
		return switch (element) {
			case IpcSystem system -> system.getItems();
			case Memory memory -> memory.getVariables();
			case Enumeration enumeration -> enumeration.getLiterals();
			case Process process when process.getBody() != null ->
				process.getBody().getStatements().stream().filter(Variable.class::isInstance).toList();
			default -> List.of();
		};
	}

	/** What holds an element that may have an identity; null if nothing does. */
	static EObject holder(EObject element) {
		if (element instanceof Variable) {
			EObject block = element.eContainer();
			return block != null && block.eContainer() instanceof Process process ? process : null;
		}
		return element instanceof Item || element instanceof NamedElement ? element.eContainer() : null;
	}

	private static String nameOf(EObject element) {
		return switch (element) {
			case Connection connection -> connection.getEnds().stream().map(end -> nameOf(end.getNode()))
					.collect(Collectors.joining(" "));
			case Link link -> nameOf(link.getFirst()) + " " + nameOf(link.getSecond());
			case NamedElement named -> Objects.requireNonNullElse(named.getName(), "");
			default -> "";
		};
	}

	private static String nameOf(Node node) {
		return node == null ? "?" : nameOf((EObject) node);
	}
}
