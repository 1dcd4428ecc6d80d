package org.ipcstudio.language.assist;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Property;
import org.ipcstudio.model.Variable;

/**
 * Makes the outline of a text: the system, its items, and the variables and constants in them. Stateless; any
 * thread.
 */
public final class Outline {

	private Outline() {
	}

	/** The outline of a text; empty if it holds no system. */
	public static Optional<OutlineItem> of(SourceFile file) {
		if (file.region(file.system()).isNone()) {
			return Optional.empty();
		}
		List<OutlineItem> items = new ArrayList<>();
		for (Item item : file.system().getItems()) {
			add(file, item, items);
		}
		return Optional.of(item(file, file.system(), items));
	}

	/** The innermost line of an outline whose text an offset lies in. */
	public static Optional<OutlineItem> at(OutlineItem outline, int offset) {
		if (!outline.region().touches(offset)) {
			return Optional.empty();
		}
		return outline.children().stream().map(child -> at(child, offset)).flatMap(Optional::stream).findFirst()
				.or(() -> Optional.of(outline));
	}

	private static void add(SourceFile file, EObject element, List<OutlineItem> items) {
		boolean nameless = element instanceof NamedElement named && (named.getName() == null || named.getName().isEmpty());
		if (file.region(element).isNone() || nameless) {
			return;
		}
		List<OutlineItem> children = new ArrayList<>();
		switch (element) {
			case Enumeration enumeration -> enumeration.getLiterals().forEach(literal -> add(file, literal, children));
			case Memory memory -> memory.getVariables().forEach(variable -> add(file, variable, children));
			case Process process when process.getBody() != null -> addVariables(file, process, children);
			default -> {
				// has no parts with names
			}
		}
		items.add(item(file, element, children));
	}

	private static void addVariables(SourceFile file, Process process, List<OutlineItem> children) {
		for (Iterator<EObject> all = process.getBody().eAllContents(); all.hasNext();) {
			if (all.next() instanceof Variable variable) {
				add(file, variable, children);
			}
		}
	}

	private static OutlineItem item(SourceFile file, EObject element, List<OutlineItem> children) {
		Region region = file.region(element);
		Region name = element instanceof NamedElement named ? file.nameRegion(named) : Region.NONE;
		return new OutlineItem(ElementKind.of(element), label(file, element), Details.of(file, element), region,
				name.isNone() ? region : name, element, children);
	}

	private static String label(SourceFile file, EObject element) {
		return switch (element) {
			case NamedElement named -> named.getName() == null ? "" : named.getName();
			case Link link -> Details.nameOf(link.getFirst()) + (link.isBidirectional() ? " <-> " : " -> ")
					+ Details.nameOf(link.getSecond());
			case Connection connection -> Details.withoutPlaces(file.region(connection).of(file.text()));
			case Property property -> Details.oneLine(file.region(property).of(file.text()));
			default -> Details.oneLine(file.region(element).of(file.text()));
		};
	}
}
