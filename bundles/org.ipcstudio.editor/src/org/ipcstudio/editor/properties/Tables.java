package org.ipcstudio.editor.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.selection.ElementId;
import org.ipcstudio.editor.selection.Labels;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.Attribute;
import org.ipcstudio.model.AlwaysProperty;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.EventuallyProperty;
import org.ipcstudio.model.FinallyProperty;
import org.ipcstudio.model.LeadsToProperty;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.ProgressProperty;

/** The tables of the tabs that have tables. */
final class Tables {
	private Tables() {
	}

	/** The variables of a memory. */
	static TableSpec variables() {
		return new TableSpec(Messages.Variables_label,
				(subject, target) -> children(target, ModelPackage.Literals.SHARED_VARIABLE),
				List.of(Column.text(Messages.Name, 3, new NameSetting()), type(),
						Column.text(Messages.Value_column, 2, setting(Attribute.VALUE, Messages.Value)),
						Column.text(Messages.Size_column, 1, setting(Attribute.SIZE, Messages.Size)),
						Column.flag(Messages.Atomic_column, 1, setting(Attribute.ATOMIC, Messages.Atomic_column)),
						Column.text(Messages.Documentation, 4, new DocumentationSetting())),
				List.of(new Addition(Messages.Add, Messages.Add_variable, (edits, target) -> edits.addVariable(
						(Memory) target.element(), fresh(target, "x"), "int", null))), true); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Column type() {
		return Column.text(Messages.Type_column, 2, setting(Attribute.TYPE, Messages.Type));
	}

	/** The constants of an enumeration. */
	static TableSpec literals() {
		return new TableSpec(Messages.Literals_label,
				(subject, target) -> children(target, ModelPackage.Literals.ENUM_LITERAL),
				List.of(Column.text(Messages.Name, 1, new NameSetting())),
				List.of(new Addition(Messages.Add, Messages.Add_literal,
						(edits, target) -> edits.addLiteral((Enumeration) target.element(), fresh(target, "VALUE")))), true); //$NON-NLS-1$
	}

	/** The constants of a system. */
	static TableSpec constants() {
		return new TableSpec(Messages.Constants_label, (subject, target) -> children(target, ModelPackage.Literals.CONSTANT),
				List.of(Column.text(Messages.Name, 2, new NameSetting()),
						Column.text(Messages.Constant_value_column, 2, setting(Attribute.VALUE, Messages.Value)),
						Column.text(Messages.Documentation, 4, new DocumentationSetting())),
				List.of(new Addition(Messages.Add, Messages.Add_constant,
						(edits, target) -> edits.createConstant(fresh(target, "N"), "1"))), true); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The enumerations of a system. */
	static TableSpec enumerations() {
		Setting values = new Fact(target -> ((Enumeration) target.element()).getLiterals().stream().map(EnumLiteral::getName)
				.collect(Collectors.joining(", "))); //$NON-NLS-1$
		return new TableSpec(Messages.Enumerations_label,
				(subject, target) -> children(target, ModelPackage.Literals.ENUMERATION),
				List.of(Column.text(Messages.Name, 2, new NameSetting()), Column.text(Messages.Literals_column, 4, values),
						Column.text(Messages.Documentation, 4, new DocumentationSetting())),
				List.of(new Addition(Messages.Add, Messages.Add_enumeration, (edits, target) -> edits
						.createEnumeration(fresh(target, "Kind"), List.of(fresh(target, "VALUE"))))), true); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What is demanded of a system. */
	static TableSpec assertions() {
		return new TableSpec(Messages.Assertions_label,
				(subject, target) -> children(target, ModelPackage.Literals.PROPERTY),
				List.of(Column.text(Messages.Condition_column, 6, new DemandSetting()),
						Column.text(Messages.When_column, 2, new Fact(target -> when(target.element()))),
						Column.text(Messages.Documentation, 4, new DocumentationSetting())),
				List.of(new Addition(Messages.Add_always, Messages.Add_assertion,
						(edits, target) -> edits.assertAlways("true")), //$NON-NLS-1$
						new Addition(Messages.Add_finally, Messages.Add_assertion,
								(edits, target) -> edits.assertFinally("true")), //$NON-NLS-1$
						new Addition(Messages.Add_eventually, Messages.Add_assertion,
								(edits, target) -> edits.assertEventually("true")), //$NON-NLS-1$
						new Addition(Messages.Add_leadsTo, Messages.Add_assertion,
								(edits, target) -> edits.assertLeadsTo("true", "true")), //$NON-NLS-1$ //$NON-NLS-2$
						new Addition(Messages.Add_progress, Messages.Add_assertion,
								(edits, target) -> edits.assertProgress(null))),
				true);
	}

	private static String when(EObject property) {
		return switch (property) {
			case AlwaysProperty always -> Messages.When_always;
			case FinallyProperty atEnd -> Messages.When_finally;
			case EventuallyProperty once -> Messages.When_eventually;
			case LeadsToProperty leads -> Messages.When_leadsTo;
			case ProgressProperty progress -> Messages.When_progress;
			default -> "";
		};
	}

	/** The edges of a node. */
	static TableSpec edges() {
		Column direction = new Column(Messages.Direction, 2, new DirectionSetting(),
				target -> DirectionSetting.possible(target).stream()
						.map(arrow -> new Choice(arrow.getLiteral(), Fields.label(arrow))).toList());
		return new TableSpec(Messages.Edges_label, Tables::edges,
				List.of(Column.text(Messages.Ends_column, 4, new Fact(target -> ((DiagramEdge) target.selected()).label())),
						direction, Column.text(Messages.Kind_column, 3,
								new Fact(target -> Labels.kind(((DiagramEdge) target.selected()).kind())))),
				List.of(), true);
	}

	private static List<Object> edges(Subject subject, Target target) {
		return target.selected() instanceof DiagramNode node
				? Stream.concat(node.outgoing().stream(), node.incoming().stream()).distinct().<Object>map(edge -> edge).toList()
				: List.of();
	}

	private static List<Object> children(Target target, EClass kind) {
		List<Object> children = new ArrayList<>();
		ElementId parent = ElementId.of(target.element());
		ElementId.children(parent, target.element()).forEach((id, child) -> {
			if (kind.isSuperTypeOf(id.kind())) {
				children.add(id);
			}
		});
		return children;
	}

	private static Setting setting(Attribute attribute, String label) {
		return AttributeFields.setting(attribute, label);
	}

	/** A name that nothing in the text has: the stem and the smallest number from 1 on. */
	private static String fresh(Target target, String stem) {
		List<String> used = new ArrayList<>();
		target.file().system().eAllContents().forEachRemaining(element -> {
			if (element instanceof NamedElement named) {
				used.add(named.getName());
			}
		});
		int number = 1;
		while (used.contains(stem + number)) {
			number++;
		}
		return stem + number;
	}
}
