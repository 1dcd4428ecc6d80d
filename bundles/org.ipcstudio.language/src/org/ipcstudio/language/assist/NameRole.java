package org.ipcstudio.language.assist;

import java.util.List;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.assist.GrammarWalk.Frame;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser;

/** What a name at a place would stand for. */
enum NameRole {

	/** Where {@code send} sends to. */
	SENT_TO,
	/** Where {@code receive} takes from. */
	RECEIVED_FROM,
	/** What {@code write} writes into. */
	WRITTEN_TO,
	/** What {@code read} reads from. */
	READ_FROM,
	/** A variable that learns a partner. */
	PARTNER,
	/** A variable that {@code read} stores into. */
	TARGET,
	/** A part of what {@code receive} takes. */
	PATTERN,
	/** What a statement that begins with a name assigns to. */
	ASSIGNED,
	/** The operand of {@code lock}. */
	LOCKED,
	/** The operand of {@code wait}. */
	WAITED_FOR,
	/** The operand of {@code signal}. */
	SIGNALLED,
	/** The operand of {@code create} or {@code delete}. */
	MAILBOX,
	/** The operand of {@code close}. */
	CLOSED,
	/** The operand of {@code open}. */
	OPENED,
	/** The operand of {@code spawn}. */
	CHILD,
	/** What {@code len} and the like ask. */
	ASKED,
	/** A part of an expression. */
	VALUE,
	/** A type, or a bound of one. */
	TYPE,
	/** A variable of the memory before the dot. */
	MEMBER,
	/** A node that a connection leads to. */
	CONNECTION_END,
	/** A process that a link leads to. */
	LINK_END,
	/** The parent, creator or owner: a single process. */
	SINGLE_PROCESS,
	/** What carries a channel. */
	CARRIER,
	/** The process that shall make progress. */
	PROGRESSING,
	/** A name of something new. */
	NEW;

	/**
	 * The role of a name.
	 *
	 * @param path   the rules that are under way, that for names being the last
	 * @param before the tokens before it; the starts in {@code path} are indexes of them
	 */
	static NameRole of(List<Frame> path, List<Token> before) {
		int previous = type(before, before.size() - 1);
		if (previous == IpcLexer.DOT) {
			return MEMBER;
		}
		Frame owner = frame(path, 2);
		return switch (owner == null ? -1 : owner.rule()) {
			case IpcParser.RULE_end -> CONNECTION_END;
			case IpcParser.RULE_processAttr -> SINGLE_PROCESS;
			case IpcParser.RULE_pipe -> previous == IpcLexer.BY ? SINGLE_PROCESS : NEW;
			case IpcParser.RULE_channelAttr -> previous == IpcLexer.VIA ? CARRIER : SINGLE_PROCESS;
			case IpcParser.RULE_link -> LINK_END;
			case IpcParser.RULE_ref -> ofReference(path, before, previous);
			default -> NEW;
		};
	}

	private static NameRole ofReference(List<Frame> path, List<Token> before, int previous) {
		Frame holder = frame(path, 3);
		return switch (holder == null ? -1 : holder.rule()) {
			case IpcParser.RULE_communication -> ofCommunication(before, previous);
			case IpcParser.RULE_part -> PATTERN;
			case IpcParser.RULE_property -> PROGRESSING;
			case IpcParser.RULE_statement -> ofStatement(previous);
			case IpcParser.RULE_operation -> isQuery(type(before, holder.start())) && holder.start() == before.size() - 2
					? ASKED : isInType(path) ? TYPE : VALUE;
			default -> VALUE;
		};
	}

	private static NameRole ofCommunication(List<Token> before, int previous) {
		return switch (previous) {
			case IpcLexer.TO -> type(before, before.size() - 2) == IpcLexer.DELIVERED ? PARTNER
					: isNear(before, IpcLexer.WRITE, IpcLexer.SEND) ? WRITTEN_TO : SENT_TO;
			case IpcLexer.FROM -> isNear(before, IpcLexer.READ, IpcLexer.RECEIVE) ? READ_FROM : RECEIVED_FROM;
			case IpcLexer.BY -> PARTNER;
			default -> TARGET;
		};
	}

	/** Whether the nearer of two words before is the first one. */
	private static boolean isNear(List<Token> before, int word, int other) {
		for (int i = before.size() - 1; i >= 0; i--) {
			if (type(before, i) == word || type(before, i) == other) {
				return type(before, i) == word;
			}
		}
		return false;
	}

	private static NameRole ofStatement(int previous) {
		return switch (previous) {
			case IpcLexer.LOCK -> LOCKED;
			case IpcLexer.WAIT -> WAITED_FOR;
			case IpcLexer.SIGNAL -> SIGNALLED;
			case IpcLexer.CREATE, IpcLexer.DELETE -> MAILBOX;
			case IpcLexer.CLOSE -> CLOSED;
			case IpcLexer.OPEN -> OPENED;
			case IpcLexer.SPAWN -> CHILD;
			default -> ASSIGNED;
		};
	}

	private static boolean isQuery(int type) {
		return type >= IpcLexer.LEN && type <= IpcLexer.BROKEN;
	}

	/** Whether a type is under way, and no index or value within it. */
	static boolean isInType(List<Frame> path) {
		for (int i = path.size() - 1; i >= 0; i--) {
			int rule = path.get(i).rule();
			if (rule == IpcParser.RULE_type) {
				return true;
			} else if (rule == IpcParser.RULE_index || rule == IpcParser.RULE_statement || rule == IpcParser.RULE_item) {
				return false;
			}
		}
		return false;
	}

	/** The frame that is the {@code number}th from the end; null if there are fewer. */
	static Frame frame(List<Frame> path, int number) {
		return path.size() < number ? null : path.get(path.size() - number);
	}

	static int type(List<Token> tokens, int index) {
		return index < 0 || index >= tokens.size() ? Token.EOF : tokens.get(index).getType();
	}
}
