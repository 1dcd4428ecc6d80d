package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

class RandomArraysTest {
	private static final int SYSTEMS = 3000;

	@Test
	void everySystemIsValid() {
		for (long seed = 0; seed < SYSTEMS; seed++) {
			String text = RandomArrays.of(seed);
			SourceFile file = SourceFile.parse(text);
			assertFalse(file.hasErrors(), () -> file.problems() + "\n" + text);
		}
	}

	@Test
	void theSameSeedGivesTheSameText() {
		assertEquals(RandomArrays.of(7), RandomArrays.of(7));
		assertNotEquals(RandomArrays.of(7), RandomArrays.of(8));
	}
}
