package org.ipcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is explained in one sentence that names the file. */
class SourceReadTest {

	@TempDir
	private Path folder;

	@Test
	void aTextInUtf8() throws IOException {
		Path file = Files.writeString(folder.resolve("a.ipc"), "/** ä€😀 */ system A { }");
		assertEquals("ä€😀", SourceFile.read(file).system().getDocumentation());
	}

	@Test
	void aMissingFile() {
		assertUnreadable(folder.resolve("missing.ipc"), "does not exist");
	}

	@Test
	void aDirectory() {
		assertUnreadable(folder, "is a directory");
	}

	@Test
	void anotherEncoding() throws IOException {
		assertUnreadable(Files.write(folder.resolve("latin.ipc"), "// ä".getBytes(StandardCharsets.ISO_8859_1)), "no text in UTF-8");
	}

	@Test
	void aBinaryFile() throws IOException {
		assertUnreadable(Files.write(folder.resolve("binary.ipc"), new byte[] { 'a', 0, 'b' }), "is no text");
	}

	@Test
	void aFileThatIsTooLarge() throws IOException {
		assertUnreadable(Files.write(folder.resolve("large.ipc"), new byte[SourceFile.MAXIMUM_SIZE + 1]), "limit of 16 MiB");
	}

	@Test
	void aStreamWithTheNameOfItsFile() throws IOException {
		assertEquals("A", SourceFile.read(new ByteArrayInputStream("system A { }".getBytes(StandardCharsets.UTF_8)), "a.ipc")
				.system().getName());
		UnreadableSourceException e = assertThrows(UnreadableSourceException.class,
				() -> SourceFile.read(new ByteArrayInputStream(new byte[] { 0 }), "b.ipc"));
		assertTrue(e.getMessage().contains("b.ipc"), e.getMessage());
	}

	private static void assertUnreadable(Path file, String reason) {
		UnreadableSourceException e = assertThrows(UnreadableSourceException.class, () -> SourceFile.read(file));
		assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
		assertTrue(e.getMessage().contains(reason), e.getMessage());
		assertEquals(1, e.getMessage().lines().count());
	}
}
