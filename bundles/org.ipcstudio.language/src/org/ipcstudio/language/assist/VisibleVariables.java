package org.ipcstudio.language.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.Occurrence;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Variable;

/** The variables of the program that are visible at a place, read from the tokens before it. */
final class VisibleVariables {

	/** How many tokens are looked at for the colon of a declaration. */
	private static final int LONGEST_SIZE = 16;

	private final Place place;
	private final Deque<Map<String, Symbol>> blocks = new ArrayDeque<>();
	private Symbol counter;

	private VisibleVariables(Place place) {
		this.place = place;
		blocks.push(new LinkedHashMap<>());
	}

	/** The variables, the innermost and last declared first. */
	static List<Symbol> at(Place place) {
		VisibleVariables variables = new VisibleVariables(place);
		int start = place.container().process();
		for (int i = start; start >= 0 && i < place.before().size(); i++) {
			variables.visit(i);
		}
		Map<String, Symbol> visible = new LinkedHashMap<>();
		for (Map<String, Symbol> block : variables.blocks) {
			new ArrayList<>(block.values()).reversed().forEach(symbol -> visible.putIfAbsent(symbol.name(), symbol));
		}
		return List.copyOf(visible.values());
	}

	private void visit(int index) {
		List<Token> tokens = place.before();
		Token token = tokens.get(index);
		switch (token.getType()) {
			case IpcLexer.LEFT_BRACE -> {
				blocks.push(new LinkedHashMap<>());
				if (counter != null) {
					declare(counter);
					counter = null;
				}
			}
			case IpcLexer.RIGHT_BRACE -> {
				if (blocks.size() > 1) {
					blocks.pop();
				}
			}
			case IpcLexer.VAR -> name(index).ifPresent(name -> variable(name, index + 2));
			case IpcLexer.FOR -> name(index).ifPresent(name -> counter = new Symbol(Names.of(name), ValueType.INT, false, true,
					declared(name)));
			default -> {
				// declares nothing
			}
		}
	}

	private Optional<Token> name(int index) {
		boolean named = index + 1 < place.before().size() && Tokens.isName(place.before().get(index + 1).getType());
		return named ? Optional.of(place.before().get(index + 1)) : Optional.empty();
	}

	private void variable(Token name, int behind) {
		boolean array = NameRole.type(place.before(), behind) == IpcLexer.LEFT_BRACKET;
		int colon = behind;
		int end = Math.min(place.before().size(), behind + LONGEST_SIZE);
		while (colon < end && NameRole.type(place.before(), colon) != IpcLexer.COLON) {
			colon++;
		}
		NamedElement element = declared(name);
		ValueType type = element instanceof Variable variable ? Types.of(variable.getType())
				: TokenTypes.declared(place, colon + 1).stream().findFirst().orElse(ValueType.UNKNOWN);
		if (colon + 1 < place.before().size() && !isUnderWay(behind - 2)) {
			declare(new Symbol(Names.of(name), type, array, false, element));
		}
	}

	/** Whether the place is in the declaration that begins at an index: a variable is not visible in its own value. */
	private boolean isUnderWay(int declaration) {
		return place.allowed().stream().anyMatch(one -> one.token() == IpcLexer.ID && one.path().stream()
				.anyMatch(frame -> frame.rule() == IpcParser.RULE_variable && frame.start() == declaration));
	}

	private void declare(Symbol symbol) {
		blocks.peek().put(symbol.name(), symbol);
	}

	private NamedElement declared(Token name) {
		return Elements.nameAt(place.file(), name.getStartIndex()).filter(Occurrence::declaration).map(Occurrence::target)
				.orElse(null);
	}

	/** The variable of a name; empty if none is visible. */
	static Optional<Symbol> find(Collection<Symbol> symbols, String name) {
		return symbols.stream().filter(symbol -> symbol.name().equals(name)).findFirst();
	}
}
