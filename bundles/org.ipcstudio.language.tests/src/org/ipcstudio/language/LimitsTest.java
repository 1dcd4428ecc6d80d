package org.ipcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that passes a limit gives one message that names the limit. */
class LimitsTest {

	private static final int MANY = 10_000;

	static Stream<Arguments> tooDeep() {
		return Stream.of(program("parentheses", "x = " + "(".repeat(MANY) + "1" + ")".repeat(MANY)),
				program("open parentheses", "x = " + "(".repeat(MANY)),
				program("parentheses behind any", "x = any - " + "(".repeat(MANY) + "1" + ")".repeat(MANY) + " .. 3"),
				program("signs behind any", "x = any " + "- ".repeat(MANY) + "3 .. 3"),
				program("prefix operators", "x = " + "!".repeat(MANY) + "true"),
				program("conditional", "x = " + "true ? 1 : ".repeat(MANY) + "1"),
				program("blocks", "loop { ".repeat(MANY) + "}".repeat(MANY)), program("open blocks", "loop { ".repeat(MANY)),
				program("else if", "if x == 1 { }" + " else if x == 2 { }".repeat(MANY)),
				program("indices", "x = " + "a[".repeat(MANY) + "1" + "]".repeat(MANY)),
				Arguments.of("type", "system A { mailbox M : " + "(".repeat(MANY) + "int" + ")".repeat(MANY) + " }"));
	}

	private static Arguments program(String name, String program) {
		return Arguments.of(name, "system A { process P { var x : int " + program + " } }");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("tooDeep")
	void nesting(String name, String text) {
		List<Problem> problems = SourceFile.parse(text).problems();
		assertEquals(List.of(ProblemCode.NESTED_TOO_DEEPLY), codes(problems));
		assertTrue(problems.get(0).message().contains("at most 200 "), problems.get(0).message());
	}

	@Test
	void nestingWithinTheLimit() {
		String text = "system A { process P { var x : int " + "loop { ".repeat(180) + "x = " + "(".repeat(10) + "1"
				+ ")".repeat(10) + "}".repeat(180) + " } }";
		assertFalse(SourceFile.parse(text).hasErrors());
	}

	@Test
	void operators() {
		String begin = "system A { process P { var x : int x = 1";
		assertFalse(SourceFile.parse(begin + " + 1".repeat(1000) + " } }").hasErrors());
		for (int operators : new int[] { 1001, 100_000 }) {
			List<Problem> problems = SourceFile.parse(begin + " + 1".repeat(operators) + " } }").problems();
			assertEquals(List.of(ProblemCode.EXPRESSION_TOO_LONG), codes(problems));
			assertTrue(problems.get(0).message().contains("1000 operators"), problems.get(0).message());
		}
	}

	@Test
	void size() {
		SourceFile file = SourceFile.parse(" ".repeat(SourceFile.MAXIMUM_SIZE + 1));
		assertEquals(List.of(ProblemCode.TEXT_TOO_LARGE), codes(file.problems()));
		assertTrue(file.problems().get(0).message().contains("16777216"), file.problems().get(0).message());
		assertEquals(List.of(), file.system().getItems());
	}

	@Test
	void words() {
		List<Problem> problems = SourceFile.parse("system A {" + ";".repeat(1_500_000) + "}").problems();
		assertEquals(List.of(ProblemCode.TEXT_TOO_LARGE), codes(problems));
		assertTrue(problems.get(0).message().contains("1000000"), problems.get(0).message());
	}

	static Stream<Arguments> manyProblems() {
		return Stream.of(Arguments.of("syntax", "system A {\n" + "a b\n".repeat(MANY) + "}"),
				Arguments.of("names", "system A {\n" + "a -> b\n".repeat(MANY) + "}"),
				Arguments.of("characters", "§ ".repeat(MANY)), Arguments.of("braces", "system A { " + "process P {\n".repeat(MANY)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("manyProblems")
	void problems(String name, String text) {
		List<Problem> problems = SourceFile.parse(text).problems();
		assertEquals(201, problems.size());
		assertEquals(ProblemCode.TOO_MANY_PROBLEMS, problems.get(200).code());
		assertTrue(problems.get(200).isError());
	}

	private static List<ProblemCode> codes(List<Problem> problems) {
		return problems.stream().map(Problem::code).toList();
	}
}
