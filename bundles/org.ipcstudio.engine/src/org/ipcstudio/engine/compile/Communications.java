package org.ipcstudio.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Site;
import org.ipcstudio.engine.operations.AcquireRight;
import org.ipcstudio.engine.operations.Alternative;
import org.ipcstudio.engine.operations.AwaitReceipt;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.Communicate.TimeOut;
import org.ipcstudio.engine.operations.Delay;
import org.ipcstudio.engine.operations.ReceiveAlternative;
import org.ipcstudio.engine.operations.ReceiveAlternative.PatternPart;
import org.ipcstudio.engine.operations.SendAlternative;
import org.ipcstudio.engine.operations.Target;
import org.ipcstudio.language.types.DirectLinks;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Duration;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.For;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Pattern;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Read;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Send;
import org.ipcstudio.model.Sharing;
import org.ipcstudio.model.Variable;
import org.ipcstudio.model.Write;

/** Compiles communications, alone and as branches of a {@code select}. */
final class Communications {
	private final ProgramScope scope;
	private final DirectExpressions direct;
	private final Expressions expressions;
	private final Targets targets;

	/** What surrounds a communication: a guard, and where the program goes on. */
	record Place(Expression guard, int next, int failed, boolean condition) {
	}

	/** Makes the code that waits for an alternative. */
	interface UseOfAlternative {
		int of(Alternative alternative);
	}

	Communications(ProgramScope scope, DirectExpressions direct, Expressions expressions, Targets targets) {
		this.scope = scope;
		this.direct = direct;
		this.expressions = expressions;
		this.targets = targets;
	}

	/**
	 * A communication that stands alone.
	 *
	 * @param next      where the program goes on when it has taken place
	 * @param failed    where it goes on when it has not
	 * @param condition whether it is used as a condition, so that end of file and a broken pipe are failures
	 */
	int compile(Communication communication, int next, int failed, boolean condition) {
		Site site = scope.sites().operation(communication);
		int otherwise = nothingReceived(communication, failed);
		return delay(communication.getTimeout(), delay -> {
			List<TimeOut> timeOuts = delay == null ? List.of() : List.of(new TimeOut(delay, otherwise, null));
			Place place = new Place(null, next, condition ? otherwise : nothingReceived(communication, next), condition);
			return alternative(communication, site, place, delay, otherwise, alternative -> {
				int wait = scope.code().add(new Communicate(site, List.of(alternative),
						communication.isAttempt() ? otherwise : Communicate.WAIT, timeOuts, false));
				return acquiresRight(communication)
						? scope.code().add(new AcquireRight(scope.sites().frame(communication), alternative.channel(), wait))
						: wait;
			});
		});
	}

	private static boolean acquiresRight(Communication communication) {
		return communication instanceof Receive && !communication.isAttempt() && communication.getTimeout() == null
				&& communication.getChannel() != null
				&& communication.getChannel().getTarget() instanceof Mailbox mailbox
				&& mailbox.getSharing() == Sharing.EXCLUSIVE;
	}

	/** What was not received is null, where the type allows it. */
	int nothingReceived(Communication communication, int next) {
		int entry = next;
		switch (communication) {
			case Receive receive -> {
				for (Pattern pattern : receive.getPattern()) {
					if (pattern.getValue() instanceof Reference reference) {
						entry = targets.reset(reference, entry);
					}
				}
			}
			case Read read -> entry = targets.reset(read.getTarget(), entry);
			default -> {
				// receives nothing
			}
		}
		return entry;
	}

	/** A branch of a {@code select}. */
	int branch(Communication communication, Expression guard, int body, UseOfAlternative use) {
		Site site = scope.sites().operation(communication);
		Place place = new Place(guard, body, nothingReceived(communication, body), false);
		return alternative(communication, site, place, null, -1, use);
	}

	/** Makes the code that uses a delay, which is null if there is none. */
	interface UseOfDelay {
		int of(Delay delay);
	}

