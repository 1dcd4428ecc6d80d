package org.ipcstudio.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Where the command prints: answers to one stream, messages and progress to another. */
public final class Console {
	/** Reports are at most this wide, in columns. */
	public static final int WIDTH = 100;

	private final PrintStream out;
	private final PrintStream err;
	private final boolean outIsTerminal;
	private final boolean errIsTerminal;
	private final boolean drawsLines;
	private boolean colored;
	private boolean debugging;

	private Console(PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {
		this.out = out;
		this.err = err;
		this.outIsTerminal = outIsTerminal;
		this.errIsTerminal = errIsTerminal;
		CharsetEncoder encoder = out.charset().newEncoder();
		drawsLines = encoder.canEncode('\u2514') && encoder.canEncode('\u25b6') && encoder.canEncode('\u2192');
		setColor(ColorMode.AUTO);
	}

	/** A console on streams that are no terminal. */
	public static Console on(PrintStream out, PrintStream err) {
		return new Console(out, err, false, false);
	}

	/** The console of this program. */
	static Console ofSystem() {
		boolean terminal = Terminal.isTerminal(1);
		PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 14),
				false, System.out.charset());
		return new Console(out, System.err, terminal, Terminal.isTerminal(2));
	}

	/** Decides about colour. */
	public void setColor(ColorMode mode) {
		String refused = System.getenv("NO_COLOR");
		colored = mode == ColorMode.ALWAYS
				|| mode == ColorMode.AUTO && outIsTerminal && (refused == null || refused.isEmpty());
	}

	void setDebugging(boolean on) {
		debugging = on;
	}

	/** Whether unexpected errors are shown with their stack traces. */
	public boolean isDebugging() {
		return debugging;
	}

	/** The stream for answers. */
	public PrintStream out() {
		return out;
	}

	/** The stream for messages. */
	public PrintStream err() {
		return err;
	}

	/** Whether somebody watches the answers as they come. */
	public boolean isWatched() {
		return outIsTerminal;
	}

	/** Whether progress can be shown. */
	public boolean showsProgress() {
		return errIsTerminal;
	}

	public boolean isColored() {
		return colored;
	}

	/** Whether the encoding of the output has characters to draw lines and arrows. */
	public boolean drawsLines() {
		return drawsLines;
	}

	/** One of two texts: the first if lines and arrows can be drawn. */
	public String draw(String lines, String plain) {
		return drawsLines ? lines : plain;
	}

	/** Text with a style, where there is colour. */
	public String styled(Style style, String text) {
		return colored && !text.isEmpty() ? style.apply(text) : text;
	}

	/** Prints a line of an answer. */
	public void println(String line) {
		out.println(drawsLines ? line : Ascii.of(line));
	}

	public void println() {
		out.println();
	}

	/**
	 * Prints a text for programs, which has to arrive unchanged whatever the encoding of the output is.
	 *
	 * @param escaped another way to write a character, given by its code point; used where the encoding is not UTF-8
	 */
	public void printDocument(String text, IntFunction<String> escaped) {
		if (out.charset().equals(StandardCharsets.UTF_8)) {
			out.print(text);
			return;
		}
		StringBuilder ascii = new StringBuilder();
		text.codePoints().forEach(c -> ascii.append(c < 0x7f ? Character.toString(c) : escaped.apply(c)));
		out.print(ascii);
	}

	/** Prints a message that does not belong to the answer. */
	public void message(String text) {
		out.flush();
		err.println("ipc: " + text);
	}

	public void flush() {
		out.flush();
		err.flush();
	}
}
