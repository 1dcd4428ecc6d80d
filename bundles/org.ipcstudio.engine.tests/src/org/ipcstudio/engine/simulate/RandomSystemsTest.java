package org.ipcstudio.engine.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

class RandomSystemsTest {
	@Test
	void areFreeOfErrors() {
		for (long seed = 0; seed < 1000; seed++) {
			String text = RandomSystems.generate(seed);
			SourceFile file = SourceFile.parse(text);
			assertFalse(file.hasErrors(), () -> file.problems().stream().filter(Problem::isError).toList() + "\n" + text);
		}
	}

	@Test
	void dependOnTheSeedAlone() {
		assertEquals(RandomSystems.generate(7), RandomSystems.generate(7));
	}
}
