package org.ipcstudio.editor.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.EdgeKind;
import org.ipcstudio.editor.selection.Labels;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.Variable;

/** The fields of the tabs that have fields. */
final class Fields {
	private static final Map<Direction, String> DIRECTIONS = Map.of(Direction.FORWARD, Messages.Direction_forward,
			Direction.BACKWARD, Messages.Direction_backward, Direction.BOTH, Messages.Direction_both, Direction.USE,
			Messages.Direction_use);

	private Fields() {
	}

	/** New fields for the first tab. */
	static List<Field> general(Shape shape) {
		List<Field> fields = new ArrayList<>();
		if (shape.isOne(ModelPackage.Literals.NAMED_ELEMENT)) {
			fields.add(new TextField(new NameSetting(), Messages.Name_label, ""));
		}
		if (shape.isOne(ModelPackage.Literals.VARIABLE)) {
			fields.add(new FactField(Messages.Type, target -> target.text(((Variable) target.element()).getType())));
		}
		edge(shape, fields);
		fields.addAll(AttributeFields.of(shape));
		if (shape.isOne(ModelPackage.Literals.ITEM) || shape.isOne(ModelPackage.Literals.IPC_SYSTEM)
				|| shape.isOne(ModelPackage.Literals.SHARED_VARIABLE)) {
			fields.add(new MultilineField(new DocumentationSetting(), Messages.Documentation_label, false));
		}
		return fields;
	}

	private static void edge(Shape shape, List<Field> fields) {
		boolean connection = shape.edge() == EdgeKind.CONNECTION;
		boolean link = shape.edge() == EdgeKind.LINK || shape.isOne(ModelPackage.Literals.LINK);
		if (!connection && !link) {
			facts(shape, fields);
			return;
		}
		if (!shape.several()) {
			fields.add(end(EndSetting.FIRST, Messages.First_end_label));
			fields.add(end(EndSetting.SECOND, Messages.Second_end_label));
		}
		fields.add(new ChoiceField(new DirectionSetting(), Messages.Direction_label, Fields::directions));
		if (connection && !shape.several()) {
			fields.add(new TextField(EndIndexSetting.FIRST, Messages.First_index_label, Messages.Index_hint));
			fields.add(new TextField(new BendsSetting(), Messages.Bends_label, Messages.Bends_hint));
			fields.add(new TextField(EndIndexSetting.SECOND, Messages.Second_index_label, Messages.Index_hint));
		}
	}

	/** What there is to say of an edge that is there because of something else. */
	private static void facts(Shape shape, List<Field> fields) {
		if (shape.several()) {
			return;
		}
		if (shape.edge() == EdgeKind.AUTOMATIC_LINK) {
			fields.add(new FactField(Messages.Ends, target -> ((DiagramEdge) target.selected()).label()));
			fields.add(new FactField(Messages.Note, target -> Messages.Automatic_link));
		} else if (shape.edge() == EdgeKind.CHILD || shape.edge() == EdgeKind.CARRIER) {
			fields.add(new FactField(shape.edge() == EdgeKind.CHILD ? Messages.Child : Messages.Channel,
					target -> (shape.edge() == EdgeKind.CHILD ? ((DiagramEdge) target.selected()).target()
							: ((DiagramEdge) target.selected()).source()).label()));
		} else if (shape.isOne(ModelPackage.Literals.CONNECTION)) {
			fields.add(new FactField(Messages.Ends, Labels::of));
		}
	}

	private static Field end(EndSetting end, String label) {
		return new ChoiceField(end, label, single(target -> end.possible(target).stream().map(Choice::plain).toList()));
	}

	private static List<Choice> directions(Subject subject) {
		List<Direction> common = null;
		for (Target target : subject.targets()) {
			List<Direction> possible = DirectionSetting.possible(target);
			common = common == null ? possible : common.stream().filter(possible::contains).toList();
		}
		return common == null ? List.of()
				: common.stream().map(direction -> new Choice(direction.getLiteral(), DIRECTIONS.get(direction))).toList();
	}

	/** What an arrow of the text is called. */
	static String label(Direction direction) {
		return DIRECTIONS.get(direction);
	}

	private static Function<Subject, List<Choice>> single(Function<Target, List<Choice>> choices) {
		return subject -> subject.only() == null ? List.of() : choices.apply(subject.only());
	}

	/** New fields for place and size. */
	static List<Field> place() {
		return List.of(new TextField(PlaceSetting.X, Messages.X_label, ""), new TextField(PlaceSetting.Y, Messages.Y_label, ""),
				new TextField(PlaceSetting.WIDTH, Messages.Width_label, Messages.Automatic_hint),
				new TextField(PlaceSetting.HEIGHT, Messages.Height_label, Messages.Automatic_hint),
				new FlagField(new AutomaticPlaceSetting(), Messages.Automatic_place_label));
	}

}
