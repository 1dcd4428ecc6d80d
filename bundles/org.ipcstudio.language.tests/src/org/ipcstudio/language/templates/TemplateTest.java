package org.ipcstudio.language.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;

import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {

	@ParameterizedTest
	@EnumSource
	void isASystemOfTheGivenNameWithoutProblems(Template template) {
		SourceFile file = SourceFile.parse(template.text("FirstSteps"));
		assertEquals("FirstSteps", file.system().getName());
		assertEquals(List.of(), file.problems());
		assertFalse(template.description().isBlank());
	}

	@Test
	void wordsBecomeANameInCapitals() {
		assertEquals(Optional.of("WordCount"), SystemName.of("word-count"));
		assertEquals(Optional.of("A1_b"), SystemName.of("a1_b"));
		assertEquals(Optional.empty(), SystemName.of("7up"));
		assertEquals(Optional.empty(), SystemName.of("a+b"));
		assertEquals(Optional.empty(), SystemName.of("-"));
		assertEquals(Optional.empty(), SystemName.of(""));
	}
}
