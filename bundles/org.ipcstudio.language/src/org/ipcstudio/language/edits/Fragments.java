package org.ipcstudio.language.edits;

import org.antlr.v4.runtime.ParserRuleContext;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Process;

/** Checks pieces of text before they are put into a file: each has to be exactly what it is meant to be. */
final class Fragments {

	private static final String HEAD = "system X {\n";

	private Fragments() {
	}

	/** An expression without the blanks around it. */
	static String expression(String text, String role) {
		String trimmed = trimmed(text, role);
		String head = HEAD + "const X1 = ";
		SourceFile file = parse(head + trimmed + "\n}", trimmed, role);
		Constant constant = (Constant) only(file, trimmed, role);
		requireCovers(file.syntax(constant), head.length() + trimmed.length(), trimmed, role);
		return trimmed;
	}

	/** A type without the blanks around it. */
	static String type(String text, String role) {
		String trimmed = trimmed(text, role);
		String head = HEAD + "memory X1 { x : ";
		SourceFile file = parse(head + trimmed + "\n}\n}", trimmed, role);
		Memory memory = (Memory) only(file, trimmed, role);
		if (memory.getVariables().size() != 1) {
			throw notOne(trimmed, role);
		}
		requireCovers(file.syntax(memory.getVariables().getFirst()), head.length() + trimmed.length(), trimmed, role);
		return trimmed;
	}

	/** Statements without the empty lines around them, and without the indentation that all of their lines have. */
	static String statements(String text) {
		String role = "program";
		String stripped = text == null ? "" : withoutIndentation(text);
		SourceFile file = parse(HEAD + "process X1 {\n" + stripped + "\n}\n}", stripped, role);
		Item item = only(file, stripped, role);
		if (!(item instanceof Process)) {
			throw notOne(stripped, role);
		}
		return stripped;
	}

	/** A text without the empty lines around it, and without the indentation that all of its lines have. */
	static String withoutIndentation(String text) {
		// An empty last line would count as one without indentation.
		return text.stripTrailing().stripIndent().strip();
	}

	/**
	 * An attribute as it stands in the text, with its word.
	 *
	 * @param element what shall have it
	 * @param written the attribute with its word
	 * @param value what the user has given, for messages
	 */
	static void attribute(EObject element, Attribute attribute, String written, String value) {
		String role = attribute.feature();
		String head = HEAD + Skeleton.head(element, attribute);
		String text = head + written + "\n" + Skeleton.tail(element, attribute) + "}";
		SourceFile file = parse(text, value, role);
		Item item = only(file, value, role);
		ParserRuleContext context = file.syntax(Skeleton.part(item));
		boolean exact = AttributeSpan.of(context, attribute).stream()
				.anyMatch(span -> span.start() == head.length() && span.end() == head.length() + written.length());
		if (!exact) {
			throw notOne(value, role);
		}
	}

	private static SourceFile parse(String text, String value, String role) {
		SourceFile file = SourceFile.parse(text);
		for (Problem problem : file.parseProblems()) {
			// The hundreds of the code tell the stage: unknown names and rules are no matter of a piece of text.
			if (problem.code().id().startsWith("IPC1")) {
				throw new EditException("\"" + value + "\" is not possible as " + role + ": " + problem.message());
			}
		}
		return file;
	}

	private static Item only(SourceFile file, String value, String role) {
		IpcSystem system = file.system();
		if (system.getItems().size() != 1) {
			throw notOne(value, role);
		}
		return system.getItems().getFirst();
	}

	private static void requireCovers(ParserRuleContext context, int end, String value, String role) {
		if (SourceText.end(context) != end) {
			throw notOne(value, role);
		}
	}

	private static String trimmed(String text, String role) {
		String trimmed = text == null ? "" : text.strip();
		if (trimmed.isEmpty()) {
			throw new EditException("The " + role + " must not be empty.");
		}
		return trimmed;
	}

	private static EditException notOne(String value, String role) {
		return new EditException("\"" + value + "\" is not possible as " + role + ": it is more than that, or something else.");
	}
}
