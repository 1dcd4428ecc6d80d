package org.ipcstudio.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/**
 * The compiled editor links against the GEF that it is compiled with, 3.2, and unchanged against GEF Classic 3.26: it refers
 * to nothing that has gone since, and to nothing internal. GEF Classic is on no repository that a build can reach, so what
 * has gone is listed here.
 */
class GefCompatibilityTest {

	private static final Set<String> REMOVED_TYPES = Set.of(
			"org/eclipse/gef/editparts/ZoomListener",
			"org/eclipse/gef/ui/console/DebugGEF",
			"org/eclipse/gef/ui/console/DebugGEFAction",
			"org/eclipse/gef/ui/stackview/CommandStackInspector",
			"org/eclipse/gef/ui/stackview/CommandStackInspectorPage",
			"org/eclipse/gef/ui/stackview/CommandStackViewerAction",
			"org/eclipse/gef/ui/stackview/TreeContentProvider",
			"org/eclipse/gef/ui/stackview/TreeLabelProvider");

	/** Of {@code ManhattanConnectionRouter}; whoever extends it could also call them by the name of the subclass. */
	private static final Set<String> REMOVED_METHODS = Set.of(
			"getDirection(Lorg/eclipse/draw2d/geometry/Rectangle;Lorg/eclipse/draw2d/geometry/Point;)Lorg/eclipse/draw2d/geometry/Ray;",
			"getEndDirection(Lorg/eclipse/draw2d/Connection;)Lorg/eclipse/draw2d/geometry/Ray;",
			"getStartDirection(Lorg/eclipse/draw2d/Connection;)Lorg/eclipse/draw2d/geometry/Ray;",
			"processPositions(Lorg/eclipse/draw2d/geometry/Ray;Lorg/eclipse/draw2d/geometry/Ray;Ljava/util/List;Z"
					+ "Lorg/eclipse/draw2d/Connection;)V");

	private static final int CLASS = 7;
	private static final int NAME_AND_TYPE = 12;

	@Test
	void theEditorRefersToNothingThatGefClassicLacks() throws IOException, URISyntaxException {
		List<byte[]> classes = compiledEditor();
		assertTrue(classes.size() > 50, "the compiled classes were found");
		Set<String> lacking = new TreeSet<>();
		for (byte[] bytes : classes) {
			ClassReader reader = new ClassReader(bytes);
			for (String reference : references(reader)) {
				if (isLacking(reference)) {
					lacking.add(reader.getClassName() + " refers to " + reference);
				}
			}
		}
		assertEquals(Set.of(), lacking);
	}

	@Test
	void referencesAreFound() throws IOException {
		Set<String> references = references(new ClassReader(GefCompatibilityTest.class.getName()));
		assertTrue(references.contains("org/objectweb/asm/ClassReader"), references::toString);
		assertTrue(references.contains("getClassName()Ljava/lang/String;"), references::toString);
	}

	private static boolean isLacking(String reference) {
		return REMOVED_TYPES.contains(reference) || REMOVED_METHODS.contains(reference)
				|| reference.matches("org/eclipse/(gef|draw2d)/(.*/)?internal/.*");
	}

	/** Every type that the class names in its constant pool, and every member that it calls, as name and descriptor. */
	private static Set<String> references(ClassReader reader) {
		Set<String> references = new TreeSet<>();
		char[] buffer = new char[reader.getMaxStringLength()];
		for (int item = 1; item < reader.getItemCount(); item++) {
			int start = reader.getItem(item);
			// The item after a long or double is unused.
			if (start > 0) {
				int tag = reader.readByte(start - 1);
				if (tag == CLASS) {
					references.add(reader.readUTF8(start, buffer));
				} else if (tag == NAME_AND_TYPE) {
					references.add(reader.readUTF8(start, buffer) + reader.readUTF8(start + 2, buffer));
				}
			}
		}
		return references;
	}

	/** The class files of the editor, from its folder or from its jar. */
	private static List<byte[]> compiledEditor() throws IOException, URISyntaxException {
		URI location = IpcEditor.class.getProtectionDomain().getCodeSource().getLocation().toURI();
		Path path = Path.of(location);
		if (Files.isDirectory(path)) {
			return classesIn(path);
		}
		try (FileSystem jar = FileSystems.newFileSystem(path)) {
			return classesIn(jar.getPath("/"));
		}
	}

	private static List<byte[]> classesIn(Path root) throws IOException {
		List<byte[]> classes = new ArrayList<>();
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
				classes.add(Files.readAllBytes(file));
			}
		}
		return classes;
	}
}
