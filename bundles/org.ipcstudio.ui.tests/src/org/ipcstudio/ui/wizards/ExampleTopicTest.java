package org.ipcstudio.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ExampleTopicTest {
	private static final Path MODELS = Path.of("bundles", "org.ipcstudio.examples", "models");

	@Test
	void everyTopicHasABrokenAndAFixedExample() throws IOException {
		List<ExampleTopic> topics = ExampleTopic.of(examples());
		assertEquals(17, topics.size());
		for (ExampleTopic topic : topics) {
			assertEquals(List.of(false, true), topic.examples().stream().map(Example::isFixed).toList(), topic.title());
			assertNotEquals("", topic.examples().get(0).finding(), topic.title());
			assertEquals("", topic.examples().get(1).finding(), topic.title());
			topic.examples().forEach(example -> assertFalse(example.description().isBlank(), example.fileName()));
		}
	}

	@Test
	void titlesAreInHeadlineCaseAndInOrder() throws IOException {
		List<String> titles = ExampleTopic.of(examples()).stream().map(ExampleTopic::title).toList();
		assertTrue(titles.contains("Dining Philosophers"), titles.toString());
		assertEquals(titles.stream().sorted().toList(), titles);
	}

	@Test
	void theFilterLooksAtTitlesFindingsAndTexts() throws IOException {
		List<ExampleTopic> topics = ExampleTopic.of(examples());
		assertEquals(17, topics.stream().filter(topic -> topic.matches("  ")).count());
		assertEquals(List.of("Dining Philosophers"), matching(topics, "DINING phil"));
		assertTrue(matching(topics, "deadlock").contains("Barrier"));
		assertTrue(matching(topics, "coffman").contains("Dining Philosophers"));
		assertEquals(List.of(), matching(topics, "barrier quetzalcoatl"));
	}

	@Test
	void aChallengeBelongsToTheExampleThatItNames() {
		ExampleChallenge challenge = new ExampleChallenge("c.challenge", "title: T\r\nsystem:  barrier.ipc \ngoal: deadlock\n");
		assertTrue(challenge.isAbout(new Example("barrier.ipc", "")));
		assertFalse(challenge.isAbout(new Example("barrier-fixed.ipc", "")));
	}

	@Test
	void anExampleWithoutAnExpectationIsSound() {
		Example example = new Example("my-own.ipc", "/** Mine. */\nsystem S {\n}\n");
		assertEquals("My Own", example.topic());
		assertEquals("", example.finding());
		assertEquals("Mine.", example.description());
	}

	private static List<String> matching(List<ExampleTopic> topics, String words) {
		return topics.stream().filter(topic -> topic.matches(words)).map(ExampleTopic::title).toList();
	}

	private static List<Example> examples() throws IOException {
		List<Example> examples = new ArrayList<>();
		try (Stream<Path> files = Files.list(MODELS)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".ipc")).toList()) {
				examples.add(new Example(file.getFileName().toString(), Files.readString(file)));
			}
		}
		return examples;
	}
}
