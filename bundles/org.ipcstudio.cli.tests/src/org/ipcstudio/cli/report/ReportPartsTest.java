package org.ipcstudio.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.ipcstudio.cli.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPartsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0 | 0
			999 | 999
			1000 | 1,000
			1234567 | 1,234,567
			-1000 | -1,000
			""")
	void countsAreGrouped(long number, String text) {
		assertEquals(text, Figures.count(number));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0 | 0
			0.5 | 0.5 us
			250 | 250 us
			5000 | 5 ms
			1500000 | 1.5 s
			90000000 | 90 s
			""")
	void timesHaveTheUnitThatFits(double microseconds, String text) {
		assertEquals(text, Figures.time(microseconds));
	}

	@Test
	void thingsAreCounted() {
		assertEquals("1 step", Figures.count(1, "step"));
		assertEquals("0 steps", Figures.count(0, "step"));
		assertEquals("2 processes", Figures.count(2, "process"));
	}

	@Test
	void sentencesAreBrokenAtBlanks() {
		assertEquals(List.of("one two", "three", "four"), Wrap.lines("one two three four", 8));
		assertEquals(List.of("incomprehensibilities", "x"), Wrap.lines("incomprehensibilities x", 8));
		assertEquals(List.of(""), Wrap.lines("", 8));
		assertEquals(List.of("one \u001b[1mtwo\u001b[0m"), Wrap.lines("one \u001b[1mtwo\u001b[0m", 8));
		assertEquals(List.of("try", "`ipc run`,", "or not"), Wrap.lines("try `ipc run`, or not", 12));
	}

	@Test
	void columnsAreAligned() {
		Table table = new Table("  ", "lrl");
		table.head("name", "n", "text");
		table.row("a", "10", "short");
		table.row("longer", "5", "word ".repeat(20).strip());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Console console = Console.on(new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
		table.print(console);
		assertEquals("""
				  name     n  text
				  a       10  short
				  longer   5  word word word word word word word word word word word word word word word word word
				              word word word
				""", out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
	}
}
