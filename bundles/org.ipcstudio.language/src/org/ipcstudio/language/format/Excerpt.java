package org.ipcstudio.language.format;

import java.util.List;
import java.util.function.Consumer;

import org.ipcstudio.model.Block;
import org.ipcstudio.model.BooleanLiteral;
import org.ipcstudio.model.Duration;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.IntegerLiteral;
import org.ipcstudio.model.Message;
import org.ipcstudio.model.PrimitiveType;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Type;

/**
 * Writes small parts of a model as they look in a text, for a drawing or a label. Unlike {@link Printer} it never
 * fails: where something is missing in the model, {@link #UNKNOWN} stands in its place. Stateless; any thread that
 * may read the model.
 */
public final class Excerpt {

	/** What stands for a part that has no text. */
	public static final String UNKNOWN = "\u2026";

	private Excerpt() {
	}

	/** An expression in one line; null stands for a missing one. */
	public static String of(Expression expression) {
		return switch (expression) {
		case null -> UNKNOWN;
		case IntegerLiteral literal -> Integer.toString(literal.getValue());
		case BooleanLiteral literal -> Boolean.toString(literal.isValue());
		default -> laidOut("const X =", out -> new ExpressionPrinter(out).print(expression));
		};
	}

	/** A type in one line; null stands for a missing one. */
	public static String of(Type type) {
		return switch (type) {
		case null -> UNKNOWN;
		case PrimitiveType primitive -> primitive.getPrimitive().getLiteral() + (type.isNullable() ? "?" : "");
		default -> laidOut("mailbox X :", out -> new TypePrinter(out).print(type));
		};
	}

	/** A message in one line. */
	public static String of(Message message) {
		return message.getParts().size() == 1 ? of(message.getParts().getFirst())
				: laidOut("mailbox X initially 1 of", out -> new ExpressionPrinter(out).message(message));
	}

	/** A duration with its unit; null stands for a missing one. */
	public static String of(Duration duration) {
		return duration == null ? UNKNOWN : of(duration.getValue()) + " " + duration.getUnit().getLiteral();
	}

	/** The first line of a statement: all of one that has no block, the head of another. */
	public static String of(Statement statement) {
		List<String> lines = program(out -> new StatementPrinter(out).print(statement));
		return lines.isEmpty() ? UNKNOWN : lines.getFirst();
	}

	/** The lines of a program, indented by two blanks for each level; none for null or an empty program. */
	public static List<String> lines(Block program) {
		return program == null ? List.of() : program(out -> {
			for (Statement statement : program.getStatements()) {
				new StatementPrinter(out).print(statement);
				out.line();
			}
		});
	}

	private static List<String> program(Consumer<TokenWriter> printer) {
		String text = laidOut("process X {\n", "\n}", printer);
		return text.lines().filter(line -> !line.isBlank()).toList();
	}

	private static String laidOut(String before, Consumer<TokenWriter> printer) {
		String line = laidOut(before + "\n", "", printer).strip();
		return line.lines().map(String::strip).reduce((first, second) -> first + " " + second).orElse(UNKNOWN);
	}

	/**
	 * What the formatter makes of a text between {@code before}, the end of a line, and {@code after}, without these.
	 */
	private static String laidOut(String before, String after, Consumer<TokenWriter> printer) {
		TokenWriter out = new TokenWriter();
		try {
			printer.accept(out);
		} catch (PrintException incomplete) {
			return UNKNOWN;
		}
		return Formatter.formatted("system X {\n" + before + out + after + "\n}\n")
				.map(text -> between(text, before.strip())).orElse(UNKNOWN);
	}

	private static String between(String text, String before) {
		String item = text.substring(text.indexOf(before) + before.length(), text.lastIndexOf('}'));
		int end = before.endsWith("{") ? item.lastIndexOf('}') : item.length();
		return item.substring(0, end).stripTrailing().stripIndent();
	}
}
