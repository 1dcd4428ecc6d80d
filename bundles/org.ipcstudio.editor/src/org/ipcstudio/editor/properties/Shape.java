package org.ipcstudio.editor.properties;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.diagram.EdgeKind;
import org.ipcstudio.editor.selection.ElementId;
import org.ipcstudio.language.edits.Attribute;
import org.ipcstudio.model.ModelPackage;

/**
 * Of which kinds the selected things are. It decides which tabs and fields there are.
 *
 * @param kinds   the classes of the elements, each once
 * @param edge    the kind of edge if all are edges of one kind; else null
 * @param several whether several things are selected
 */
record Shape(Set<EClass> kinds, EdgeKind edge, boolean several) {

	/** The shape of what is selected. */
	static Shape of(List<?> things) {
		Set<EClass> kinds = things.stream().map(Shape::kind)
				.sorted(Comparator.comparing(ENamedElement::getName)).collect(Collectors.toCollection(LinkedHashSet::new));
		Set<EdgeKind> edges = things.stream().map(thing -> thing instanceof DiagramEdge edge ? edge.kind() : null)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		return new Shape(kinds, edges.size() == 1 ? edges.iterator().next() : null, things.size() > 1);
	}

	/** The class of the element whose attributes a selected thing has. */
	static EClass kind(Object thing) {
		return switch (thing) {
			case DiagramNode node -> node.id().kind();
			case DiagramEdge edge -> switch (edge.kind()) {
				case CONNECTION, AUTOMATIC_LINK -> ModelPackage.Literals.CONNECTION;
				case LINK -> ModelPackage.Literals.LINK;
				case CHILD -> edge.target().id().kind();
				case CARRIER -> edge.source().id().kind();
			};
			case ElementId id -> id.kind();
			default -> throw new IllegalArgumentException("nothing that can be selected: " + thing);
		};
	}

	/** A word for it in which no two shapes agree. */
	String id() {
		return kinds.stream().map(ENamedElement::getName).collect(Collectors.joining("+")) //$NON-NLS-1$
				+ (edge == null ? "" : "." + edge) + (several ? ".several" : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether one thing of a class is selected, itself and not an edge that stands for one of its attributes. */
	boolean isOne(EClass kind) {
		return !several && isOnly(kind);
	}

	private boolean isOnly(EClass kind) {
		boolean itself = edge == null || edge == EdgeKind.CONNECTION || edge == EdgeKind.LINK;
		return itself && kinds.stream().allMatch(kind::isSuperTypeOf);
	}

	/** Whether all selected things are figures. */
	boolean isFigures() {
		return isOnly(ModelPackage.Literals.NODE);
	}

	/** Whether all selected things have an attribute. */
	boolean has(Attribute attribute) {
		return edge == null ? all(attribute) : switch (edge) {
			case LINK -> all(attribute);
			case CHILD -> attribute == Attribute.PARENT;
			case CARRIER -> attribute == Attribute.CARRIER;
			case CONNECTION, AUTOMATIC_LINK -> false;
		};
	}

	private boolean all(Attribute attribute) {
		return kinds.stream().allMatch(kind -> attribute.isAllowedOn(EcoreUtil.create(kind)));
	}
}