	int delay(Duration duration, UseOfDelay use) {
		return duration == null ? use.of(null) : expressions.operand(duration.getValue(),
				value -> use.of(new Delay(value, Values.microseconds(duration.getUnit()))));
	}

	private int alternative(Communication communication, Site site, Place place, Delay delay, int timeOut,
			UseOfAlternative use) {
		return switch (communication) {
			case Send send -> send(send, site, place, delay, timeOut, use);
			case Write write -> write(write, site, place, use);
			case Receive receive -> receive(receive, site, place, use);
			case Read read -> read(read, site, place, use);
			default -> throw new IllegalArgumentException("unknown communication " + communication);
		};
	}

	private int send(Send send, Site site, Place place, Delay delay, int timeOut, UseOfAlternative use) {
		List<Expression> parts = send.getMessage().getParts();
		return expressions.evaluateAll(parts, values -> channel(send.getChannel(), Right.SEND, channel -> {
			List<SendAlternative.Part> message = message(parts, values, channelTypes(send));
			if (send.getDeliveredTo() == null) {
				int receipt = send.isSynchronous() ? receipt(site, channel, null, place.next(), delay, timeOut) : -1;
				return use.of(new SendAlternative(site, guard(place), guardLooks(place), channel, false, message, receipt,
						null, place.next(), Alternative.FAULT));
			}
			return targets.store(send.getDeliveredTo(), ValueType.PID, place.next(), (target, next) -> {
				int receipt = send.isAttempt() ? -1 : receipt(site, channel, target, next, delay, timeOut);
				return use.of(new SendAlternative(site, guard(place), guardLooks(place), channel, false, message, receipt,
						target, next, Alternative.FAULT));
			});
		}));
	}

	private int receipt(Site site, ChannelRef channel, Target deliveredTo, int next, Delay delay, int timeOut) {
		return scope.code().add(new AwaitReceipt(site, channel, deliveredTo, next, delay, timeOut));
	}

	private int write(Write write, Site site, Place place, UseOfAlternative use) {
		List<Expression> parts = List.of(write.getValue());
		return expressions.evaluateAll(parts, values -> channel(write.getChannel(), Right.SEND,
				channel -> use.of(new SendAlternative(site, guard(place), guardLooks(place), channel, true,
						message(parts, values, channelTypes(write)), -1, null, place.next(),
						place.condition() ? place.failed() : Alternative.FAULT))));
	}

