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
	NOT_SINGLE("IPC208", "An array where a single process is expected"),

	TYPE_MISMATCH("IPC301", "A value of another type than is expected"),
	CONDITION_NOT_BOOL("IPC302", "A condition that is neither true nor false"),
	OPERAND_TYPE("IPC303", "An operator that does not work on this type"),
	UNLIKE_COMPARISON("IPC304", "A comparison of values of unlike types"),
	VALUE_OUT_OF_RANGE("IPC305", "A number outside the range of its type"),
	MESSAGE_PARTS("IPC306", "A message with too many or too few parts"),
	NULL_NOT_ALLOWED("IPC307", "null for a type that has no null"),
	PID_EXPECTED("IPC308", "A partner in a variable that is no pid"),
	MISPLACED_STRING("IPC309", "A string where none can be"),
	NOT_A_VALUE("IPC310", "A name that has no value"),
	NOT_ASSIGNABLE("IPC311", "A value for something that is no variable"),
	INDEX_MISSING("IPC312", "An array without an index"),
	NOT_AN_ARRAY("IPC313", "An index on something that is no array"),
	INDEX_OUT_OF_RANGE("IPC314", "An index outside the array"),
	NOT_CONSTANT("IPC315", "Something that is not known before the system runs"),
	CONSTANT_FAULT("IPC316", "A constant that divides by zero"),
	CONSTANT_CYCLE("IPC317", "A constant that depends on itself"),
	EMPTY_RANGE("IPC318", "A range that holds no number"),
	MISPLACED_TUPLE("IPC319", "Several values where one is expected"),
	NUMBER_EXPECTED("IPC320", "Something that is no number"),

	NOT_CONNECTED("IPC401", "A use without a connection"),
	WRONG_DIRECTION("IPC402", "A use against the direction of the connection"),
	MEANINGLESS_CONNECTION("IPC403", "A connection between ends that do not go together"),
	WRONG_ARROW("IPC404", "An arrow that means nothing there"),
	PIPE_OUTSIDE_FAMILY("IPC405", "A pipe that the process cannot reach"),
	PIPE_BOTH_DIRECTIONS("IPC406", "Both ends of a pipe in one process"),
	PAIR_EXCEEDED("IPC407", "More than two processes at a mailbox for a pair"),
	SECOND_LINK("IPC408", "A second link between the same processes"),
	LINK_TO_ITSELF("IPC409", "A link from a process to itself"),
	AGAINST_LINK("IPC410", "A message against the direction of the link"),
	WRONG_WORD("IPC411", "send and receive, or write and read, for the other kind of channel"),
	WRONG_OPERAND("IPC412", "An operation on something that it is not for"),
	ATTEMPT_WITH_RECEIVER("IPC413", "A send that neither waits nor knows its receiver"),
	SELECT_BRANCH("IPC414", "try or within in a branch of select"),
	SELECT_ELSE("IPC415", "else beside after, or twice"),
	CAPACITY_TOO_SMALL("IPC416", "A capacity that is too small"),
	TOO_MANY_INITIAL_MESSAGES("IPC417", "More initial messages than there is room for"),
	NOT_THE_PARENT("IPC418", "A process that is no child of this one"),
	OUTSIDE_LOOP("IPC419", "break or continue outside a loop"),
	NUMBER_TOO_SMALL("IPC420", "A number that is too small"),
	LOSS_OUT_OF_RANGE("IPC421", "A loss that is no percentage"),
	LIMIT_EXCEEDED("IPC422", "Larger than the limit"),
	LOCAL_IN_PROPERTY("IPC423", "A property that looks at one process alone"),

	INDEPENDENT_PROCESS("IPC501", "A process without any connection"),
	NOBODY_SENDS("IPC502", "A channel that nobody sends to"),
	NOBODY_RECEIVES("IPC503", "A channel that nobody receives from"),
	UNPROTECTED_MEMORY("IPC504", "Shared memory that no lock protects"),
	UNREACHABLE_TEXT("IPC505", "Text that is never reached"),
	END_NEVER_CLOSED("IPC506", "A write end of a pipe that is never closed"),
	NEVER_NULL("IPC507", "A comparison with null that is always the same"),
	SEND_TO_ITSELF("IPC508", "A message to oneself");

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
