package org.ipcstudio.language.edits;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.ipcstudio.language.format.Identifiers;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Process;

/** Changes the ends and the arrow of a link. */
final class LinkEdit {

	private static final int ARROW = 2;

	private final SourceText source;
	private final Link link;
	private final IpcParser.LinkContext context;

	LinkEdit(SourceText source, Link link) {
		this.source = source;
		this.link = link;
		this.context = (IpcParser.LinkContext) source.syntax(link);
	}

	Replacements first(Process process) {
		source.syntax(process);
		ConnectionRules.checkLink(source.system(), process, link.getSecond(), link);
		return name(context.id(0), process);
	}

	Replacements second(Process process) {
		source.syntax(process);
		ConnectionRules.checkLink(source.system(), link.getFirst(), process, link);
		return name(context.id(1), process);
	}

	Replacements reversed() {
		Token first = context.id(0).getStart();
		Token second = context.id(1).getStart();
		return change(first, second.getText()).addAll(change(second, first.getText()));
	}

	Replacements bidirectional(boolean bidirectional) {
		Token arrow = ((TerminalNode) context.getChild(ARROW)).getSymbol();
		return change(arrow, bidirectional ? "<->" : "->");
	}

	private Replacements name(IpcParser.IdContext id, Process process) {
		return change(id.getStart(), Identifiers.quoted(process.getName()));
	}

	private static Replacements change(Token token, String text) {
		return new Replacements().replaceDifference(token.getText(), token.getStartIndex(), text);
	}
}
