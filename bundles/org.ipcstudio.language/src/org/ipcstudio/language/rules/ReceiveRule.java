package org.ipcstudio.language.rules;

import java.util.List;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Pattern;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Reference;

/** What a receive takes has the parts and types that the channel carries. A lone {@code _} takes any message. */
final class ReceiveRule implements ElementRule<Receive> {

	@Override
	public Class<Receive> subject() {
		return Receive.class;
	}

	@Override
	public void check(Receive receive, Inspection inspection) {
		List<Pattern> pattern = receive.getPattern();
		boolean takesAnything = pattern.size() == 1 && pattern.get(0).getValue() == null;
		if (pattern.isEmpty() || takesAnything) {
			return;
		}
		List<Carried> possible = Carried.by(receive, inspection);
		boolean byPid = receive.getChannel() != null && Targets.isVariable(receive.getChannel());
		if (byPid && possible.stream().anyMatch(carried -> fits(carried, pattern))) {
			return;
		}
		possible.stream().filter(carried -> !fits(carried, pattern)).findFirst()
				.ifPresent(carried -> report(carried, receive, inspection));
	}

	private static boolean fits(Carried carried, List<Pattern> pattern) {
		if (carried.parts().size() != pattern.size()) {
			return false;
		}
		for (int i = 0; i < pattern.size(); i++) {
			if (!fits(carried.parts().get(i), pattern.get(i).getValue())) {
				return false;
			}
		}
		return true;
	}

	private static boolean fits(ValueType part, Expression value) {
		if (value == null) {
			return true;
		}
		return isVariable(value) ? Types.of(value).accepts(part) : Types.of(value).isComparableWith(part);
	}

	private static boolean isVariable(Expression value) {
		return value instanceof Reference reference && Targets.isVariable(reference);
	}

	private static void report(Carried carried, Receive receive, Inspection inspection) {
		List<Pattern> pattern = receive.getPattern();
		if (carried.parts().size() != pattern.size()) {
			inspection.report(ProblemCode.MESSAGE_PARTS, pattern.get(0), carried.wrongNumber(pattern.size()));
			return;
		}
		for (int i = 0; i < pattern.size(); i++) {
			ValueType part = carried.parts().get(i);
			Expression value = pattern.get(i).getValue();
			if (!fits(part, value)) {
				String given = inspection.text(value) + (isVariable(value) ? " holds " : " is of the type ");
				inspection.report(ProblemCode.TYPE_MISMATCH, value,
						"%s %s, but %s%s."
								.formatted(carried.holder(), Words.type(part), given, Words.type(Types.of(value))));
			}
		}
	}
}
