package org.ipcstudio.editor.properties;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.Attribute;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;

/** Which kind of field shows which attribute of the language. The order is that in which the fields are shown. */
final class AttributeFields {
	private static final Map<Attribute, Function<Shape, Field>> FIELDS = new EnumMap<>(Attribute.class);
	private static final List<String> USUAL_TYPES = List.of("bool int byte pid 0..7".split(" ")); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<Attribute> ORDER = new ArrayList<>();

	static {
		text(Attribute.CONDITION, Messages.Condition, "");
		text(Attribute.CONSEQUENCE, Messages.Consequence, "");
		suggestion(Attribute.TYPE, Messages.Type);
		text(Attribute.VALUE, Messages.Value, Messages.Value_hint);
		text(Attribute.SIZE, Messages.Size, Messages.Size_hint);
		add(Attribute.CAPACITY, AttributeFields::capacity);
		text(Attribute.INITIALLY, Messages.Initially, Messages.Initially_hint);
		choice(Attribute.CREATOR, Messages.Creator, subject -> processes(subject, null));
		choice(Attribute.PARENT, Messages.Parent, AttributeFields::parents);
		text(Attribute.PRIORITY, Messages.Priority, Messages.Priority_hint);
		text(Attribute.COMMAND, Messages.Command, Messages.Command_hint);
		choice(Attribute.SHARING, Messages.Sharing, subject -> List.of(new Choice("", Messages.Sharing_any),
				new Choice("pair", Messages.Sharing_pair), //$NON-NLS-1$
				new Choice("exclusive", Messages.Sharing_exclusive))); //$NON-NLS-1$
		choice(Attribute.OWNER, Messages.Owner, subject -> processes(subject, Messages.Owner_none));
		choice(Attribute.CARRIER, Messages.Carrier, AttributeFields::carriers);
		choice(Attribute.DUPLEX, Messages.Duplex, subject -> List.of(new Choice("", Messages.Duplex_half),
				new Choice("full", Messages.Duplex_full))); //$NON-NLS-1$
		text(Attribute.PATH, Messages.Path, Messages.Path_hint);
		text(Attribute.TRANSFER, Messages.Transfer, Messages.Duration_hint);
		choice(Attribute.ARBITRATION, Messages.Arbitration, subject -> List.of(new Choice("", Messages.Arbitration_fifo),
				new Choice("priority", Messages.Arbitration_priority))); //$NON-NLS-1$
		text(Attribute.LATENCY, Messages.Latency, Messages.Duration_hint);
		text(Attribute.LOSS, Messages.Loss, Messages.Loss_hint);
		flag(Attribute.REORDER, Messages.Reorder);
		flag(Attribute.DAEMON, Messages.Daemon);
		flag(Attribute.ABSENT, Messages.Absent);
		flag(Attribute.INHERITED, Messages.Inherited);
		flag(Attribute.ATOMIC, Messages.Atomic);
	}

	private AttributeFields() {
	}

	/** New fields for the attributes that a shape has. The place has fields of its own. */
	static List<Field> of(Shape shape) {
		return ORDER.stream().filter(shape::has).map(attribute -> FIELDS.get(attribute).apply(shape)).toList();
	}

	/** The attributes that have a field. */
	static List<Attribute> covered() {
		return List.copyOf(ORDER);
	}

	/** An attribute as a setting, named as its label is. */
	static Setting setting(Attribute attribute, String label) {
		return new AttributeSetting(attribute, label.replace("&", "").replace(":", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void add(Attribute attribute, Function<Shape, Field> field) {
		FIELDS.put(attribute, field);
		ORDER.add(attribute);
	}

	private static void text(Attribute attribute, String label, String hint) {
		add(attribute, shape -> new TextField(setting(attribute, label), label, hint));
	}

	private static void suggestion(Attribute attribute, String label) {
		add(attribute, shape -> new SuggestionField(setting(attribute, label), label, subject -> types(subject.targets())));
	}

	private static void flag(Attribute attribute, String label) {
		add(attribute, shape -> new FlagField(setting(attribute, label), label));
	}

	private static void choice(Attribute attribute, String label, Function<Subject, List<Choice>> choices) {
		add(attribute, shape -> new ChoiceField(setting(attribute, label), label, choices));
	}

	private static Field capacity(Shape shape) {
		String label = Messages.Capacity;
		EClass kind = shape.kinds().size() == 1 ? shape.kinds().iterator().next() : null;
		String usual = kind == ModelPackage.Literals.MAILBOX ? Messages.Capacity_mailbox
				: kind == ModelPackage.Literals.LINK ? Messages.Capacity_link
						: kind == null ? Messages.Capacity_usual : Messages.Capacity_pipe;
		boolean rendezvous = shape.kinds().stream()
				.noneMatch(type -> type == ModelPackage.Literals.PIPE || type == ModelPackage.Literals.FIFO);
		return new CapacityField(setting(Attribute.CAPACITY, label), label, usual, rendezvous);
	}

	/** The types that are usual, and those that the system declares. */
	static List<String> types(List<Target> targets) {
		List<String> types = new ArrayList<>(USUAL_TYPES);
		if (!targets.isEmpty()) {
			types.addAll(names(targets.getFirst(), Enumeration.class));
		}
		return types;
	}

	private static List<Choice> processes(Subject subject, String none) {
		return choices(subject, Process.class, none, List.of());
	}

	/** All processes but those selected and their descendants. */
	private static List<Choice> parents(Subject subject) {
		List<EObject> children = subject.targets().stream().map(Target::element).toList();
		return choices(subject, Process.class, Messages.Parent_none, children);
	}

	private static List<Choice> carriers(Subject subject) {
		return choices(subject, Carrier.class, Messages.Carrier_none, List.of());
	}

	private static List<Choice> choices(Subject subject, Class<? extends NamedElement> type, String none, List<EObject> not) {
		List<Choice> choices = new ArrayList<>();
		if (none != null) {
			choices.add(new Choice("", none));
		}
		List<Target> targets = subject.targets();
		for (Item item : targets.isEmpty() ? List.<Item>of() : targets.getFirst().file().system().getItems()) {
			if (type.isInstance(item) && type.cast(item).getName() != null && !descends(item, not)) {
				choices.add(Choice.plain(type.cast(item).getName()));
			}
		}
		return choices;
	}

	private static boolean descends(Item item, List<EObject> from) {
		int steps = 0;
		for (EObject process = item; process instanceof Process child && steps < 1000; process = child.getParent()) {
			if (from.contains(process)) {
				return true;
			}
			steps++;
		}
		return false;
	}

	private static List<String> names(Target target, Class<? extends NamedElement> type) {
		return target.file().system().getItems().stream().filter(type::isInstance).map(item -> type.cast(item).getName())
				.filter(name -> name != null).toList();
	}
}
