package org.ipcstudio.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A call of the command within this program.
 *
 * @param code the exit code
 * @param out  what it printed as its answer, with line feeds
 * @param err  what it printed as messages
 */
public record Call(int code, String out, String err) {

	/** Calls the command with an output in UTF-8. */
	public static Call ipc(String... args) {
		return ipc(StandardCharsets.UTF_8, args);
	}

	/** Calls the command with an output in another encoding. */
	public static Call ipc(Charset charset, String... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = Main.run(args, new PrintStream(out, false, charset), new PrintStream(err, false, charset));
		Call call = new Call(code, text(out, charset), text(err, charset));
		assertFalse((call.out + call.err).contains("mistake in IPC Studio"), call.err);
		return call;
	}

	private static String text(ByteArrayOutputStream bytes, Charset charset) {
		return bytes.toString(charset).replace("\r\n", "\n");
	}

	/** Checks the exit code. */
	public Call exits(int expected) {
		assertEquals(expected, code, out + err);
		return this;
	}
}
