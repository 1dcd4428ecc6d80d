package org.ipcstudio.language.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.format.Identifiers;
import org.ipcstudio.language.internal.grammar.IpcParser.FileContext;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Statement;

/** Makes the usual repairs, as edits of the text. Where the text does not allow one, the list is empty. */
final class Repairs {

	private final SourceFile file;

	Repairs(SourceFile file) {
		this.file = file;
	}

	/** Draws the connection that gives {@code process} the right over {@code node}, or one element of it. */
	List<QuickFix> connect(Process process, Node node, String index, Right right) {
		String arrow = switch (right) {
			case SEND, WRITE -> " -> ";
			case RECEIVE, READ -> " <- ";
			case USE -> " -- ";
		};
		String end = index == null ? name(node) : name(node) + "[" + index + "]";
		boolean outOfNode = right == Right.RECEIVE || right == Right.READ;
		String line = outOfNode ? end + " -> " + name(process) : name(process) + arrow + end;
		return addLine("Connect " + process.getName() + " to " + node.getName(), line);
	}

	/** Declares a link in both directions. */
	List<QuickFix> link(Process first, Process second) {
		return addLine("Link " + first.getName() + " with " + second.getName(), "link " + name(first) + " <-> "
				+ name(second));
	}

	/** Adds a line of its own at the end of the system. */
	private List<QuickFix> addLine(String label, String line) {
		String text = file.text();
		TerminalNode end = file.syntax(file.system()) instanceof FileContext syntax ? syntax.RIGHT_BRACE() : null;
		if (end == null || end instanceof ErrorNode) {
			return List.of();
		}
		int brace = end.getSymbol().getStartIndex();
		int start = brace;
		while (start > 0 && isBlank(text.charAt(start - 1))) {
			start--;
		}
		boolean alone = start > 0 && isLineEnd(text.charAt(start - 1));
		String space = isBlank(text.charAt(brace - 1)) ? "" : " ";
		return List.of(alone ? QuickFix.insert(label, start, "  " + line + lineDelimiter())
				: QuickFix.insert(label, brace, space + line + " "));
	}

	private String lineDelimiter() {
		return file.text().contains("\r\n") ? "\r\n" : "\n";
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t';
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}

	/** Draws another arrow in the place of {@code arrow}. */
	List<QuickFix> arrow(String label, Arrow arrow, String replacement) {
		Region left = file.region(arrow.left());
		Region right = file.region(arrow.right());
		if (left.isNone() || right.isNone() || left.end() > right.offset()) {
			return List.of();
		}
		Region written = find(arrow.direction().getLiteral(), Region.between(left.end(), right.offset()));
		return replaced(label, written, replacement);
	}

	/** Lets a link carry messages in both directions. */
	List<QuickFix> bothWays(Link link) {
		String label = "Make the link between " + link.getFirst().getName() + " and " + link.getSecond().getName()
				+ " bidirectional";
		return replaced(label, find("->", file.region(link)), "<->");
	}

	/** Removes the second of two links and lets the first one carry messages in both directions. */
	List<QuickFix> merge(Link first, Link second) {
		Region arrow = find("->", file.region(first));
		Region removed = withSpaceBefore(file.region(second));
		if (arrow.isNone() || removed.isNone()) {
			return List.of();
		}
		return List.of(new QuickFix("Make one bidirectional link of the two", () -> {
			MultiTextEdit edit = new MultiTextEdit();
			edit.addChild(new ReplaceEdit(arrow.offset(), arrow.length(), "<->"));
			edit.addChild(new DeleteEdit(removed.offset(), removed.length()));
			return edit;
		}));
	}

	/** Makes {@code child} a child of {@code parent}. */
	List<QuickFix> makeChild(Process child, Process parent) {
		Region head = child.getSize() == null ? file.nameRegion(child) : file.region(child.getSize());
		if (head.isNone()) {
			return List.of();
		}
		int end = child.getSize() == null ? head.end() : file.text().indexOf(']', head.end()) + 1;
		String label = "Make " + child.getName() + " a child of " + parent.getName();
		return end <= 0 ? List.of() : List.of(QuickFix.insert(label, end, " in " + name(parent)));
	}

	/** Removes {@code try} and the space behind it. */
	List<QuickFix> removeTry(Communication communication) {
		Region word = find("try", file.region(communication));
		if (word.isNone()) {
			return List.of();
		}
		int end = word.end();
		while (end < file.text().length() && Character.isWhitespace(file.text().charAt(end))) {
			end++;
		}
		return List.of(QuickFix.delete("Remove try", Region.between(word.offset(), end)));
	}

	/** Removes {@code within} and the duration behind it. */
	List<QuickFix> removeTimeout(Communication communication) {
		Region duration = file.region(communication.getTimeout());
		int word = duration.isNone() ? -1 : file.text().lastIndexOf("within", duration.offset());
		if (word < file.region(communication).offset()) {
			return List.of();
		}
		return List.of(QuickFix.delete("Remove within", withSpaceBefore(Region.between(word, duration.end()))));
	}

	/** Replaces a word within the text of {@code element}, where it first stands there. */
	List<QuickFix> word(String label, EObject element, String word, String replacement) {
		return replaced(label, find(word, file.region(element)), replacement);
	}

	/** Adds a statement behind another one, in a line of its own if that one begins a line. */
	List<QuickFix> addStatement(String label, Statement previous, String text) {
		Region region = file.region(previous);
		if (region.isNone()) {
			return List.of();
		}
		int lineStart = region.offset();
		while (lineStart > 0 && isBlank(file.text().charAt(lineStart - 1))) {
			lineStart--;
		}
		String indent = file.text().substring(lineStart, region.offset());
		boolean alone = lineStart == 0 || isLineEnd(file.text().charAt(lineStart - 1));
		return List.of(QuickFix.insert(label, region.end(), alone ? lineDelimiter() + indent + text : " " + text));
	}

	/** Replaces the text of {@code element}. */
	List<QuickFix> replace(String label, EObject element, String replacement) {
		return replaced(label, file.region(element), replacement);
	}

	/** Inserts behind the text of {@code element}. */
	List<QuickFix> insertBehind(String label, EObject element, String text) {
		Region region = file.region(element);
		return region.isNone() ? List.of() : List.of(QuickFix.insert(label, region.end(), text));
	}

	/** Removes the text of {@code element} with the space before it. */
	List<QuickFix> delete(String label, EObject element) {
		Region region = withSpaceBefore(file.region(element));
		return region.isNone() ? List.of() : List.of(QuickFix.delete(label, region));
	}

	private Region withSpaceBefore(Region region) {
		int start = region.offset();
		while (start > 0 && Character.isWhitespace(file.text().charAt(start - 1))) {
			start--;
		}
		return region.isNone() ? region : Region.between(start, region.end());
	}

	private static List<QuickFix> replaced(String label, Region region, String replacement) {
		return region.isNone() ? List.of() : List.of(QuickFix.replace(label, region, replacement));
	}

	/** Where {@code word} first stands, as a word of its own if it is one. */
	private Region find(String word, Region within) {
		if (within.isNone()) {
			return Region.NONE;
		}
		String boundary = Character.isLetter(word.charAt(0)) ? "\\b" : "";
		Matcher matcher = Pattern.compile(boundary + Pattern.quote(word) + boundary).matcher(file.text());
		matcher.region(within.offset(), within.end());
		return matcher.find() ? Region.between(matcher.start(), matcher.end()) : Region.NONE;
	}

	static String name(Node node) {
		return Identifiers.quoted(node.getName());
	}
}
