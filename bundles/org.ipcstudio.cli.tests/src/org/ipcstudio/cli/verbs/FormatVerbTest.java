package org.ipcstudio.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.ipcstudio.cli.Call;
import org.ipcstudio.cli.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatVerbTest {
	private static final String UGLY = "system  T{process P{print 1}}\n";
	private static final String TIDY = "system T {\n  process P { print 1 }\n}\n";

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = Files.writeString(folder.resolve("t.ipc"), UGLY);
	}

	@Test
	void theResultIsPrinted() throws IOException {
		assertEquals(TIDY, Call.ipc("format", file.toString()).exits(ExitCode.OK).out());
		assertEquals(UGLY, Files.readString(file));
	}

	@Test
	void theResultIsWrittenBackWithThePermissionsOfTheFile() throws IOException {
		boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
		if (posix) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		}
		assertEquals(file + " is laid out now.\n", Call.ipc("format", "--write", file.toString()).exits(ExitCode.OK).out());
		assertEquals(TIDY, Files.readString(file));
		if (posix) {
			assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		}
		assertEquals("", Call.ipc("format", "--write", file.toString()).exits(ExitCode.OK).out());
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void checkChangesNothing() throws IOException {
		Call call = Call.ipc("format", "--check", file.toString()).exits(ExitCode.FOUND);
		assertEquals(file + " is not laid out; `ipc format --write " + file + "` does it.\n", call.out());
		assertEquals(UGLY, Files.readString(file));
		Files.writeString(file, TIDY);
		assertEquals("", Call.ipc("format", "--check", file.toString()).exits(ExitCode.OK).out());
	}

	@Test
	void aBrokenTextStaysAsItIs() throws IOException {
		Files.writeString(file, "system T { process");
		Call call = Call.ipc("format", "--write", file.toString()).exits(ExitCode.WRONG);
		assertTrue(call.err().endsWith(file + " stays as it is: only a text without syntax errors can be laid out.\n"), call.err());
		assertEquals("system T { process", Files.readString(file));
	}

	@Test
	void aFolderMeansAllThatIsInIt() throws IOException {
		Path second = Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("u.ipc"), UGLY);
		Call.ipc("format", "--check", folder.toString()).exits(ExitCode.FOUND);
		String out = Call.ipc("format", "--write", folder + "/**/*.ipc").exits(ExitCode.OK).out();
		assertEquals(second + " is laid out now.\n" + file + " is laid out now.\n", out);
		Call.ipc("format", "--check", folder.toString()).exits(ExitCode.OK);
	}

	@Test
	void onlyOneOfWriteAndCheck() {
		Call.ipc("format", "--write", "--check", file.toString()).exits(ExitCode.WRONG);
	}
}
