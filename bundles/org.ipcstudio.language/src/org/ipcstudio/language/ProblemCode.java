package org.ipcstudio.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The kinds of problems that a text may have, each with an identifier that never changes. The hundreds tell the stage that
 * finds it: 1 syntax, 2 names, 3 types, 4 rules, 5 warnings.
 */
public enum ProblemCode {

	UNEXPECTED_TEXT("IPC101", "Text that does not fit here"),
	MISSING_TEXT("IPC102", "Something is missing"),
	UNCLOSED_BRACE("IPC103", "A brace is never closed"),
	KEYWORD_AS_NAME("IPC104", "A keyword where a name is expected"),
	UNKNOWN_WORD("IPC105", "A word that means nothing here"),
	UNKNOWN_CHARACTER("IPC106", "A character that means nothing"),
	UNCLOSED_STRING("IPC107", "A string is never closed"),
	UNCLOSED_COMMENT("IPC108", "A comment is never closed"),
	UNKNOWN_ESCAPE("IPC109", "An unknown escape in a string"),
	NUMBER_TOO_LARGE("IPC110", "A number outside 32 bits"),
	NO_SYSTEM("IPC111", "The text is no system"),
	TEXT_AFTER_SYSTEM("IPC112", "Text behind the end of the system"),
	NO_EXPRESSION("IPC113", "A type or a list where one value is expected"),
	NO_TYPE("IPC114", "An expression where a type is expected"),
	ATTRIBUTE_NOT_ALLOWED("IPC115", "An attribute that does not belong here"),
	ATTRIBUTE_REPEATED("IPC116", "An attribute that is given twice"),
	TEXT_TOO_LARGE("IPC121", "The text is too large"),
	NESTED_TOO_DEEPLY("IPC122", "Nested too deeply"),
	EXPRESSION_TOO_LONG("IPC123", "An expression with too many operators"),
	TOO_MANY_PROBLEMS("IPC124", "Too many problems"),

	UNKNOWN_NAME("IPC201", "A name that is declared nowhere"),
	DUPLICATE_NAME("IPC202", "A name that is declared twice"),
	HIDING_NAME("IPC203", "A name that is already in use here"),
	WRONG_KIND("IPC204", "A name that stands for something else"),
	UNKNOWN_MEMBER("IPC205", "A variable that the memory does not have"),
	SELF_OUTSIDE_ARRAY("IPC206", "self outside a process array"),
	PARENT_CYCLE("IPC207", "A process inside itself"),
	NOT_SINGLE("IPC208", "An array where a single process is expected");

	private final String id;
	private final String title;

	ProblemCode(String id, String title) {
		this.id = id;
		this.title = title;
	}

	/** The stable identifier, such as {@code IPC101}. */
	public String id() {
		return id;
	}

	/** What the problem is, in a few words. */
	public String title() {
		return title;
	}

	/** A warning for the codes from IPC500 on, an error for all others. */
	public Severity severity() {
		return id.charAt(3) == '5' ? Severity.WARNING : Severity.ERROR;
	}

	/** The code with that identifier, in capital or small letters. */
	public static Optional<ProblemCode> byId(String id) {
		for (ProblemCode code : values()) {
			if (code.id.equalsIgnoreCase(id)) {
				return Optional.of(code);
			}
		}
		return Optional.empty();
	}

	/**
	 * The page that explains this problem: a title line, what it means, an example that provokes it, and the repair, in
	 * Markdown.
	 *
	 * @throws IllegalStateException if the page is missing from the installation
	 */
	public String explanation() {
		try (InputStream page = ProblemCode.class.getResourceAsStream("/explanations/" + id + ".md")) {
			if (page == null) {
				throw new IllegalStateException("The explanation of " + id + " is missing from this installation.");
			}
			return new String(page.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("The explanation of " + id + " cannot be read.", e);
		}
	}
}