	private List<SendAlternative.Part> message(List<Expression> parts, List<Expr> values, List<ValueType> types) {
		List<SendAlternative.Part> message = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			ValueType type = types.get(i);
			message.add(new SendAlternative.Part(Values.checked(values.get(i), ValueRanges.of(parts.get(i)), type),
					scope.format(type)));
		}
		return message;
	}

	private int receive(Receive receive, Site site, Place place, UseOfAlternative use) {
		List<ValueType> types = channelTypes(receive);
		return pattern(receive.getPattern(), 0, types, List.of(), place.next(), (pattern, stored) -> {
			if (receive.getSender() == null) {
				return receive(receive, site, place, pattern, null, stored, use);
			}
			return targets.store(receive.getSender(), ValueType.PID, stored,
					(sender, next) -> receive(receive, site, place, pattern, sender, next, use));
		});
	}

	private int receive(Receive receive, Site site, Place place, List<PatternPart> pattern, Target sender, int next,
			UseOfAlternative use) {
		Expr filter = receive.getFilter() == null ? null
				: direct.where(receive.getPattern()).operand(receive.getFilter());
		return channel(receive.getChannel(), Right.RECEIVE,
				channel -> use.of(new ReceiveAlternative(site, guard(place), guardLooks(place), channel, false, pattern,
						filter, sender, text(receive.getPattern()), next, Alternative.FAULT)));
	}

	/** Makes the code that uses a pattern; {@code next} is where the program goes on when the parts are stored. */
	private interface UseOfPattern {
		int of(List<PatternPart> pattern, int next);
	}

	private int pattern(List<Pattern> parts, int from, List<ValueType> types, List<PatternPart> done, int next,
			UseOfPattern use) {
		if (from == parts.size()) {
			return use.of(done, next);
		}
		Expression value = parts.get(from).getValue();
		if (value instanceof Reference reference && isVariable(reference)) {
			return targets.store(reference, types.get(from), next, (target, stored) -> pattern(parts, from + 1, types,
					with(done, new PatternPart.Store(target)), stored, use));
		}
		PatternPart part = value == null ? new PatternPart.Ignore() : new PatternPart.Match(direct.compile(value));
		return pattern(parts, from + 1, types, with(done, part), next, use);
	}

	private static boolean isVariable(Reference reference) {
		return reference.getTarget() instanceof Variable || reference.getTarget() instanceof For
				|| reference.getTarget() instanceof Memory;
	}

	private static <T> List<T> with(List<T> list, T more) {
		List<T> result = new ArrayList<>(list);
		result.add(more);
		return result;
	}

	private String text(List<Pattern> pattern) {
		String parts = pattern.stream().map(part -> part.getValue() == null ? "_" : scope.sites().text(part.getValue()))
				.collect(Collectors.joining(", "));
		return pattern.size() == 1 ? parts : "(" + parts + ")";
	}

	private int read(Read read, Site site, Place place, UseOfAlternative use) {
		ValueType type = channelTypes(read).get(0);
		return targets.store(read.getTarget(), type, place.next(),
				(target, next) -> channel(read.getChannel(), Right.RECEIVE,
						channel -> use.of(new ReceiveAlternative(site, guard(place), guardLooks(place), channel, true,
								List.of(new PatternPart.Store(target)), null, null, scope.sites().text(read.getTarget()), next,
								place.failed()))));
	}

	private Expr guard(Place place) {
		return place.guard() == null ? null : direct.operand(place.guard());
	}

	private static boolean guardLooks(Place place) {
		return place.guard() != null && DirectExpressions.looks(place.guard());
	}

	/** Makes the code that uses a channel, which is null for {@code any}. */
	interface UseOfChannel {
		int of(ChannelRef channel);
	}

	/** Evaluates a reference to a channel, a process, or a variable that holds a process. */
	int channel(Reference reference, Right right, UseOfChannel use) {
		if (reference == null) {
			return use.of(null);
		}
		if (reference.getTarget() instanceof Memory) {
			return expressions.evaluate(reference, process -> use.of(new ChannelRef.Peer(process)));
		}
		return expressions.channelIndex(reference, index -> use.of(direct.channel(reference, index, right)));
	}

	/** The types of the parts of a message, as the channel or link declares them. */
	private List<ValueType> channelTypes(Communication communication) {
		Reference reference = communication.getChannel();
		if (reference != null && reference.getTarget() instanceof Channel channel) {
			return Types.messageParts(channel);
		}
		if (reference != null && reference.getTarget() instanceof Process peer) {
			Process sender = communication instanceof Send ? scope.process() : peer;
			return scope.queues().links().between(scope.process(), peer)
					.map(link -> scope.queues().links().partsFrom(sender, link))
					.orElseGet(() -> ownTypes(communication));
		}
		// the partner is only known while running: any of the links of this process
		DirectLinks links = scope.queues().links();
		return links.of(scope.process()).stream()
				.map(link -> links.partsFrom(communication instanceof Send ? scope.process() : link.partnerOf(scope.process()), link))
				.filter(parts -> parts.size() == ownTypes(communication).size()).findFirst()
				.orElseGet(() -> ownTypes(communication));
	}

	/** The types that the communication itself suggests, where there is no link that could declare others. */
	private static List<ValueType> ownTypes(Communication communication) {
		return switch (communication) {
			case Send send -> send.getMessage().getParts().stream().map(Types::of).toList();
			case Receive receive -> receive.getPattern().stream()
					.map(part -> part.getValue() == null ? ValueType.INT : Types.of(part.getValue())).toList();
			default -> List.of(ValueType.INT);
		};
	}
}
