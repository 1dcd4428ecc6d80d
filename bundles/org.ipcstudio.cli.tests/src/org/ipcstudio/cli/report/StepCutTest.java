package org.ipcstudio.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.ipcstudio.engine.trace.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepCutTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2  | -1 | false | 1 2
			26 | -1 | false | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26
			27 | -1 | false | 1 2 3 4 5 6 7 8 9 10 … 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27
			27 | -1 | true  | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27
			3  | 1  | false | 1 * 2 3
			40 | 5  | false | 1 2 3 4 5 * 6 7 8 9 10 … 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40
			40 | 12 | false | 1 2 3 4 5 6 7 8 9 10 … * 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40
			40 | 25 | false | 1 2 3 4 5 6 7 8 9 10 … * 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40
			40 | 38 | false | 1 2 3 4 5 6 7 8 9 10 … 26 27 28 29 30 31 32 33 34 35 36 37 38 * 39 40
			""")
	void theMiddleIsLeftOutAndTheRepetitionIsTold(int count, int repeatFrom, boolean everything, String expected) {
		List<Step> steps = IntStream.rangeClosed(1, count)
				.mapToObj(i -> new Step(i, 0, "P", "send", "M", "1", "", 1, "send 1 to M", 0, false)).toList();
		List<String> lines = StepCut.of(steps, repeatFrom, everything).stream().map(StepCutTest::shortened).toList();
		assertEquals(expected, String.join(" ", lines));
	}

	private static String shortened(StepCut.Line line) {
		return line.isStep() ? Long.toString(line.step().number()) : line.mark().isEmpty() ? "*" : line.mark();
	}
}
