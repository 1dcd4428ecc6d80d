package org.ipcstudio.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFilesTest {
	@TempDir
	private Path folder;

	@Test
	void aFileIsMadeOrReplacedAndNothingElseIsLeft() throws IOException {
		Path file = folder.resolve("report.xml");
		SafeFiles.write(file, "one");
		assertEquals("one", Files.readString(file));
		SafeFiles.write(file, "two");
		assertEquals("two", Files.readString(file));
		try (var files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void aLinkStaysALink() throws IOException {
		Path file = Files.writeString(folder.resolve("report.xml"), "one");
		Path link = Files.createSymbolicLink(folder.resolve("link.xml"), file);
		SafeFiles.write(link, "two");
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("two", Files.readString(file));
	}

	@Test
	void whatCannotBeWrittenIsSaidBefore() {
		Path nowhere = folder.resolve("nowhere").resolve("report.xml");
		CommandException e = assertThrows(CommandException.class, () -> SafeFiles.expectWritable(nowhere));
		assertEquals("The file " + nowhere + " cannot be written: its folder does not exist.", e.getMessage());
		e = assertThrows(CommandException.class, () -> SafeFiles.expectWritable(folder));
		assertEquals(folder + " is a directory; name a file to write.", e.getMessage());
	}
}
