package org.ipcstudio.language.assist;

import java.util.List;

import org.ipcstudio.language.format.Identifiers;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.SharedVariable;

/** Proposes variables, constants and processes as values and as targets; those of a type that fits come first. */
final class ValueProposals implements Contributor {

	@Override
	public void propose(Situation situation, Proposals proposals) {
		for (NameRole role : situation.place().nameRoles()) {
			switch (role) {
				case VALUE -> {
					ValueType type = situation.expectedType(role);
					variables(situation, proposals, type, false);
					memory(situation, proposals, type, Right.READ);
					constants(situation, proposals, type);
					words(situation, proposals, type);
				}
				case PATTERN -> {
					ValueType type = situation.expectedType(role);
					variables(situation, proposals, type, true);
					memory(situation, proposals, type, Right.WRITE);
					constants(situation, proposals, type);
				}
				case ASSIGNED, TARGET -> {
					variables(situation, proposals, ValueType.UNKNOWN, true);
					memory(situation, proposals, ValueType.UNKNOWN, Right.WRITE);
				}
				case PARTNER -> variables(situation, proposals, ValueType.PID, true);
				case MEMBER -> members(situation, proposals);
				default -> {
					// no place for a value
				}
			}
		}
	}

	private static void variables(Situation situation, Proposals proposals, ValueType wanted, boolean target) {
		for (Symbol symbol : situation.variables()) {
			if (target && symbol.loop()) {
				continue;
			}
			boolean fits = wanted.accepts(symbol.type()) || target && symbol.type().accepts(wanted);
			String type = symbol.type().kind() == Kind.UNKNOWN ? "" : " : " + symbol.type();
			String text = Identifiers.quoted(symbol.name()) + (symbol.array() ? "[0]" : "");
			proposals.add(ElementKind.VARIABLE, symbol.name(), "variable" + type, "", Template.plain(text), List.of(),
					fits ? Rank.BEST : Rank.POSSIBLE);
		}
	}

	/** Shared variables of memory that the process is connected to; outside of programs, all of them. */
	private static void memory(Situation situation, Proposals proposals, ValueType wanted, Right right) {
		Process process = situation.process();
		for (Memory memory : Names.all(situation.system(), Memory.class)) {
			boolean connected = process == null || situation.rights().anywhere(process, memory, right);
			for (SharedVariable variable : memory.getVariables()) {
				if (variable.getName() == null) {
					continue;
				}
				boolean fits = right == Right.READ ? wanted.accepts(TokenTypes.shared(variable))
						: TokenTypes.shared(variable).accepts(wanted);
				List<Addition> connection = connected ? List.of()
						: situation.connecting().connect(process, memory, right);
				if (connected || !connection.isEmpty() && !situation.place().prefix().isEmpty()) {
					String label = memory.getName() + "." + variable.getName();
					String text = Names.written(memory) + "." + member(variable);
					String consequence = connected ? "" : "connects " + process.getName() + " to " + memory.getName() + " – ";
					Rank rank = connected ? fits ? Rank.FITTING : Rank.POSSIBLE : Rank.UNCONNECTED;
					proposals.add(ElementKind.SHARED_VARIABLE, label, consequence + detail(situation, variable), "",
							Template.plain(text), connection, rank);
				}
			}
		}
	}

	private static String member(SharedVariable variable) {
		return Names.written(variable) + (variable.getSize() == null ? "" : "[0]");
	}

	private static String detail(Situation situation, SharedVariable variable) {
		return "shared variable " + Details.of(situation.place().file(), variable);
	}

	private static void members(Situation situation, Proposals proposals) {
		TokenTypes.memory(situation.place(), situation.place().before().size() - 1).ifPresent(memory -> {
			for (SharedVariable variable : memory.getVariables()) {
				if (variable.getName() != null) {
					proposals.add(ElementKind.SHARED_VARIABLE, variable.getName(), detail(situation, variable), "",
							Template.plain(member(variable)), List.of(), Rank.BEST);
				}
			}
		});
	}

	private static void constants(Situation situation, Proposals proposals, ValueType wanted) {
		for (EnumLiteral literal : Names.all(situation.system(), EnumLiteral.class)) {
			boolean fits = wanted.kind() == Kind.ENUM && wanted.enumeration() == literal.eContainer();
			boolean possible = wanted.kind() == Kind.UNKNOWN || !situation.place().prefix().isEmpty();
			if (fits || possible) {
				proposals.add(ElementKind.ENUM_LITERAL, literal.getName(), "of " + ((Enumeration) literal.eContainer()).getName(),
						"", Template.plain(Names.written(literal)), List.of(), fits ? Rank.BEST : Rank.POSSIBLE);
			}
		}
		for (NamedElement constant : Names.all(situation.system(), Constant.class)) {
			ValueType type = TokenTypes.of(constant);
			proposals.add(ElementKind.CONSTANT, constant.getName(), "constant " + Details.of(situation.place().file(), constant),
					"", Template.plain(Names.written(constant)), List.of(), wanted.accepts(type) ? Rank.FITTING : Rank.POSSIBLE);
		}
	}

	private static void words(Situation situation, Proposals proposals, ValueType wanted) {
		Process process = situation.process();
		Rank rank = wanted.kind() == Kind.PID ? Rank.BEST : Rank.UNLIKELY;
		if (wanted.kind() == Kind.PID || wanted.kind() == Kind.UNKNOWN) {
			for (Process other : Names.all(situation.system(), Process.class)) {
				proposals.add(ElementKind.PROCESS, other.getName(), "process", "",
						Template.plain(NodeProposal.text(situation, other)), List.of(), rank);
			}
			if (process != null) {
				proposals.add(ElementKind.KEYWORD, "me", "this process", Keywords.explanation("me").orElse(""), rank);
			}
		}
		if (process != null && process.getSize() != null) {
			proposals.add(ElementKind.KEYWORD, "self", "the index of this process", Keywords.explanation("self").orElse(""),
					wanted.accepts(ValueType.INT) ? Rank.FITTING : Rank.POSSIBLE);
		}
	}
}
