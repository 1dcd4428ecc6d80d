package org.ipcstudio.engine.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Traces as files. */
class TraceFileTest {
	private static final TraceHeader HEADER = TraceHeader.of("Philosophers", "system Philosophers { }", "p.ipc",
			OptionalLong.of(42), "simulation, random");
	private static final String HEADER_LINE = """
			{"format":"ipc-trace","version":1,"system":"Philosophers",\
			"sha256":"HASH","source":"p.ipc","seed":42,\
			"origin":"simulation, random"}
			""".replace("HASH", HEADER.hash());
	private static final Step STEP = new Step(1, 1500, "P[0]", "receive", "Fork[0]", "true", "Q", 8,
			"receive fork from Fork[0]", 3, true);
	private static final String STEP_LINE = """
			{"step":1,"time":1500,"process":"P[0]","operation":"receive","on":"Fork[0]","value":"true","partner":"Q",\
			"line":8,"action":"receive fork from Fork[0]","pick":3,"atomic":true}
			""";
	private static final Wait WAIT = new Wait(true, 1500, "Q", "select", "", 9);
	private static final String WAIT_LINE = """
			{"wait":"begins","time":1500,"process":"Q","operation":"select","line":9}
			""";

	@TempDir
	Path folder;

	private static Trace read(String text) throws IOException {
		try (TraceReader reader = new TraceReader(new StringReader(text))) {
			return Trace.read(reader);
		}
	}

	@Test
	void everyEventIsALine() throws IOException {
		StringWriter text = new StringWriter();
		try (TraceWriter writer = new TraceWriter(text, HEADER)) {
			writer.accept(STEP);
			writer.accept(WAIT);
		}
		assertEquals(HEADER_LINE + STEP_LINE + WAIT_LINE, text.toString());
	}

	@Test
	void whatIsWrittenIsRead() throws IOException {
		Trace trace = read(HEADER_LINE + STEP_LINE + WAIT_LINE);
		assertEquals(new Trace(HEADER, List.of(STEP, WAIT)), trace);
		assertEquals(List.of(STEP), trace.steps());
	}

	@Test
	void whatHelpAPlayerUsedStandsInTheHeader() throws IOException {
		Play play = Play.of("c0", 2, 3, 1, HEADER.hash(), List.of(3));
		StringWriter text = new StringWriter();
		try (TraceWriter writer = new TraceWriter(text, HEADER.withPlay(play))) {
			writer.accept(STEP);
		}
		assertTrue(text.toString().contains("\"challenge\":\"c0\",\"hints\":2,\"undos\":3,\"restarts\":1,\"seal\":\""));
		Trace trace = read(text.toString());
		assertEquals(play, trace.header().play().orElseThrow());
		assertTrue(play.isSealed(HEADER.hash(), List.of(3)));
		assertFalse(play.isSealed(HEADER.hash(), List.of(2)), "other moves");
		assertFalse(play.isSealed("0", List.of(3)), "another system");
		assertFalse(read(text.toString().replace("\"hints\":2", "\"hints\":0")).header().play().orElseThrow()
				.isSealed(HEADER.hash(), List.of(3)), "fewer hints");
		assertEquals(Optional.empty(), HEADER.play());
	}

	@Test
	void filesAreInUtf8() throws IOException {
		Path file = folder.resolve("t.jsonl");
		Step step = new Step(1, 0, "P", "compute", "", "", "", 1, "größer \"als\" \\ 漢\n", 0, false);
		try (TraceWriter writer = TraceWriter.create(file, HEADER)) {
			writer.accept(step);
		}
		assertEquals(List.of(step), Trace.read(file).events());
		assertEquals(2, Files.readAllLines(file).size());
	}

	@Test
	void blankLinesAndMembersOfLaterVersionsAreNoMatter() throws IOException {
		String later = STEP_LINE.replace("\"line\"", "\"mood\":{\"good\":[1,2]},\"line\"");
		assertEquals(List.of(STEP), read("\n" + HEADER_LINE + "\r\n\n" + later + "\n\n").events());
	}

