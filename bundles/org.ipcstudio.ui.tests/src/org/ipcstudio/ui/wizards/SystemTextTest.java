package org.ipcstudio.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.templates.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemTextTest {

	@ParameterizedTest
	@CsvSource({ "word-count.ipc, WordCount", "Buffer, Buffer", "my system.ipc, MySystem", "'', System", ".ipc, System",
			"7up.ipc, Up", "\u00e4.ipc, System", "a+b.ipc, AB", "system2.ipc, System2", "loop.ipc, Loop" })
	void everyFileNameGivesASystemThatCanBeRead(String fileName, String expected) {
		for (Template template : Template.values()) {
			SourceFile file = SourceFile.parse(SystemText.of(template, fileName));
			assertEquals(List.of(), file.problems(), template + " in " + fileName);
			assertEquals(expected, file.system().getName());
		}
	}

	@Test
	void aNameThatIsFree() {
		assertEquals("system", FreshName.of("system", Set.of()::contains));
		assertEquals("system2", FreshName.of("system", Set.of("system")::contains));
		assertEquals("system4", FreshName.of("system", Set.of("system", "system2", "system3", "system5")::contains));
	}
}
