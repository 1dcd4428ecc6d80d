package org.ipcstudio.language.rules;

import java.util.List;
import java.util.OptionalInt;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.Pipe;

/** A capacity is 0 or more, that of a pipe or fifo 1 or more, and none is above the limit. */
final class CapacityRule implements ElementRule<Channel> {

	@Override
	public Class<Channel> subject() {
		return Channel.class;
	}

	@Override
	public void check(Channel channel, Inspection inspection) {
		Expression written = channel.getCapacity();
		OptionalInt capacity = Constants.valueOf(written);
		if (capacity.isEmpty()) {
			return;
		}
		boolean stream = channel instanceof Pipe || channel instanceof Fifo;
		int least = stream ? 1 : 0;
		if (capacity.getAsInt() < least) {
			List<QuickFix> fix = inspection.repairs().replace("Set the capacity to " + least, written,
					Integer.toString(least));
			inspection.report(ProblemCode.CAPACITY_TOO_SMALL, written,
					"The capacity of %s is at least %s, but this one is %s."
							.formatted(stream ? "a pipe or fifo" : "a channel", least, capacity.getAsInt()),
					fix);
		} else if (capacity.getAsInt() > Limits.CAPACITY) {
			inspection.report(ProblemCode.LIMIT_EXCEEDED, written,
					"A capacity of %s is too large; the limit is %s, or write `unbounded`."
							.formatted(capacity.getAsInt(), Limits.CAPACITY));
		}
	}
}
