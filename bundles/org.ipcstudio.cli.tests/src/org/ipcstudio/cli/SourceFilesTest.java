package org.ipcstudio.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFilesTest {
	@TempDir
	private Path folder;

	@BeforeEach
	void files() throws IOException {
		for (String name : List.of("b.ipc", "a.ipc", "a.txt", "sub/c.ipc", "sub/deep/er/d.IPC", ".hidden/e.ipc", ".f.ipc",
				"other/g.ipc")) {
			Path file = folder.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, "system T { }");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'.'              | a.ipc b.ipc other/g.ipc sub/c.ipc sub/deep/er/d.IPC
			sub              | sub/c.ipc sub/deep/er/d.IPC
			sub/             | sub/c.ipc sub/deep/er/d.IPC
			b.ipc a.ipc      | b.ipc a.ipc
			b.ipc .          | b.ipc a.ipc other/g.ipc sub/c.ipc sub/deep/er/d.IPC
			a.ipc a.ipc      | a.ipc
			*.ipc            | a.ipc b.ipc
			?.ipc            | a.ipc b.ipc
			[b-z].ipc        | b.ipc
			{a,z}.ipc        | a.ipc
			*/*.ipc          | other/g.ipc sub/c.ipc
			**/*.ipc         | a.ipc b.ipc other/g.ipc sub/c.ipc
			sub/**/*.IPC     | sub/deep/er/d.IPC
			sub/**/d.*       | sub/deep/er/d.IPC
			**/deep/**       | sub/deep/er/d.IPC
			**               | a.ipc b.ipc other/g.ipc sub/c.ipc sub/deep/er/d.IPC
			s*               | sub/c.ipc sub/deep/er/d.IPC
			s*/../b.*        | sub/../b.ipc
			.*/*.ipc         | .hidden/e.ipc
			.*.ipc           | .f.ipc
			*.txt sub/c.ipc  | ! sub/c.ipc
			nothing/**/*.ipc | !
			a[.ipc           | !
			nowhere.ipc      | nowhere.ipc
			""")
	void whatAWordStandsFor(String words, String files) {
		assertEquals(files, String.join(" ", names(words.split(" "))));
	}

	@Test
	void aFolderIsNamedAsItWasCalled() {
		String word = folder.resolve("sub").toString();
		assertEquals(List.of(folder.resolve("sub/c.ipc").toString(), folder.resolve("sub/deep/er/d.IPC").toString()),
				SourceFiles.of(List.of(word)).stream().map(SourceFiles.Entry::name).toList());
	}

	@Test
	void aNameWithSignsOfAPatternIsAName() throws IOException {
		assumeFalse(System.getProperty("os.name").startsWith("Windows"), "such names are not possible");
		Files.writeString(folder.resolve("[x]*.ipc"), "");
		Files.writeString(folder.resolve("x1.ipc"), "");
		assertEquals(List.of("[x]*.ipc"), names("[x]*.ipc"));
	}

	@Test
	void linksLeadIntoNoCircleAndAreNoSecondFile() throws IOException {
		Files.createSymbolicLink(folder.resolve("sub/deep/up"), folder);
		Files.createSymbolicLink(folder.resolve("sub/self"), folder.resolve("sub"));
		Files.createSymbolicLink(folder.resolve("z.ipc"), folder.resolve("a.ipc"));
		Files.createSymbolicLink(folder.resolve("loop.ipc"), folder.resolve("loop.ipc"));
		assertEquals(List.of("a.ipc", "b.ipc", "loop.ipc", "other/g.ipc", "sub/c.ipc", "sub/deep/er/d.IPC"), names("."));
		assertEquals(List.of("a.ipc", "b.ipc", "loop.ipc", "other/g.ipc", "sub/c.ipc"), names("**/*.ipc"));
		assertEquals(List.of("sub/self/c.ipc", "sub/self/deep/er/d.IPC"), names("sub/self"), "named by the user");
	}

	@Test
	void whatIsNotThereIsSaid() throws IOException {
		Path empty = Files.createDirectory(folder.resolve("empty"));
		assertEquals("ipc: There is no .ipc file in the folder " + empty + ".\n",
				Call.ipc("check", empty.toString()).exits(ExitCode.WRONG).err());
		String pattern = empty + "/**/*.ipc";
		assertEquals("ipc: No .ipc file matches the pattern " + pattern + ".\n",
				Call.ipc("check", pattern).exits(ExitCode.WRONG).err());
		assertEquals("ipc: An empty name is no file's.\n", Call.ipc("check", "").exits(ExitCode.WRONG).err());
		String wrong = empty + "/a[.ipc";
		String err = Call.ipc("check", wrong).exits(ExitCode.WRONG).err();
		assertTrue(err.startsWith("ipc: The pattern " + wrong + " is wrong: "), err);
	}

	@Test
	void aFolderThatMayNotBeReadIsNotPassedOver() throws IOException {
		Path closed = folder.resolve("sub/deep");
		assumeFalse(!closed.toFile().setReadable(false, false) || Files.isReadable(closed), "this user may read everything");
		assertEquals("ipc: The folder " + closed + " may not be read by you.\n",
				Call.ipc("check", folder.toString()).exits(ExitCode.WRONG).err());
	}

	/** Words and names without the folder of the test; a word that stands for nothing is an exclamation mark. */
	private List<String> names(String... words) {
		String prefix = folder + folder.getFileSystem().getSeparator();
		return SourceFiles.of(Arrays.stream(words).map(word -> prefix + word).toList()).stream()
				.map(entry -> entry.error().isPresent() ? "!" : entry.name().replace(prefix, "")).map(SourceFilesTest::plain)
				.toList();
	}

	private static String plain(String name) {
		return name.replaceFirst("^\\./", "").replace('\\', '/');
	}
}
