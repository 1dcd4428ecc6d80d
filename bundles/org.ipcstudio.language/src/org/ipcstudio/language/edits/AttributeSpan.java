package org.ipcstudio.language.edits;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser;

/**
 * Where an attribute stands in a declaration.
 *
 * @param first its first token
 * @param last its last token
 */
record AttributeSpan(Token first, Token last) {

	int start() {
		return first.getStartIndex();
	}

	int end() {
		return SourceText.end(last);
	}

	/** All places where a declaration has an attribute: one at most if the declaration has no errors. */
	static List<AttributeSpan> of(ParserRuleContext declaration, Attribute attribute) {
		return parts(declaration).stream().filter(part -> part.isA(attribute)).map(Part::span).toList();
	}

	/**
	 * The token behind which a new attribute is written: the last one of the head of the declaration and of the attributes
	 * that precede the new one; null if it stands before everything else.
	 */
	static Token anchor(ParserRuleContext declaration, Attribute attribute) {
		if (attribute == Attribute.ATOMIC) {
			return null;
		}
		Token anchor = declaration.getStart();
		for (Part part : parts(declaration)) {
			if (part.span().first().getType() == IpcLexer.LEFT_BRACE) {
				break;
			}
			if (!follows(part, attribute)) {
				anchor = part.span().last();
			}
		}
		return anchor;
	}

	/** A word, a name or an attribute of a declaration. */
	private record Part(ParseTree tree, AttributeSpan span) {

		boolean isA(Attribute attribute) {
			// Some words of attributes may also be names.
			return switch (tree) {
			case IpcParser.ExprContext condition -> attribute == Attribute.CONDITION;
			case IpcParser.IdContext name -> false;
			default -> attribute.beginsWith(span.first().getType());
			};
		}
	}

	/** The parts of a declaration; a sign and the value behind it are one part. */
	private static List<Part> parts(ParserRuleContext declaration) {
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < declaration.getChildCount(); i++) {
			ParseTree child = declaration.getChild(i);
			i += childrenBehind(child);
			parts.add(new Part(child, new AttributeSpan(first(child), last(declaration.getChild(i)))));
		}
		return parts;
	}

	private static boolean follows(Part part, Attribute attribute) {
		for (Attribute other : Attribute.values()) {
			if (part.isA(other)) {
				return rank(other) > rank(attribute);
			}
		}
		return false;
	}

	/** The attributes without an order of their own have one rank, so that a new one is written behind all of them. */
	private static int rank(Attribute attribute) {
		int last = Attribute.CONSEQUENCE.ordinal();
		if (attribute == Attribute.PLACE) {
			return last + 2;
		}
		return Math.min(attribute.ordinal(), last + 1);
	}

	/** How many of the next children belong to a child: to a sign its value, to {@code leads} also the word behind it. */
	private static int childrenBehind(ParseTree child) {
		return !(child instanceof TerminalNode terminal) ? 0 : switch (terminal.getSymbol().getType()) {
		case IpcLexer.COLON, IpcLexer.ASSIGN, IpcLexer.BY -> 1;
		case IpcLexer.LEADS -> 2;
		default -> 0;
		};
	}

	private static Token first(ParseTree tree) {
		return tree instanceof TerminalNode terminal ? terminal.getSymbol() : ((ParserRuleContext) tree).getStart();
	}

	private static Token last(ParseTree tree) {
		return tree instanceof TerminalNode terminal ? terminal.getSymbol() : ((ParserRuleContext) tree).getStop();
	}
}
