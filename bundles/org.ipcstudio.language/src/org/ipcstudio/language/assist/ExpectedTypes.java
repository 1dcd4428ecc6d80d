package org.ipcstudio.language.assist;

import java.util.List;
import java.util.Optional;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.assist.GrammarWalk.Frame;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.Channel;

/** Tells which type a value at a place should have. */
final class ExpectedTypes {

	private final Place place;
	private final List<Symbol> variables;

	ExpectedTypes(Place place, List<Symbol> variables) {
		this.place = place;
		this.variables = variables;
	}

	/** The type of a value whose name ends a path; {@code UNKNOWN} if every value will do. */
	ValueType of(List<Frame> path) {
		int previous = place.typeBefore(1);
		int end = place.before().size();
		if (previous == IpcLexer.EQUAL || previous == IpcLexer.NOT_EQUAL) {
			return TokenTypes.endingAt(place, variables, end - 2);
		} else if (previous == IpcLexer.AND || previous == IpcLexer.OR || previous == IpcLexer.NOT) {
			return ValueType.BOOL;
		} else if (previous >= IpcLexer.LESS && previous <= IpcLexer.GREATER_EQUAL || TokenTypes.isArithmetic(previous)) {
			return ValueType.INT;
		}
		Frame holder = holder(path);
		return holder == null ? ValueType.UNKNOWN : in(holder, path);
	}

	/** The rule that an expression is a part of. */
	private static Frame holder(List<Frame> path) {
		for (int i = path.size() - 1; i >= 0; i--) {
			switch (path.get(i).rule()) {
				case IpcParser.RULE_id, IpcParser.RULE_ref, IpcParser.RULE_operation, IpcParser.RULE_expr,
						IpcParser.RULE_element -> {
					// a part of an expression
				}
				default -> {
					return path.get(i);
				}
			}
		}
		return null;
	}

	private ValueType in(Frame holder, List<Frame> path) {
		return switch (holder.rule()) {
			case IpcParser.RULE_index, IpcParser.RULE_size, IpcParser.RULE_duration, IpcParser.RULE_semaphore,
					IpcParser.RULE_processAttr, IpcParser.RULE_type -> ValueType.INT;
			case IpcParser.RULE_cond, IpcParser.RULE_branch, IpcParser.RULE_property -> ValueType.BOOL;
			case IpcParser.RULE_variable, IpcParser.RULE_sharedVariable -> declared(holder.start());
			case IpcParser.RULE_statement -> inStatement(holder.start());
			case IpcParser.RULE_communication -> inCommunication(holder.start());
			case IpcParser.RULE_message -> message(path, holder);
			case IpcParser.RULE_part -> pattern(path);
			case IpcParser.RULE_channelAttr -> NameRole.type(place.before(), holder.start()) == IpcLexer.CAPACITY
					? ValueType.INT : ValueType.UNKNOWN;
			default -> ValueType.UNKNOWN;
		};
	}

	private ValueType declared(int start) {
		for (int i = start; i < place.before().size(); i++) {
			if (place.before().get(i).getType() == IpcLexer.COLON) {
				return TokenTypes.declared(place, i + 1).stream().findFirst().orElse(ValueType.UNKNOWN);
			}
		}
		return ValueType.UNKNOWN;
	}

	private ValueType inStatement(int start) {
		switch (NameRole.type(place.before(), start)) {
			case IpcLexer.REPEAT, IpcLexer.FOR, IpcLexer.WORK -> {
				return ValueType.INT;
			}
			case IpcLexer.ASSERT, IpcLexer.AWAIT -> {
				return ValueType.BOOL;
			}
			default -> {
				for (int i = start; i < place.before().size(); i++) {
					if (place.before().get(i).getType() == IpcLexer.ASSIGN) {
						return TokenTypes.endingAt(place, variables, i - 1);
					}
				}
				return ValueType.UNKNOWN;
			}
		}
	}

	private ValueType inCommunication(int start) {
		if (place.typeBefore(1) == IpcLexer.WHERE) {
			return ValueType.BOOL;
		}
		int word = NameRole.type(place.before(), start) == IpcLexer.TRY ? start + 1 : start;
		return NameRole.type(place.before(), word) == IpcLexer.WRITE ? part(0) : ValueType.UNKNOWN;
	}

	private ValueType message(List<Frame> path, Frame message) {
		boolean sent = path.stream().anyMatch(frame -> frame.rule() == IpcParser.RULE_communication);
		return sent ? part(commas(message.start())) : ValueType.UNKNOWN;
	}

	private ValueType pattern(List<Frame> path) {
		return path.stream().filter(frame -> frame.rule() == IpcParser.RULE_pattern).findFirst()
				.map(frame -> part(commas(frame.start()))).orElse(ValueType.UNKNOWN);
	}

	/** How many parts of a list in parentheses lie before the place. */
	private int commas(int start) {
		int depth = 0;
		int commas = 0;
		for (int i = start; i < place.before().size(); i++) {
			int type = place.before().get(i).getType();
			boolean opening = type == IpcLexer.LEFT_PARENTHESIS || type == IpcLexer.LEFT_BRACKET;
			boolean closing = type == IpcLexer.RIGHT_PARENTHESIS || type == IpcLexer.RIGHT_BRACKET;
			depth += opening ? 1 : closing ? -1 : 0;
			commas += depth == 1 && type == IpcLexer.COMMA ? 1 : 0;
		}
		return commas;
	}

	/** The type of a part of the messages of the channel that stands behind the place, if there is one already. */
	private ValueType part(int number) {
		return channelBehind().map(Types::messageParts).filter(parts -> number < parts.size()).map(parts -> parts.get(number))
				.orElse(ValueType.UNKNOWN);
	}

	private Optional<Channel> channelBehind() {
		List<Token> behind = place.behind();
		for (int i = 0; i + 1 < behind.size(); i++) {
			switch (behind.get(i).getType()) {
				case IpcLexer.TO, IpcLexer.FROM -> {
					return Names.find(place.file().system(), Names.of(behind.get(i + 1))).filter(Channel.class::isInstance)
							.map(Channel.class::cast);
				}
				case IpcLexer.LEFT_BRACE, IpcLexer.RIGHT_BRACE, IpcLexer.SEND, IpcLexer.RECEIVE, IpcLexer.READ,
						IpcLexer.WRITE -> {
					return Optional.empty();
				}
				default -> {
					// still a part of the message
				}
			}
		}
		return Optional.empty();
	}
}
