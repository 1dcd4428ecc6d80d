package org.ipcstudio.editor.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.live.ElementName;
import org.ipcstudio.editor.live.NodeView;
import org.ipcstudio.editor.live.VariableState;

/** The present values of the variables of a shared memory; those that have changed lately stand out. */
final class LiveMemory {
	private static final int PADDING = 4;

	private final Map<String, Value> values = new LinkedHashMap<>();

	private record Value(TextLine text, boolean changed) {
	}

	private LiveMemory(List<VariableState> variables) {
		Map<String, List<VariableState>> byName = variables.stream().collect(Collectors.groupingBy(
				variable -> base(ElementName.of(variable.name()).part()), LinkedHashMap::new, Collectors.toList()));
		byName.forEach((name, elements) -> values.put(name, value(elements)));
	}

	/** What a view says about variables; null if it says nothing about any. */
	static LiveMemory of(NodeView view) {
		List<VariableState> variables = view.elements(VariableState.class);
		return variables.isEmpty() ? null : new LiveMemory(variables);
	}

	private static String base(String part) {
		int bracket = part.indexOf('[');
		return bracket < 0 ? part : part.substring(0, bracket);
	}

	private static Value value(List<VariableState> elements) {
		boolean array = ElementName.of(elements.getFirst().name()).part().endsWith("]");
		String text = elements.stream().map(VariableState::value).collect(Collectors.joining(", "));
		return new Value(new TextLine(TextStyle.PROGRAM, array ? "[" + text + "]" : text),
				elements.stream().anyMatch(VariableState::changed));
	}

	boolean knows(String variable) {
		return values.containsKey(variable);
	}

	/** Paints a value so that it ends at the right, and tells how wide it is. */
	int paint(Pen pen, String variable, int right, int top, int room) {
		Value value = values.get(variable);
		int width = value.text().width(room - 2 * PADDING);
		Rectangle area = new Rectangle(right - width - 2 * PADDING, top - 1, width + 2 * PADDING,
				TextStyle.PROGRAM.height() + 2);
		if (value.changed()) {
			pen.fill(ColorRole.MEMORY_BORDER);
			pen.graphics().fillRoundRectangle(area, 6, 6);
		}
		pen.line(value.changed() ? ColorRole.CANVAS : ColorRole.MEMORY_BORDER);
		value.text().paint(pen.graphics(), area.x + PADDING, top + TextStyle.PROGRAM.ascent(), width);
		return area.width;
	}
}
