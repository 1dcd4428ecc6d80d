package org.ipcstudio.language.assist;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.assist.GrammarWalk.Expected;
import org.ipcstudio.language.assist.GrammarWalk.Frame;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser;

/**
 * Proposes the words that the grammar expects. Of the attributes, only those that the declaration may have and does not
 * have yet.
 */
final class KeywordProposals implements Contributor {

	private static final Set<Integer> OF_EVERY_CHANNEL = Set.of(IpcLexer.CAPACITY, IpcLexer.INITIALLY, IpcLexer.VIA);

	/** The attributes that only some channels have, with the words that declare these channels. */
	private static final Map<Integer, Integer> OF_ONE_KIND = Map.of(IpcLexer.SHARING, IpcLexer.MAILBOX, IpcLexer.OWNER,
			IpcLexer.MAILBOX, IpcLexer.ABSENT, IpcLexer.MAILBOX, IpcLexer.HALF, IpcLexer.FIFO, IpcLexer.FULL, IpcLexer.FIFO,
			IpcLexer.PATH, IpcLexer.FIFO);

	@Override
	public void propose(Situation situation, Proposals proposals) {
		Place place = situation.place();
		for (Expected one : place.allowed()) {
			if (!Tokens.isKeyword(one.token()) && !Tokens.isName(one.token()) || isName(one) || !isPossible(place, one)) {
				continue;
			}
			String word = spelling(one.token());
			if (!word.isEmpty()) {
				boolean type = one.token() >= IpcLexer.BOOL && one.token() <= IpcLexer.PID;
				proposals.add(type ? ElementKind.TYPE : ElementKind.KEYWORD, word, "", Keywords.explanation(word).orElse(""),
						rank(place, one));
			}
		}
	}

	static String spelling(int type) {
		String literal = IpcLexer.VOCABULARY.getLiteralName(type);
		return literal == null ? "" : literal.substring(1, literal.length() - 1);
	}

	/** Words that are allowed as names only. */
	private static boolean isName(Expected one) {
		return one.path().getLast().rule() == IpcParser.RULE_id || one.token() == IpcLexer.ID
				|| one.token() == IpcLexer.QUOTED_ID;
	}

	private static Rank rank(Place place, Expected one) {
		Frame last = one.path().getLast();
		if (last.rule() == IpcParser.RULE_primitive || last.rule() == IpcParser.RULE_duration) {
			return Rank.BEST;
		} else if (last.rule() == IpcParser.RULE_operation) {
			return Rank.POSSIBLE;
		}
		boolean begins = place.beginsStatement() || place.beginsItem();
		return begins && last.start() == place.before().size() ? Rank.KEYWORD : Rank.REQUIRED;
	}

	private static boolean isPossible(Place place, Expected one) {
		Frame last = one.path().getLast();
		return switch (last.rule()) {
			case IpcParser.RULE_channelAttr -> last.start() != place.before().size() || isChannelAttribute(place, one);
			case IpcParser.RULE_processAttr, IpcParser.RULE_busAttr, IpcParser.RULE_networkAttr ->
				last.start() != place.before().size() || !isPresent(place, one);
			case IpcParser.RULE_primitive -> NameRole.isInType(one.path());
			// the functions are proposed as templates
			case IpcParser.RULE_operation -> one.token() == IpcLexer.TRUE || one.token() == IpcLexer.FALSE
					|| one.token() == IpcLexer.NULL;
			default -> true;
		};
	}

	private static boolean isChannelAttribute(Place place, Expected one) {
		Frame declaration = declaration(one.path());
		int kind = declaration == null ? Token.EOF : NameRole.type(place.before(), declaration.start());
		boolean allowed = OF_EVERY_CHANNEL.contains(one.token()) || OF_ONE_KIND.getOrDefault(one.token(), 0) == kind;
		return allowed && !isPresent(place, one);
	}

	private static Frame declaration(List<Frame> path) {
		return path.size() < 2 ? null : path.get(path.size() - 2);
	}

	/** Whether the declaration has the attribute already, before the place or behind it. */
	private static boolean isPresent(Place place, Expected one) {
		Frame declaration = declaration(one.path());
		for (int i = declaration == null ? 0 : declaration.start(); i < place.before().size(); i++) {
			if (isSame(place.before().get(i).getType(), one.token())) {
				return true;
			}
		}
		for (Token token : place.behind()) {
			int type = token.getType();
			if (Container.beginsItem(type) || type == IpcLexer.LEFT_BRACE || type == IpcLexer.RIGHT_BRACE
					|| type == IpcLexer.LOCK || type == IpcLexer.ASSERT) {
				return false;
			} else if (isSame(type, one.token())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isSame(int type, int attribute) {
		boolean duplex = attribute == IpcLexer.HALF || attribute == IpcLexer.FULL;
		return type == attribute || duplex && (type == IpcLexer.HALF || type == IpcLexer.FULL);
	}
}
