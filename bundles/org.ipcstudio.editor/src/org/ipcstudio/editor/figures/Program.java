package org.ipcstudio.editor.figures;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.format.Excerpt;
import org.ipcstudio.model.Assignment;
import org.ipcstudio.model.Await;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.CommunicationBranch;
import org.ipcstudio.model.Locked;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Select;
import org.ipcstudio.model.Signal;
import org.ipcstudio.model.Spawn;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Variable;
import org.ipcstudio.model.Wait;

/**
 * The text of a program for a drawing. Its lines are written when somebody wants to see them; until then only one is.
 */
final class Program {
	static final Program NONE = new Program(null);
	static final TextLine MORE = new TextLine(TextStyle.PROGRAM, Excerpt.UNKNOWN);

	private final Block body;
	private final TextLine summary;
	private List<TextLine> lines;

	Program(Process process) {
		body = process == null ? null : process.getBody();
		summary = new TextLine(TextStyle.PROGRAM, process == null ? ""
				: process.getCommand().isEmpty() ? telling(body) : String.join(" ", process.getCommand()));
	}

	/** One line: the command of an external program, or what the program does first with something that it shares. */
	TextLine summary() {
		return summary;
	}

	List<TextLine> lines() {
		if (lines == null) {
			lines = Excerpt.lines(body).stream().map(line -> new TextLine(TextStyle.PROGRAM, line)).toList();
		}
		return lines;
	}

	private static String telling(Block body) {
		if (body == null || body.getStatements().isEmpty()) {
			return "";
		}
		Statement first = null;
		Statement other = null;
		for (Iterator<EObject> all = body.eAllContents(); all.hasNext() && first == null;) {
			EObject part = all.next();
			if (part instanceof Statement statement) {
				first = isCommunication(statement) ? statement : null;
				other = other == null && isShared(statement) ? statement : other;
			}
		}
		return first instanceof Select select ? choice(select)
				: head(Excerpt.of(first != null ? first : other != null ? other : firstStep(body)));
	}

	/** What a select waits for. */
	private static String choice(Select select) {
		List<String> ways = select.getBranches().stream().filter(CommunicationBranch.class::isInstance)
				.map(branch -> ((CommunicationBranch) branch).getCommunication()).filter(Objects::nonNull)
				.map(Excerpt::of).toList();
		return "select " + String.join(" | ", ways);
	}

	/** The head of a statement without the brace of its block. */
	private static String head(String line) {
		return line.endsWith("{") ? line.substring(0, line.length() - 1).stripTrailing() : line;
	}

	private static boolean isCommunication(Statement statement) {
		return statement instanceof Communication && !(statement.eContainer() instanceof CommunicationBranch)
				|| statement instanceof Select;
	}

	private static boolean isShared(Statement statement) {
		return statement instanceof Wait || statement instanceof Signal || statement instanceof Await
				|| statement instanceof Locked || statement instanceof Spawn
				|| statement instanceof Assignment assignment && assignment.getTarget() != null
						&& assignment.getTarget().getMember() != null;
	}

	private static Statement firstStep(Block body) {
		return body.getStatements().stream().filter(statement -> !(statement instanceof Variable)).findFirst()
				.orElse(body.getStatements().getFirst());
	}
}
