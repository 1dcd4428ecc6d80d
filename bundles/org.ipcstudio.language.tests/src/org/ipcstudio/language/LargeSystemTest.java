package org.ipcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Node;
import org.junit.jupiter.api.Test;

/** The system on which speed is measured is what it says, and its rules are looked at once. */
class LargeSystemTest {

	@Test
	void hasItsSizeAndNoProblems() {
		SourceFile file = SourceFile.parse(LargeSystem.text());
		assertEquals(List.of(), file.problems());
		assertEquals(LargeSystem.NODES, file.system().getItems().stream().filter(Node.class::isInstance).count());
		assertEquals(LargeSystem.CONNECTIONS, file.system().getItems().stream().filter(Connection.class::isInstance)
				.mapToInt(item -> ((Connection) item).getDirections().size()).sum());
	}

	@Test
	void problemsAreTheSameInEveryThread() {
		SourceFile file = SourceFile.parse(LargeSystem.text().replace("var value : byte", "var value : bool"));
		assertEquals(List.of(), file.parseProblems());
		List<List<Problem>> found = IntStream.range(0, 4).parallel().mapToObj(i -> file.problems()).toList();
		assertTrue(file.hasErrors());
		found.forEach(problems -> assertSame(file.problems(), problems));
	}
}
