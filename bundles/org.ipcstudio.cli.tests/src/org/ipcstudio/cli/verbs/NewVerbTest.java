package org.ipcstudio.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ipcstudio.cli.Call;
import org.ipcstudio.cli.ExitCode;
import org.ipcstudio.language.templates.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewVerbTest {
	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource(Template.class)
	void everyTemplateIsSoundAndLaidOut(Template template) throws IOException {
		Path file = folder.resolve("first-steps.ipc");
		Call.ipc("new", "--template", template.toString(), folder.resolve("first-steps").toString()).exits(ExitCode.OK);
		assertTrue(Files.readString(file).contains("\nsystem FirstSteps {\n"));
		Call check = Call.ipc("check", file.toString()).exits(ExitCode.OK);
		assertTrue(check.out().startsWith(file + ": ok, "), check.out());
		Call.ipc("run", file.toString()).exits(ExitCode.OK);
		Call.ipc("format", "--check", file.toString()).exits(ExitCode.OK);
	}

	@Test
	void aFileThatExistsIsNeverTouched() throws IOException {
		Path file = Files.writeString(folder.resolve("Mine.ipc"), "mine");
		assertEquals("ipc: The file " + file + " exists already, and stays as it is; choose another name.\n",
				Call.ipc("new", file.toString()).exits(ExitCode.WRONG).err());
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void aFolderThatDoesNotExist() {
		Path file = folder.resolve("no").resolve("Name.ipc");
		assertEquals("ipc: The file " + file + " cannot be written: its folder does not exist.\n",
				Call.ipc("new", file.toString()).exits(ExitCode.WRONG).err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "7up", "\u00e4", "a+b", "", "-", ".ipc" })
	void aNameThatNoSystemCanHave(String name) throws IOException {
		Call.ipc("new", "--", folder + "/" + name).exits(ExitCode.WRONG);
		try (var files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}
}
