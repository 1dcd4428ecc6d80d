package org.ipcstudio.language.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ipcstudio.language.types.DirectLinks.DirectLink;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Pattern;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Send;

/**
 * Collects the uses of a link that nobody declared and finds out what it carries: what the first send says. Where
 * nobody sends by name, the receives tell; what remains open is {@code int}. Integers of any range make it {@code int},
 * since answers to a {@code pid} go over it, too.
 */
final class AutomaticLink {

	private final Process first;
	private final Process second;
	private final List<List<ValueType>> sent = new ArrayList<>();
	private final List<List<ValueType>> received = new ArrayList<>();

	AutomaticLink(Process first, Process second) {
		this.first = first;
		this.second = second;
	}

	/** Whether {@code use} is an operation for which a link is established: a send or receive that names a channel. */
	static boolean uses(Communication use) {
		return (use instanceof Send || use instanceof Receive) && use.getChannel() != null;
	}

	void add(Communication use) {
		switch (use) {
			case Send send when send.getMessage() != null -> sent.add(typesOf(send.getMessage().getParts()));
			case Receive receive ->
				received.add(typesOf(receive.getPattern().stream().map(Pattern::getValue).toList()));
			default -> { }
		}
	}

	private static List<ValueType> typesOf(List<Expression> expressions) {
		return expressions.stream().map(Types::of).toList();
	}

	DirectLink toDirectLink() {
		List<List<ValueType>> uses = new ArrayList<>(sent);
		uses.addAll(received);
		int arity = uses.stream().mapToInt(List::size).filter(size -> size > 0).findFirst().orElse(1);
		uses.removeIf(parts -> parts.size() != arity);
		List<ValueType> parts = new ArrayList<>();
		for (int i = 0; i < arity; i++) {
			parts.add(part(uses, i));
		}
		return new DirectLink(first, second, true, null, List.copyOf(parts));
	}

	/** The kind comes from the first use that tells it; it is nullable if any send of that kind, or of null, is. */
	private ValueType part(List<List<ValueType>> uses, int index) {
		List<ValueType> types = uses.stream().map(parts -> parts.get(index)).toList();
		Optional<ValueType> telling = types.stream().filter(type -> isTelling(type.kind())).findFirst();
		ValueType type = telling.map(AutomaticLink::widened).orElse(ValueType.INT);
		boolean nullSent = sent.stream().filter(parts -> parts.size() > index)
				.map(parts -> parts.get(index)).anyMatch(part -> part.kind() != Kind.UNKNOWN && part.nullable());
		return nullSent ? type.orNull() : type;
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
