package org.ipcstudio.engine.trace;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a trace line by line. Whatever is wrong with a file, the reader says in which line, and in one sentence what.
 * Not thread-safe.
 */
public final class TraceReader implements Closeable {
	/** The largest number of characters in a line. */
	public static final int MAXIMUM_LINE = 1_000_000;

	private final BufferedReader in;
	private final TraceHeader header;
	private int line;
	private long steps;
	private long time;

	/**
	 * Reads the header.
	 *
	 * @throws TraceFormatException if there is none, or it is of a version that this reader does not know
	 */
	public TraceReader(Reader in) throws IOException {
		this.in = in instanceof BufferedReader buffered ? buffered : new BufferedReader(in);
		String text = readLine();
		if (text == null) {
			throw new TraceFormatException(1, "the file is empty, so it is no trace");
		}
		header = parse(text).header();
	}

	/** Opens a file in UTF-8. */
	public static TraceReader open(Path file) throws IOException {
		Reader reader = Files.newBufferedReader(file);
		try {
			return new TraceReader(reader);
		} catch (IOException e) {
			reader.close();
			throw e;
		}
	}

	/** What this is a trace of. */
	public TraceHeader header() {
		return header;
	}

	/** The number of the line that was read last, from 1. */
	public int line() {
		return line;
	}

	/**
	 * Reads on.
	 *
	 * @return the next event, or null at the end
	 * @throws TraceFormatException if the line is no event, or does not continue the trace
	 */
	public TraceEvent next() throws IOException {
		String text = readLine();
		if (text == null) {
			return null;
		}
		TraceEvent event = parse(text).event();
		if (event.time() < time) {
			throw new TraceFormatException(line, "the time %d lies before the time %d of the line before"
					.formatted(event.time(), time));
		}
		time = event.time();
		if (event instanceof Step step && step.number() != ++steps) {
			throw new TraceFormatException(line, "this is step %d, but step %d is expected".formatted(step.number(), steps));
		}
		return event;
	}

	private TraceLine parse(String text) throws TraceFormatException {
		return new TraceLine(text, line);
	}

	/** The next line that is not blank, or null at the end. */
	private String readLine() throws IOException {
		StringBuilder text = new StringBuilder();
		try {
			for (int c = in.read(); c >= 0; c = in.read()) {
				if (c != '\n') {
					append(text, (char) c);
				} else {
					line++;
					if (!text.toString().isBlank()) {
						return text.toString();
					}
					text.setLength(0);
				}
			}
		} catch (CharacterCodingException e) {
			throw new TraceFormatException(line + 1, "there are bytes that are no text in UTF-8");
		}
		line++;
		return text.toString().isBlank() ? null : text.toString();
	}

	private void append(StringBuilder text, char c) throws TraceFormatException {
		if (text.length() == MAXIMUM_LINE) {
			throw new TraceFormatException(line + 1, "it is longer than %d characters".formatted(MAXIMUM_LINE));
		}
		text.append(c);
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
