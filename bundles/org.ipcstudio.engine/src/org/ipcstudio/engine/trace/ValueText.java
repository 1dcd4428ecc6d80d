package org.ipcstudio.engine.trace;

import java.util.List;
import java.util.StringJoiner;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.EnumLiteral;

/** Values as the language writes them. */
public final class ValueText {
	private static final int MOST_ELEMENTS = 8;
	private static final int ELEMENTS_AT_AN_END = 3;

	private ValueText() {
	}

	/** A value of a type. */
	public static String of(CompiledSystem system, ValueType type, int value) {
		if (type.nullable() && value == Context.NULL) {
			return "null";
		}
		return switch (type.kind()) {
			case BOOL -> Boolean.toString(value != 0);
			case PID -> value >= 0 && value < system.processCount() ? system.process(value).name() : "?";
			case ENUM -> literal(type.enumeration().getLiterals(), value);
			default -> Integer.toString(value);
		};
	}

	private static String literal(List<EnumLiteral> literals, int value) {
		return value >= 0 && value < literals.size() ? literals.get(value).getName() : Integer.toString(value);
	}

	/** A message in a queue; one of several parts in parentheses. */
	public static String ofMessage(CompiledSystem system, State state, int queue, int index) {
		QueueInfo info = system.queue(queue);
		boolean several = info.parts().size() > 1;
		StringJoiner parts = new StringJoiner(", ", several ? "(" : "", several ? ")" : "");
		for (int part = 0; part < info.parts().size(); part++) {
			parts.add(of(system, info.parts().get(part), state.part(queue, index, part)));
		}
		return parts.toString();
	}

	/** A list of values, of a long one the first and the last: {@code [1, 2, 3, … 14 more …, 18, 19, 20]}. */
	public static String ofList(List<String> values) {
		StringJoiner text = new StringJoiner(", ", "[", "]");
		if (values.size() <= MOST_ELEMENTS) {
			values.forEach(text::add);
			return text.toString();
		}
		values.subList(0, ELEMENTS_AT_AN_END).forEach(text::add);
		text.add("… %d more …".formatted(values.size() - 2 * ELEMENTS_AT_AN_END));
		values.subList(values.size() - ELEMENTS_AT_AN_END, values.size()).forEach(text::add);
		return text.toString();
	}

	/** A duration in the largest of the units {@code s}, {@code ms}, {@code us} in which it is a whole number. */
	public static String ofDuration(long microseconds) {
		if (microseconds != 0 && microseconds % 1_000_000 == 0) {
			return microseconds / 1_000_000 + " s";
		}
		return microseconds % 1_000 == 0 ? microseconds / 1_000 + " ms" : microseconds + " us";
	}
}
