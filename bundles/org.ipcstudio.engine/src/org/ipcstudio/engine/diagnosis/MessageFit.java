package org.ipcstudio.engine.diagnosis;

import java.util.List;
import java.util.OptionalInt;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.operations.ReceiveAlternative;
import org.ipcstudio.engine.operations.ReceiveAlternative.PatternPart;

/** Which messages a waiting receiver would take. */
final class MessageFit {
	private final ReceiveAlternative receive;
	private final Integer[] demanded;
	private final boolean changing;
	private final Context context;
	private final int receiver;

	/**
	 * @param values   the evaluator, looking at the receiver
	 * @param changing whether the condition after {@code where} looks at something that may change
	 */
	MessageFit(ReceiveAlternative receive, KnownValues values, boolean changing, Context context, int receiver) {
		this.receive = receive;
		this.changing = changing;
		this.context = context;
		this.receiver = receiver;
		demanded = demanded(receive.pattern(), values);
	}

	private static Integer[] demanded(List<PatternPart> pattern, KnownValues values) {
		Integer[] demanded = new Integer[pattern.size()];
		for (int i = 0; i < demanded.length; i++) {
			if (pattern.get(i) instanceof PatternPart.Match match) {
				OptionalInt value = values.value(match.value());
				demanded[i] = value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
			}
		}
		return demanded;
	}

	/** Whether it depends on the message at all. */
	static boolean isSelective(ReceiveAlternative receive) {
		return receive.filter() != null
				|| receive.pattern().stream().anyMatch(part -> part instanceof PatternPart.Match);
	}

	/** Whether the message may fit; null stands for a part that is not known. */
	boolean mayFit(Integer[] message) {
		boolean known = true;
		for (int i = 0; i < message.length; i++) {
			known &= message[i] != null;
			if (i < demanded.length && demanded[i] != null && message[i] != null && !demanded[i].equals(message[i])) {
				return false;
			}
		}
		return receive.filter() == null || changing || !known || passesFilter(message);
	}

	private boolean passesFilter(Integer[] message) {
		int[] words = new int[message.length];
		for (int i = 0; i < words.length; i++) {
			words[i] = message[i];
		}
		context.enter(receiver);
		context.message = words;
		context.messageOffset = 0;
		try {
			return receive.filter().eval(context) != 0;
		} catch (FaultException e) {
			return true; // the fault ends the wait as well
		}
	}
}
