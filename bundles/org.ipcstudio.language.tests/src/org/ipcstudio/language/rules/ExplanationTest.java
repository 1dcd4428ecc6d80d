package org.ipcstudio.language.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ipcstudio.language.Problem;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page that explains it, with an example that provokes the problem and one that is repaired. */
class ExplanationTest {

	private static final Path PAGES = Path.of("bundles/org.ipcstudio.language/explanations");
	private static final Pattern EXAMPLE = Pattern.compile("```ipc\n(.*?)```", Pattern.DOTALL);

	static Stream<ProblemCode> codesOfRules() {
		return Stream.of(ProblemCode.values()).filter(code -> "345".indexOf(code.id().charAt(3)) >= 0);
	}

	@ParameterizedTest
	@MethodSource("codesOfRules")
	void thePageShowsTheProblemAndItsRepair(ProblemCode code) throws IOException {
		String page = Files.readString(PAGES.resolve(code.id() + ".md"));
		assertEquals("# " + code.id() + ": " + code.title(), page.lines().findFirst().orElseThrow());
		List<String> examples = EXAMPLE.matcher(page).results().map(match -> match.group(1)).toList();
		assertEquals(2, examples.size(), "a broken and a repaired example");
		List<Problem> problems = SourceFile.parse(examples.get(0)).problems();
		assertTrue(problems.stream().anyMatch(problem -> problem.code() == code), problems::toString);
		assertTrue(problems.stream().allMatch(problem -> problem.code() == code || !problem.isError()), problems::toString);
		List<Problem> left = SourceFile.parse(examples.get(1)).problems();
		assertTrue(left.stream().noneMatch(problem -> problem.isError() || problem.code() == code), left::toString);
	}
}
