package org.ipcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of problem has an identifier of its own and a page that explains it. */
class ProblemCodeTest {

	private static final Pattern EXAMPLE = Pattern.compile("```ipc\n(.*?)```", Pattern.DOTALL);

	/** What only very large texts provoke. */
	private static final Set<ProblemCode> WITHOUT_EXAMPLE = EnumSet.of(ProblemCode.TEXT_TOO_LARGE,
			ProblemCode.NESTED_TOO_DEEPLY, ProblemCode.EXPRESSION_TOO_LONG, ProblemCode.TOO_MANY_PROBLEMS);

	@Test
	void identifiersAreDifferent() {
		Set<String> ids = Stream.of(ProblemCode.values()).map(ProblemCode::id).collect(Collectors.toSet());
		assertEquals(ProblemCode.values().length, ids.size());
	}

	@Test
	void codesAreFoundByTheirIdentifiers() {
		assertEquals(ProblemCode.UNKNOWN_NAME, ProblemCode.byId("ipc201").orElseThrow());
		assertTrue(ProblemCode.byId("IPC999").isEmpty());
	}

	@Test
	void fiveHundredsAreWarnings() {
		assertEquals(Severity.ERROR, ProblemCode.UNEXPECTED_TEXT.severity());
		assertTrue(Stream.of(ProblemCode.values())
				.allMatch(code -> code.id().startsWith("IPC5") == (code.severity() == Severity.WARNING)));
	}

	@ParameterizedTest
	@EnumSource
	void everyCodeIsExplained(ProblemCode code) {
		String page = code.explanation();
		assertTrue(page.startsWith("# " + code.id() + ": " + code.title() + "\n"), page);
	}

	static Stream<ProblemCode> ofSyntaxAndNames() {
		return Stream.of(ProblemCode.values())
				.filter(code -> code.compareTo(ProblemCode.NOT_SINGLE) <= 0 && !WITHOUT_EXAMPLE.contains(code));
	}

	@ParameterizedTest
	@MethodSource("ofSyntaxAndNames")
	void theExampleProvokesTheProblem(ProblemCode code) {
		Matcher example = EXAMPLE.matcher(code.explanation());
		assertTrue(example.find(), code + " has no example");
		Set<ProblemCode> found = MarkedProblems.problems(example.group(1)).stream().map(Problem::code)
				.collect(Collectors.toSet());
		assertEquals(Set.of(code), found);
	}

	@ParameterizedTest
	@MethodSource("ofSyntaxAndNames")
	void theRepairedExampleIsRight(ProblemCode code) {
		Matcher example = EXAMPLE.matcher(code.explanation());
		assertTrue(example.find() && example.find(), code + " has no repaired example");
		assertEquals(List.of(), SourceFile.parse(example.group(1)).problems().stream().filter(Problem::isError).toList());
	}
}
