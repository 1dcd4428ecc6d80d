package org.ipcstudio.language.assist;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.edits.ConnectionRules;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;

/** Proposes what declarations and connections name: types, carriers, parents, and the partners that an arrow allows. */
final class DeclarationProposals implements Contributor {

	@Override
	public void propose(Situation situation, Proposals proposals) {
		for (NameRole role : situation.place().nameRoles()) {
			switch (role) {
				case TYPE -> types(situation, proposals);
				case CARRIER -> Names.all(situation.system(), Carrier.class)
						.forEach(carrier -> node(situation, proposals, carrier, Rank.BEST));
				case SINGLE_PROCESS -> Names.all(situation.system(), Process.class).stream()
						.filter(process -> process.getSize() == null && !isDeclaredHere(situation, process))
						.forEach(process -> node(situation, proposals, process, Rank.BEST));
				case PROGRESSING -> Names.all(situation.system(), Process.class)
						.forEach(process -> node(situation, proposals, process, Rank.BEST));
				case LINK_END -> linkEnds(situation, proposals);
				case CONNECTION_END -> connectionEnds(situation, proposals);
				default -> {
					// nothing that is declared in the system
				}
			}
		}
		arrows(situation, proposals);
	}

	/** Enumerations, and constants as bounds; behind the two dots only these. */
	private static void types(Situation situation, Proposals proposals) {
		if (situation.place().typeBefore(1) != IpcLexer.RANGE) {
			for (Enumeration enumeration : Names.all(situation.system(), Enumeration.class)) {
				proposals.add(ElementKind.ENUMERATION, enumeration.getName(), "enumeration", "",
						Template.plain(Names.written(enumeration)), List.of(), Rank.FITTING);
			}
		}
		for (Constant constant : Names.all(situation.system(), Constant.class)) {
			proposals.add(ElementKind.CONSTANT, constant.getName(), "constant " + Details.of(situation.place().file(), constant),
					"", Template.plain(Names.written(constant)), List.of(), Rank.POSSIBLE);
		}
	}

	private static void node(Situation situation, Proposals proposals, Node node, Rank rank) {
		String detail = (ElementKind.of(node).word() + " " + Details.of(situation.place().file(), node)).strip();
		proposals.add(ElementKind.of(node), node.getName(), detail, ChannelProposals.info(situation, node),
				Template.plain(Names.written(node)), List.of(), rank);
	}

	/** Whether the place lies in the head of the process. */
	private static boolean isDeclaredHere(Situation situation, Process process) {
		List<Token> before = situation.place().before();
		for (int i = before.size() - 1; i > 0 && before.get(i).getType() != IpcLexer.RIGHT_BRACE; i--) {
			if (before.get(i - 1).getType() == IpcLexer.PROCESS) {
				return Names.of(before.get(i)).equals(process.getName());
			}
		}
		return false;
	}

	private static void linkEnds(Situation situation, Proposals proposals) {
		Place place = situation.place();
		boolean second = place.typeBefore(1) != IpcLexer.LINK;
		Process first = second && find(situation, place.before().size() - 2) instanceof Process process ? process : null;
		for (Process process : Names.all(situation.system(), Process.class)) {
			boolean same = process == first && process.getSize() == null;
			boolean linked = first != null && situation.links().between(first, process)
					.filter(link -> link.declaration() != null).isPresent();
			if (!same) {
				node(situation, proposals, process, linked ? Rank.UNLIKELY : Rank.BEST);
			}
		}
	}

	private static void connectionEnds(Situation situation, Proposals proposals) {
		Place place = situation.place();
		Direction arrow = direction(place.typeBefore(1));
		NamedElement left = arrow == null ? null : find(situation, nameBefore(place, place.before().size() - 2));
		for (Node node : Names.all(situation.system(), Node.class)) {
			if (node instanceof Carrier) {
				continue;
			} else if (arrow == null) {
				node(situation, proposals, node, Rank.KEYWORD);
			} else if (!(left instanceof Node first)) {
				node(situation, proposals, node, Rank.FITTING);
			} else if (ConnectionRules.directions(first, node).contains(arrow)) {
				Process process = first instanceof Process one ? one : (Process) node;
				Node other = first instanceof Process ? node : first;
				node(situation, proposals, node, situation.rights().areConnected(process, other) ? Rank.POSSIBLE : Rank.BEST);
			}
		}
	}

	/** Proposes the arrows that the node before the place may have. */
	private static void arrows(Situation situation, Proposals proposals) {
		Place place = situation.place();
		boolean possible = place.word().length() == 0 && place.allowed().stream().anyMatch(one -> one.token() == IpcLexer.USE
				&& one.path().getLast().rule() == IpcParser.RULE_arrow);
		if (!possible || !(find(situation, nameBefore(place, place.before().size() - 1)) instanceof Node node)) {
			return;
		}
		Set<Direction> directions = EnumSet.noneOf(Direction.class);
		for (Node other : Names.all(situation.system(), Node.class)) {
			directions.addAll(ConnectionRules.directions(node, other));
		}
		for (Direction direction : directions) {
			proposals.add(ElementKind.KEYWORD, direction.getLiteral(), meaning(direction), "", Rank.REQUIRED);
		}
	}

	private static String meaning(Direction direction) {
		return switch (direction) {
			case FORWARD -> "from left to right";
			case BACKWARD -> "from right to left";
			case BOTH -> "in both directions";
			case USE -> "uses a lock or semaphore";
		};
	}

	private static Direction direction(int type) {
		return switch (type) {
			case IpcLexer.FORWARD -> Direction.FORWARD;
			case IpcLexer.BACKWARD -> Direction.BACKWARD;
			case IpcLexer.BOTH -> Direction.BOTH;
			case IpcLexer.USE -> Direction.USE;
			default -> null;
		};
	}

	/** The index of the name of the end of a connection whose last token has an index. */
	private static int nameBefore(Place place, int last) {
		int index = last;
		if (NameRole.type(place.before(), index) == IpcLexer.RIGHT_BRACKET) {
			while (index > 0 && NameRole.type(place.before(), index) != IpcLexer.LEFT_BRACKET) {
				index--;
			}
			index--;
		}
		return index;
	}

	private static NamedElement find(Situation situation, int index) {
		List<Token> before = situation.place().before();
		return index < 0 || index >= before.size() ? null
				: Names.find(situation.system(), Names.of(before.get(index))).orElse(null);
	}
}
