package org.ipcstudio.checker.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a challenge may say, and what is said of one that says something else. */
final class ChallengeFileTest {
	private static final String LEAST = "title: T\nsystem: s.ipc\ngoal: deadlock\n";

	private static Challenge parse(String text) throws ChallengeException {
		return ChallengeFile.parse(text);
	}

	private static List<ChallengeProblem> problems(String text) {
		return assertThrows(ChallengeException.class, () -> parse(text)).problems();
	}

	@Test
	void theLeastIsATitleASystemAndAGoal() throws ChallengeException {
		Challenge challenge = parse(LEAST);
		assertEquals("T", challenge.title());
		assertEquals("", challenge.description());
		assertEquals("s.ipc", challenge.system());
		assertEquals(new Goal.Deadlock(List.of()), challenge.goal());
		assertEquals(PlayRules.DEFAULT, challenge.rules());
		assertEquals(2, challenge.systemLine());
		assertEquals(3, challenge.goalLine());
	}

	@Test
	void everythingCanBeSaid() throws ChallengeException {
		Challenge challenge = parse("""
				\uFEFF# for the second week
				title:  The hungry philosophers

				description: First line
				  and second line.
				\tAnd a third.
				system: ../models/s.ipc
				goal: deadlock of P[0] , P[1],Q
				moves: 20
				hints: 3
				hint costs: 4
				undo costs: free
				""".replace("\n", "\r\n"));
		assertEquals("The hungry philosophers", challenge.title());
		assertEquals("First line and second line. And a third.", challenge.description());
		assertEquals(new Goal.Deadlock(List.of("P[0]", "P[1]", "Q")), challenge.goal());
		assertEquals(new PlayRules(20, 3, 4, 0), challenge.rules());
	}

	@Test
	void allGoalsAreUnderstood() throws ChallengeException {
		assertEquals(new Goal.Assertion(), parse(LEAST.replace("deadlock", "assertion")).goal());
		assertEquals(new Goal.Fault(), parse(LEAST.replace("deadlock", "fault")).goal());
		assertEquals(new Goal.Starvation("W[2]"), parse(LEAST.replace("deadlock", "starvation of W[2]")).goal());
		assertEquals(new Goal.Reach("len(Jobs) == 4 && A.x == 1"),
				parse(LEAST.replace("deadlock", "reach len(Jobs) == 4\n   && A.x == 1")).goal());
	}

	@Test
	void wordsStandForNumbers() throws ChallengeException {
		assertEquals(new PlayRules(PlayRules.UNLIMITED, 0, 0, 0),
				parse(LEAST + "moves: unlimited\nhints: none\nhint costs: free\n").rules());
		assertEquals(PlayRules.UNLIMITED, parse(LEAST + "hints: unlimited\n").rules().hints());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			goal: livelock|`livelock` is no goal
			goal: deadlock of|has to name a process
			goal: deadlock of P,,Q|has to name a process
			goal: deadlock P|has to name a process
			goal: starvation|has to name a process
			goal: starvation of 7|has to name a process
			goal: assertion of P|Nothing may follow the goal `assertion`
			goal: reach|Behind `reach` a condition has to follow
			goal:|A challenge needs a line `goal: deadlock`
			moves: 0|`moves` is a whole number from 1 to 999999, or `unlimited`
			moves: -1|`moves` is a whole number
			moves: 99999999999|`moves` is a whole number
			hints: some|`hints` is a whole number from 0 to 999999, or `unlimited`
			hint costs: much|`hint costs` is a whole number from 0 to 999999, or `free`
			system: /etc/passwd|seen from the folder of the challenge
			system: C:\\x.ipc|seen from the folder of the challenge
			system: s.txt|is no file of a system
			movs: 3|`movs` is nothing that a challenge says; it says `title`
			nonsense|`nonsense` is no line of a challenge
			""")
	void whatIsWrongIsSaidWithItsLine(String line, String message) {
		String key = line.contains(":") ? line.substring(0, line.indexOf(':') + 1) : line;
		String rest = LEAST.lines().filter(other -> !other.startsWith(key)).reduce("", (a, b) -> a + b + "\n");
		List<ChallengeProblem> problems = problems("# first\n" + line + "\n" + rest);
		assertEquals(1, problems.size(), problems::toString);
		assertEquals(2, problems.get(0).line());
		assertTrue(problems.get(0).message().contains(message), problems::toString);
	}

	@Test
	void allProblemsAreToldAtOnceInTheirOrder() {
		List<ChallengeProblem> problems = problems("goal: win\ntitle: a\ntitle: b\nmoves: x\n");
		assertEquals(List.of(0, 1, 3, 4), problems.stream().map(ChallengeProblem::line).toList());
		assertTrue(problems.get(2).message().startsWith("`title` is there twice, first in line 2"), problems::toString);
		assertEquals("Line 3: " + problems.get(2).message(), problems.get(2).toString());
	}

	@Test
	void limitsAreStated() {
		assertTrue(problems("x".repeat(1_001)).toString().contains("longer than 1000 characters"));
		assertTrue(problems(LEAST.replace("T", "t".repeat(101))).toString().contains("longer than 100 characters"));
		byte[] large = new byte[ChallengeFile.MAXIMUM_SIZE + 1];
		assertTrue(assertThrows(ChallengeException.class, () -> ChallengeFile.read(new ByteArrayInputStream(large)))
				.getMessage().contains("larger than 65536 bytes"));
		byte[] latin = "title: Gr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1);
		assertTrue(assertThrows(ChallengeException.class, () -> ChallengeFile.read(new ByteArrayInputStream(latin)))
				.getMessage().contains("UTF-8"));
		assertEquals(3, problems("").size());
	}

	@Test
	void whateverIsInAFileGivesMessagesOnly() {
		Random random = new Random(7);
		String pieces = "title:\n goal: deadlock of P[0]\n\t\r#:system: s.ipc\n\u0000\uFEFF`reach moves hints 9 ";
		for (int i = 0; i < 2_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(80); length > 0; length--) {
				text.append(pieces.charAt(random.nextInt(pieces.length())));
			}
			try {
				parse(text.toString());
			} catch (ChallengeException e) {
				assertTrue(e.problems().stream().allMatch(problem -> problem.message().length() > 10), e::getMessage);
			}
		}
	}
}
