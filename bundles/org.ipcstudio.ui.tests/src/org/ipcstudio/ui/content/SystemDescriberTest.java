package org.ipcstudio.ui.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.content.IContentDescriber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemDescriberTest {
	private final SystemDescriber describer = new SystemDescriber();

	@ParameterizedTest
	@ValueSource(strings = { "system A{", "system A {\n}", "\n\n  system A_1\n{", "// one\n/* two */ /** three **/system A {",
			"// system B {\r\nsystem `loop` {", "system/**/A/**/{", "\uFEFFsystem A {", "/***/system A {" })
	void recognisesTheBeginningOfASystem(String text) throws IOException {
		assertEquals(IContentDescriber.VALID, describe(text));
		assertEquals(IContentDescriber.VALID, describer.describe(new StringReader(text), null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "systems A {", "system {", "system A", "/* system A {", "// system A {", "/ system A {",
			"class A {", "system A;", "System A {" })
	void leavesOtherTextsOpen(String text) throws IOException {
		assertEquals(IContentDescriber.INDETERMINATE, describe(text));
	}

	@Test
	void refusesWhatIsNoText() throws IOException {
		assertEquals(IContentDescriber.INVALID, describe("\0\0\0\1system A {"));
	}

	@ParameterizedTest
	@MethodSource
	void recognisesEveryExample(Path file) throws IOException {
		assertEquals(IContentDescriber.VALID, describer.describe(Files.newBufferedReader(file), null));
	}

	static List<Path> recognisesEveryExample() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("bundles", "org.ipcstudio.examples", "models"))) {
			return files.filter(file -> file.toString().endsWith(".ipc")).sorted().toList();
		}
	}

	private int describe(String text) throws IOException {
		return describer.describe(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
	}
}
