package org.ipcstudio.language.rules;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.model.Message;

/** Whether one message has the parts that a channel carries. */
final class MessageParts {

	private MessageParts() {
	}

	static void check(Inspection inspection, Carried carried, Message message) {
		int given = message.getParts().size();
		if (given == 0) {
			return;
		}
		if (given != carried.parts().size()) {
			inspection.report(ProblemCode.MESSAGE_PARTS, message, carried.wrongNumber(given));
			return;
		}
		for (int i = 0; i < given; i++) {
			Fit.check(inspection, carried.parts().get(i), carried.declared(i), message.getParts().get(i),
					carried.holder());
		}
	}
}
