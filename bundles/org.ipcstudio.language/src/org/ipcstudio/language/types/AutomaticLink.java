package org.ipcstudio.language.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ipcstudio.language.types.DirectLinks.DirectLink;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Pattern;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Send;

/**
 * Collects the uses of a link that nobody declared and finds out what it carries in each direction: what the first send
 * says; where nobody sends by name, what the receives say; where they say nothing, the same as in the other direction,
 * or else {@code int}. Integers of any range make it {@code int}, since answers to a {@code pid} go over it, too.
 */
final class AutomaticLink {

	/** What is known of one direction. */
	private static final class Use {
		final List<List<ValueType>> sent = new ArrayList<>();
		final List<List<ValueType>> received = new ArrayList<>();

		Stream<List<ValueType>> all() {
			return Stream.concat(sent.stream(), received.stream());
		}
	}

	private final Process first;
	private final Process second;
	private final Use forward = new Use();
	private final Use backward;
	private List<ValueType> there;
	private List<ValueType> back;

	AutomaticLink(Process first, Process second) {
		this.first = first;
		this.second = second;
		backward = first == second ? forward : new Use();
	}

	/** Whether {@code use} is an operation for which a link is established: a send or receive that names a channel. */
	static boolean uses(Communication use) {
		return (use instanceof Send || use instanceof Receive) && use.getChannel() != null;
	}

	void add(Process user, Communication use) {
		switch (use) {
			case Send send when send.getMessage() != null ->
				(user == first ? forward : backward).sent.add(typesOf(send.getMessage().getParts()));
			case Receive receive -> (user == first ? backward : forward).received
					.add(typesOf(receive.getPattern().stream().map(Pattern::getValue).toList()));
			default -> { }
		}
	}

	private static List<ValueType> typesOf(List<Expression> expressions) {
		return expressions.stream().map(Types::of).toList();
	}

	/** The link; a part that differs between the directions is of unknown type in it. */
	DirectLink toDirectLink() {
		there = infer(forward, backward);
		back = infer(backward, forward);
		List<ValueType> parts = new ArrayList<>();
		for (int i = 0; i < there.size(); i++) {
			parts.add(there.get(i).join(back.get(i)));
		}
		return new DirectLink(first, second, true, null, List.copyOf(parts));
	}

	/** The types of the parts that go out from {@code sender}, as {@link #toDirectLink()} has found them. */
	List<ValueType> partsFrom(Process sender) {
		return sender == first ? there : back;
	}

	/** The types of the parts in one direction, equally many in both. */
	private List<ValueType> infer(Use use, Use other) {
		int count = Stream.concat(Stream.concat(forward.sent.stream(), backward.sent.stream()),
				Stream.concat(forward.received.stream(), backward.received.stream()))
				.mapToInt(List::size).filter(size -> size > 0).findFirst().orElse(1);
		List<ValueType> parts = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int index = i;
			Optional<ValueType> own = kind(use.all(), count, index);
			ValueType type = own.or(() -> kind(other.all(), count, index)).orElse(ValueType.INT);
			parts.add(sendsNull(use, count, index) ? type.orNull() : type);
		}
		return List.copyOf(parts);
	}

	/** The type that the first use tells, of those with {@code count} parts. */
	private static Optional<ValueType> kind(Stream<List<ValueType>> uses, int count, int index) {
		return uses.filter(parts -> parts.size() == count).map(parts -> parts.get(index))
				.filter(type -> isTelling(type.kind())).findFirst().map(AutomaticLink::widened);
	}

	private static boolean sendsNull(Use use, int count, int index) {
		return use.sent.stream().filter(parts -> parts.size() == count).map(parts -> parts.get(index))
				.anyMatch(type -> type.kind() != Kind.UNKNOWN && type.nullable());
	}

	private static boolean isTelling(Kind kind) {
		return switch (kind) {
			case BOOL, INT, ENUM, PID -> true;
			case NULL, STRING, UNKNOWN -> false;
		};
	}

	private static ValueType widened(ValueType type) {
		return switch (type.kind()) {
			case INT -> ValueType.INT;
			case BOOL -> ValueType.BOOL;
			case ENUM -> ValueType.of(type.enumeration());
			default -> type;
		};
	}
}
