package org.ipcstudio.language.rules;

import java.util.List;

import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Send;

/** A message that is sent has the parts and types that the channel carries. */
final class SendRule implements ElementRule<Send> {

	@Override
	public Class<Send> subject() {
		return Send.class;
	}

	@Override
	public void check(Send send, Inspection inspection) {
		if (send.getMessage() == null) {
			return;
		}
		List<Expression> parts = send.getMessage().getParts();
		List<Carried> possible = Carried.by(send, inspection);
		boolean known = possible.size() == 1;
		if (known || !possible.isEmpty() && possible.stream().noneMatch(carried -> fits(carried.parts(), parts))) {
			MessageParts.check(inspection, possible.get(0), send.getMessage());
		}
	}

	private static boolean fits(List<ValueType> types, List<Expression> parts) {
		if (types.size() != parts.size()) {
			return false;
		}
		for (int i = 0; i < parts.size(); i++) {
			if (!types.get(i).accepts(Types.of(parts.get(i)))) {
				return false;
			}
		}
		return true;
	}
}
