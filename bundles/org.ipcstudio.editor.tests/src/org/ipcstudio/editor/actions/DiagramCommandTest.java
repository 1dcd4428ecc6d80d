package org.ipcstudio.editor.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

import org.ipcstudio.editor.testing.TestCanvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands are declared to the platform under the names that menus show, and every canvas can do them. */
class DiagramCommandTest {
	private static final String OWN = "org.ipcstudio.editor.";

	/** The file in the bundle of the editor, beside its compiled classes. */
	private static Path file(String name) throws Exception {
		Path place = Path.of(DiagramCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		while (place != null && !Files.exists(place.resolve(name))) {
			place = place.getParent();
		}
		assertNotNull(place, name + " is not beside the classes");
		return place.resolve(name);
	}

	private static Properties names() throws Exception {
		Properties names = new Properties();
		try (Reader reader = Files.newBufferedReader(file("plugin.properties"), StandardCharsets.UTF_8)) {
			names.load(reader);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return names;
	}

	static Stream<DiagramCommand> own() {
		return Stream.of(DiagramCommand.values()).filter(DiagramCommand::isOwn);
	}

	@ParameterizedTest
	@MethodSource("own")
	void isDeclaredUnderItsName(DiagramCommand command) throws Exception {
		String key = "command." + command.commandId().substring(OWN.length());
		assertTrue(Files.readString(file("plugin.xml")).contains("id=\"" + command.commandId() + "\""), command.commandId());
		assertEquals(command.label().replace("&", ""), names().getProperty(key));
		assertEquals(command.description(), names().getProperty(key + ".description"));
	}

	@Test
	void everyCanvasHasAllActions() {
		try (TestCanvas canvas = new TestCanvas(CanvasTest.TEXT)) {
			for (DiagramCommand command : DiagramCommand.values()) {
				assertNotNull(canvas.action(command), command::name);
				assertEquals(command.commandId(), canvas.action(command).getActionDefinitionId());
				assertFalse(command.description().isBlank());
			}
		}
	}

	@Test
	void noTwoCommandsHaveTheSameKey() throws Exception {
		String declarations = Files.readString(file("plugin.xml"));
		var keys = java.util.regex.Pattern.compile("sequence=\"([^\"]+)\"\\s+contextId=\"org.ipcstudio.editor.diagram\"")
				.matcher(declarations).results().map(match -> match.group(1)).toList();
		assertTrue(keys.size() > 30, keys::toString);
		assertEquals(keys.size(), keys.stream().distinct().count(), keys::toString);
	}
}
