package org.ipcstudio.language.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.SharedVariable;

/**
 * Reads types off the tokens before a place, where there is no parse tree yet. What it cannot tell is
 * {@link ValueType#UNKNOWN}, which fits everything.
 */
final class TokenTypes {

	private TokenTypes() {
	}

	/** The types of the parts of a type that begins at an index of the tokens before; empty if none does. */
	static List<ValueType> declared(Place place, int index) {
		List<Token> tokens = place.before();
		if (NameRole.type(tokens, index) != IpcLexer.LEFT_PARENTHESIS) {
			return index < tokens.size() ? List.of(single(place, index)) : List.of();
		}
		List<ValueType> parts = new ArrayList<>();
		for (int i = index; i < tokens.size() && tokens.get(i).getType() != IpcLexer.RIGHT_PARENTHESIS; i++) {
			int type = tokens.get(i).getType();
			if (type == IpcLexer.LEFT_PARENTHESIS || type == IpcLexer.COMMA) {
				parts.add(single(place, i + 1));
			}
		}
		return parts;
	}

	private static ValueType single(Place place, int index) {
		List<Token> tokens = place.before();
		ValueType type = switch (NameRole.type(tokens, index)) {
			case IpcLexer.BOOL -> ValueType.BOOL;
			case IpcLexer.INT_TYPE -> ValueType.INT;
			case IpcLexer.BYTE -> ValueType.BYTE;
			case IpcLexer.PID -> ValueType.PID;
			case IpcLexer.INT, IpcLexer.MINUS -> ValueType.INT;
			case IpcLexer.ID, IpcLexer.QUOTED_ID -> named(place, Names.of(tokens.get(index)));
			default -> ValueType.UNKNOWN;
		};
		return NameRole.type(tokens, index + 1) == IpcLexer.QUESTION ? type.orNull() : type;
	}

	private static ValueType named(Place place, String name) {
		return switch (Names.find(place.file().system(), name).orElse(null)) {
			case Enumeration enumeration -> ValueType.of(enumeration);
			case Constant constant -> ValueType.INT;
			case null, default -> ValueType.UNKNOWN;
		};
	}

	/** The type of the value whose text ends with the token of an index before the place. */
	static ValueType endingAt(Place place, List<Symbol> variables, int index) {
		List<Token> tokens = place.before();
		return switch (NameRole.type(tokens, index)) {
			case IpcLexer.INT, IpcLexer.SELF -> ValueType.INT;
			case IpcLexer.TRUE, IpcLexer.FALSE -> ValueType.BOOL;
			case IpcLexer.NULL -> ValueType.NULL;
			case IpcLexer.ME -> ValueType.PID;
			case IpcLexer.STRING -> ValueType.STRING;
			case IpcLexer.RIGHT_BRACKET -> opening(tokens, index) > 0 ? endingAt(place, variables, opening(tokens, index) - 1)
					: ValueType.UNKNOWN;
			case IpcLexer.RIGHT_PARENTHESIS -> behindParentheses(tokens, index);
			default -> index >= 0 && Tokens.isName(tokens.get(index).getType()) ? name(place, variables, index)
					: ValueType.UNKNOWN;
		};
	}