	@Test
	void aLastLineNeedsNoEnd() throws IOException {
		assertEquals(List.of(STEP), read(HEADER_LINE + STEP_LINE.strip()).events());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
			"{\"step\":1,\"time\":0 | this is no line of a trace",
			"[1] | this is no line of a trace",
			"nonsense | this is no line of a trace",
			"{\"step\":1.5} | this is no line of a trace",
			"{\"step\":1} {} | this is no line of a trace",
			"{\"step\":1,\"step\":1} | the member \"step\" is there twice",
			"{\"hello\":1} | the line has neither a member \"step\" nor a member \"wait\"",
			"{\"step\":-1,\"time\":0} | the member \"step\" has to be there and to be a whole number from 0",
			"{\"step\":1,\"time\":\"0\"} | the member \"time\" has to be there and to be a whole number from 0",
			"{\"step\":1,\"time\":0,\"process\":7} | the member \"process\" has to be there and to be a text",
			"{\"wait\":\"perhaps\",\"time\":0} | the member \"wait\" is \"begins\" or \"ends\"",
			"{\"step\":1,\"time\":0,\"process\":\"P\",\"operation\":\"o\",\"line\":99999999999} | the member \"line\" is too large" })
	void aBadLineIsNamed(String line, String message) {
		TraceFormatException e = assertThrows(TraceFormatException.class, () -> read(HEADER_LINE + WAIT_LINE + line));
		assertEquals(3, e.line());
		assertTrue(e.getMessage().startsWith("Line 3: " + message), e.getMessage());
	}

	@Test
	void stepsFollowEachOtherAndTimeGoesOn() {
		TraceFormatException gap = assertThrows(TraceFormatException.class, () -> read(HEADER_LINE + STEP_LINE + STEP_LINE));
		assertEquals("Line 3: this is step 1, but step 2 is expected.", gap.getMessage());
		TraceFormatException back = assertThrows(TraceFormatException.class,
				() -> read(HEADER_LINE + STEP_LINE + WAIT_LINE.replace("1500", "1499")));
		assertEquals("Line 3: the time 1499 lies before the time 1500 of the line before.", back.getMessage());
	}

	@Test
	void whatIsNoTraceIsNamed() {
		assertEquals("Line 1: the file is empty, so it is no trace.",
				assertThrows(TraceFormatException.class, () -> read("")).getMessage());
		assertTrue(assertThrows(TraceFormatException.class, () -> read(STEP_LINE)).getMessage()
				.startsWith("Line 1: a trace begins with the line {\"format\": \"ipc-trace\""));
		assertEquals("Line 1: the trace is of version 2 of the format, and only version 1 is known here.",
				assertThrows(TraceFormatException.class, () -> read(HEADER_LINE.replace("\"version\":1", "\"version\":2")))
						.getMessage());
	}

	@Test
	void aLineMayBeTooLong() {
		String line = "{\"step\":1,\"process\":\"" + "x".repeat(TraceReader.MAXIMUM_LINE) + "\"}";
		TraceFormatException e = assertThrows(TraceFormatException.class, () -> read(HEADER_LINE + line));
		assertEquals("Line 2: it is longer than 1000000 characters.", e.getMessage());
	}

	@Test
	void bytesThatAreNoTextAreNamed() throws IOException {
		Path file = folder.resolve("binary");
		Files.write(file, new byte[] { '\n', (byte) 0xff, (byte) 0xfe });
		assertThrows(TraceFormatException.class, () -> Trace.read(file));
	}

	@Test
	void aTraceOfSomethingElseIsNoticed() {
		assertTrue(HEADER.mismatch("Philosophers", "system Philosophers { }").isEmpty());
		assertEquals("The trace was recorded of the system Philosophers, but this is the system Other.",
				HEADER.mismatch("Other", "").orElseThrow());
		assertEquals("The source of the system Philosophers has changed since the trace was recorded.",
				HEADER.mismatch("Philosophers", "system Philosophers {}").orElseThrow());
	}

	@Test
	void theHashIsThatOfTheTextInUtf8() {
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", TraceHeader.hash("abc"));
	}
}
