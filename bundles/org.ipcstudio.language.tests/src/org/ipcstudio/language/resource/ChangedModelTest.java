package org.ipcstudio.language.resource;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.format.CorpusFiles;
import org.ipcstudio.language.format.CorpusFiles.CorpusFile;
import org.ipcstudio.language.format.Syntax;
import org.ipcstudio.model.Bounds;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a program changes a model: what is saved is read back as that model, and comments of items that stay stay. */
class ChangedModelTest {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	static Stream<CorpusFile> files() {
		return CorpusFiles.intact().filter(file -> file.text().length() % 3 == 0);
	}

	@ParameterizedTest
	@MethodSource("files")
	void changedModelIsReadBack(CorpusFile file) throws IOException {
		Random random = new Random(file.name().hashCode());
		assertReadBack(file.text(), random);
		assertReadBack(file.text().replaceAll("//.*", "").replaceAll("\\s+", " "), random);
		assertReadBack(file.text().replace("\n", " // c\r\n").replaceAll("(/\\*[^/]*?) // c", "$1"), random);
	}

	private static void assertReadBack(String text, Random random) throws IOException {
		if (Syntax.firstError(SourceFile.parse(text)).isPresent()) {
			return;
		}
		IpcResource resource = new IpcResource(URI.createURI("x.ipc"));
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
		IpcSystem system = (IpcSystem) resource.getContents().getFirst();
		for (int i = 0; i < 4; i++) {
			change(system.getItems(), random, i);
			ByteArrayOutputStream output = new ByteArrayOutputStream();
			resource.save(output, null);
			String saved = output.toString(StandardCharsets.UTF_8);
			assertTrue(ModelEquality.areEqual(system, SourceFile.parse(saved).system()), () -> text + "\nbecame\n" + saved);
		}
	}

	private static void change(EList<Item> items, Random random, int number) {
		switch (random.nextInt(5)) {
		case 0 -> items.move(random.nextInt(items.size()), random.nextInt(items.size()));
		case 1 -> items.add(random.nextInt(items.size() + 1), lock("Fresh" + number));
		case 2 -> items.removeIf(item -> item instanceof Property || item instanceof Connection && random.nextBoolean());
		case 3 -> one(items, random).setName("Renamed" + number);
		default -> one(items, random).setBounds(bounds(random));
		}
	}

	private static Node one(EList<Item> items, Random random) {
		List<Node> nodes = items.stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
		return nodes.get(random.nextInt(nodes.size()));
	}

	private static Lock lock(String name) {
		Lock lock = FACTORY.createLock();
		lock.setName(name);
		return lock;
	}

	private static Bounds bounds(Random random) {
		Bounds bounds = FACTORY.createBounds();
		bounds.setX(random.nextInt(100));
		bounds.setY(random.nextInt(100));
		return bounds;
	}
}