	private static int opening(List<Token> tokens, int closing) {
		int depth = 0;
		for (int i = closing; i >= 0; i--) {
			int type = tokens.get(i).getType();
			depth += type == IpcLexer.RIGHT_BRACKET ? 1 : type == IpcLexer.LEFT_BRACKET ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}

	private static ValueType behindParentheses(List<Token> tokens, int closing) {
		int depth = 0;
		for (int i = closing; i >= 0; i--) {
			int type = tokens.get(i).getType();
			depth += type == IpcLexer.RIGHT_PARENTHESIS ? 1 : type == IpcLexer.LEFT_PARENTHESIS ? -1 : 0;
			if (depth == 0) {
				return switch (NameRole.type(tokens, i - 1)) {
					case IpcLexer.LEN -> ValueType.INT;
					case IpcLexer.FULL, IpcLexer.EMPTY, IpcLexer.EOF_WORD, IpcLexer.BROKEN -> ValueType.BOOL;
					default -> ValueType.UNKNOWN;
				};
			}
		}
		return ValueType.UNKNOWN;
	}

	private static ValueType name(Place place, List<Symbol> variables, int index) {
		List<Token> tokens = place.before();
		String name = Names.of(tokens.get(index));
		if (NameRole.type(tokens, index - 1) == IpcLexer.DOT) {
			return memory(place, index - 1).flatMap(memory -> memory.getVariables().stream()
					.filter(variable -> name.equals(variable.getName())).findFirst()).map(TokenTypes::shared)
					.orElse(ValueType.UNKNOWN);
		}
		return VisibleVariables.find(variables, name).map(Symbol::type)
				.orElseGet(() -> Names.find(place.file().system(), name).map(TokenTypes::of).orElse(ValueType.UNKNOWN));
	}

	/** The memory before the dot of an index. */
	static Optional<Memory> memory(Place place, int dot) {
		List<Token> tokens = place.before();
		int name = NameRole.type(tokens, dot - 1) == IpcLexer.RIGHT_BRACKET ? opening(tokens, dot - 1) - 1 : dot - 1;
		return name < 0 ? Optional.empty() : Names.find(place.file().system(), Names.of(tokens.get(name)))
				.filter(Memory.class::isInstance).map(Memory.class::cast);
	}

	static ValueType shared(SharedVariable variable) {
		return Types.of(variable.getType());
	}

	/** The type of the values that the name of an element stands for. */
	static ValueType of(NamedElement element) {
		return switch (element) {
			case Process process -> ValueType.PID;
			case EnumLiteral literal when literal.eContainer() instanceof Enumeration owner -> ValueType.of(owner);
			case Constant constant when Constants.valueOf(constant.getValue()).isPresent() -> Types.of(constant.getValue());
			default -> ValueType.UNKNOWN;
		};
	}

	/**
	 * The types of the parts of a message whose text lies between two indexes of the tokens before the place.
	 */
	static List<ValueType> message(Place place, List<Symbol> variables, int from, int to) {
		List<ValueType> parts = new ArrayList<>();
		boolean tuple = NameRole.type(place.before(), from) == IpcLexer.LEFT_PARENTHESIS
				&& NameRole.type(place.before(), to - 1) == IpcLexer.RIGHT_PARENTHESIS;
		int start = tuple ? from + 1 : from;
		int end = tuple ? to - 1 : to;
		int depth = 0;
		int part = start;
		for (int i = start; i < end; i++) {
			int type = place.before().get(i).getType();
			depth += isOpening(type) ? 1 : isClosing(type) ? -1 : 0;
			if (type == IpcLexer.COMMA && depth == 0) {
				parts.add(value(place, variables, part, i));
				part = i + 1;
			}
		}
		parts.add(value(place, variables, part, end));
		return parts;
	}

	private static boolean isOpening(int type) {
		return type == IpcLexer.LEFT_PARENTHESIS || type == IpcLexer.LEFT_BRACKET;
	}

	private static boolean isClosing(int type) {
		return type == IpcLexer.RIGHT_PARENTHESIS || type == IpcLexer.RIGHT_BRACKET;
	}

	private static ValueType value(Place place, List<Symbol> variables, int from, int to) {
		int depth = 0;
		ValueType found = null;
		for (int i = from; i < to; i++) {
			int type = place.before().get(i).getType();
			depth += isOpening(type) ? 1 : isClosing(type) ? -1 : 0;
			if (depth == 0 && isBoolean(type)) {
				found = ValueType.BOOL;
			} else if (depth == 0 && found == null && isArithmetic(type)) {
				found = ValueType.INT;
			} else if (depth == 0 && type == IpcLexer.QUESTION) {
				return ValueType.UNKNOWN;
			}
		}
		return found != null ? found : endingAt(place, variables, to - 1);
	}

	/** Whether an operator makes truth values. */
	static boolean isBoolean(int type) {
		return type >= IpcLexer.LESS && type <= IpcLexer.NOT_EQUAL || type == IpcLexer.AND || type == IpcLexer.OR
				|| type == IpcLexer.NOT;
	}

	/** Whether an operator makes integers. */
	static boolean isArithmetic(int type) {
		return type >= IpcLexer.PLUS && type <= IpcLexer.SHIFT_RIGHT_UNSIGNED || type == IpcLexer.COMPLEMENT;
	}
}
