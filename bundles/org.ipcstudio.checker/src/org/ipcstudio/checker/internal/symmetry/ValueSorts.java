package org.ipcstudio.checker.internal.symmetry;

import java.util.List;
import java.util.stream.IntStream;

import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Medium;
import org.ipcstudio.engine.kernel.QueueInfo;

/** What the values stand for that the program of an array computes, stores and passes on, as far as it is known. */
final class ValueSorts {
	private final CompiledSystem system;
	private final ProcessArray array;
	private final FrameSorts frame;
	/** The parts of the message that is looked at. */
	private Sort[] message = {};

	ValueSorts(CompiledSystem system, ProcessArray array, FrameSorts frame) {
		this.system = system;
		this.array = array;
		this.frame = frame;
	}

	/** No message is looked at. */
	void forgetMessage() {
		message = new Sort[0];
	}

	/** A message from a channel is looked at. */
	void lookAtMessageFrom(ChannelRef channel) {
		message = ofMessages(channel, false);
	}

	/** What a part of the message that is looked at stands for. */
	Sort ofMessagePart(int part) {
		return part(message, part);
	}

	/** What the value of an expression stands for; null if it is not known. */
	Sort of(Expr expr) {
		return switch (expr) {
			case Expr.Const e -> null;
			case Expr.Local e -> frame.ofSelf(e.slot()) != null ? Sort.DATA : frame.sort(e.slot());
			case Expr.LocalElement e -> frame.sort(e.slot());
			case Expr.Shared e -> ofWord(e.word());
			case Expr.SharedElement e -> ofWord(e.word());
			case Expr.MessagePart e -> ofMessagePart(e.part());
			case Expr.Me e -> Sort.PROCESS;
			case Expr.ProcessElement e -> Sort.PROCESS;
			case Expr.Choose e -> of(e.then()) != null ? of(e.then()) : of(e.otherwise());
			case Expr.InRange e -> of(e.value());
			case Expr.NotNull e -> of(e.value());
			default -> Sort.DATA;
		};
	}

	private Sort ofWord(int word) {
		return system.shared().stream().filter(shared -> shared.word() == word).findAny()
				.map(shared -> Sort.of(shared.type())).orElse(Sort.DATA);
	}

	private static Sort part(Sort[] parts, int part) {
		if (part >= parts.length) {
			throw new AsymmetryException("there is no channel for a message");
		}
		return parts[part];
	}

	/** What the parts of the messages of a channel stand for. */
	private Sort[] ofMessages(ChannelRef channel, boolean outgoing) {
		if (channel instanceof ChannelRef.Element element) {
			return ofMessages(system.queue(element.firstQueue()));
		}
		List<Sort[]> links = queues(channel, outgoing).mapToObj(queue -> ofMessages(system.queue(queue))).toList();
		for (Sort[] other : links) {
			for (int i = 0; i < other.length && i < links.get(0).length; i++) {
				if (other[i] != links.get(0)[i]) {
					throw new AsymmetryException("messages of links carry processes and data");
				}
			}
		}
		return links.stream().max((a, b) -> Integer.compare(a.length, b.length)).orElse(new Sort[0]);
	}

	private static Sort[] ofMessages(QueueInfo queue) {
		return queue.parts().stream().map(Sort::of).toArray(Sort[]::new);
	}

	/**
	 * What values stand for that are passed on.
	 *
	 * @param outgoing whether the program puts them there, as opposed to getting them
	 */
	Sort of(Medium medium, boolean outgoing) {
		return switch (medium) {
			case Medium.Memory memory -> ofWord(memory.firstWord());
			case Medium.Part part -> part(ofMessages(part.channel(), outgoing), part.part());
			case Medium.Sender sender -> Sort.PROCESS;
		};
	}

	/** The queues that a channel may mean. */
	IntStream queues(ChannelRef channel, boolean outgoing) {
		if (channel instanceof ChannelRef.Element element) {
			return IntStream.range(element.firstQueue(), element.firstQueue() + element.size());
		}
		return IntStream.range(array.first(), array.first() + array.size()).mapToObj(system::process)
				.flatMapToInt(p -> IntStream.of(outgoing ? p.outgoingLinks() : p.incomingLinks()));
	}
}
