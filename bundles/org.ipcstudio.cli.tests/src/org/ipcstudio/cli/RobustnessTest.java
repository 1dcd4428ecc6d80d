package org.ipcstudio.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {
	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "check", "run", "format" })
	void anEmptyFile(String verb) throws IOException {
		Call call = Call.ipc(verb, file("empty.ipc", new byte[0])).exits(ExitCode.WRONG);
		assertTrue((call.out() + call.err()).contains("empty.ipc:1:1: error IPC111: The text is empty"), call.out() + call.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "run", "format" })
	void noText(String verb) throws IOException {
		byte[] bytes = new byte[5_000];
		new Random(1).nextBytes(bytes);
		String file = file("random.ipc", bytes);
		assertEquals("ipc: The file " + file + " is no text in UTF-8; save it in that encoding.\n",
				Call.ipc(verb, file).exits(ExitCode.WRONG).err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "run", "replay" })
	void aFolder(String verb) {
		String err = Call.ipc(verb, folder.toString()).exits(ExitCode.WRONG).err();
		assertTrue(err.contains(folder + " is a directory") && err.lines().count() == 1, err);
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "run", "format", "replay" })
	void aFileThatDoesNotExist(String verb) {
		Path file = folder.resolve("nowhere.ipc");
		assertEquals("ipc: The file " + file + " does not exist.\n", Call.ipc(verb, file.toString()).exits(ExitCode.WRONG).err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "run", "format", "replay" })
	void aFileThatMayNotBeRead(String verb) throws IOException {
		Path file = Files.writeString(folder.resolve("secret.ipc"), "system T { }");
		assumeFalse(!file.toFile().setReadable(false, false) || Files.isReadable(file), "this user may read everything");
		String err = Call.ipc(verb, file.toString()).exits(ExitCode.WRONG).err();
		assertTrue(err.contains("may not be read by you") && err.lines().count() == 1, err);
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "run", "format" })
	void aFileThatIsTooLarge(String verb) throws IOException {
		byte[] bytes = new byte[20 << 20];
		Arrays.fill(bytes, (byte) 'a');
		String err = Call.ipc(verb, file("large.ipc", bytes)).exits(ExitCode.WRONG).err();
		assertTrue(err.endsWith("is larger than the limit of 16 MiB.\n"), err);
	}

	@Test
	void anImpossibleName() {
		assertEquals("ipc: The file name `a?b` is not possible on this system.\n",
				Call.ipc("check", "a\0b").exits(ExitCode.WRONG).err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a12_alt_choice", "n16_fifo_half_and_full_duplex", "d02_shm_locked_update" })
	void aTextThatIsCutOffAnywhere(String name) throws IOException {
		byte[] bytes = Files.readAllBytes(Corpus.file(name + ".ipc"));
		int whole = new String(bytes, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
		for (int length = 0; length < whole; length += 3) {
			String file = file("cut.ipc", Arrays.copyOf(bytes, length));
			Call call = Call.ipc("check", "--json", file).exits(ExitCode.WRONG);
			assertTrue(call.out().contains("\"severity\":\"error\""), call.out());
			Call.ipc("run", "--quiet", file).exits(ExitCode.WRONG);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{\"format\":\"ipc-trace\"}", "[]", "\u0000", "{\"format\":\"ipc-trace\",\"version\":99}" })
	void somethingThatIsNoTrace(String text) throws IOException {
		String err = Call.ipc("replay", file("trace.jsonl", text.getBytes())).exits(ExitCode.WRONG).err();
		assertTrue(err.contains("cannot be read as a trace. Line 1: ") && err.lines().count() == 1, err);
	}

	@Test
	void aTraceThatIsCutOffAnywhere() throws IOException {
		String source = Corpus.example("crossing-requests.ipc").toString();
		Path trace = folder.resolve("whole.jsonl");
		Call.ipc("run", "-q", "--trace", trace.toString(), source).exits(ExitCode.FOUND);
		byte[] bytes = Files.readAllBytes(trace);
		for (int length = 0; length < bytes.length; length += 7) {
			Call call = Call.ipc("replay", file("cut.jsonl", Arrays.copyOf(bytes, length)), source);
			assertTrue(call.err().lines().count() <= 1, call.err());
		}
	}

	private String file(String name, byte[] content) throws IOException {
		return Files.write(folder.resolve(name), content).toString();
	}
}
