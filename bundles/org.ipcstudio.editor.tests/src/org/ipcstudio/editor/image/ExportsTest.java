package org.ipcstudio.editor.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExportsTest {
	@TempDir
	private Path folder;

	@BeforeEach
	void makeDisplay() {
		Display.getDefault();
	}

	private static ImageOptions options(ImageFormat format) {
		return new ImageOptions(format, 100, Coloring.LIGHT, true, false);
	}

	@ParameterizedTest
	@EnumSource
	void everyFormatCanBeReadAgain(ImageFormat format) throws Exception {
		Path file = folder.resolve("small." + format.extension());
		Exports.write(DrawnSystem.small(), options(format), file);
		ImageData data = new ImageData(file.toString());
		assertEquals(Sheet.use(DrawnSystem.small(), Coloring.LIGHT, false, Sheet::area).width, data.width);
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void theSameDrawingGivesTheSameFile() throws Exception {
		for (ImageFormat format : List.of(ImageFormat.SVG, ImageFormat.PNG)) {
			Exports.write(DrawnSystem.small(), options(format), folder.resolve("a"));
			Exports.write(DrawnSystem.small(), options(format), folder.resolve("b"));
			assertEquals(-1, Files.mismatch(folder.resolve("a"), folder.resolve("b")));
		}
	}

	@Test
	void aFileThatCannotBeReplacedIsStillThere() throws IOException {
		Path file = folder.resolve("old.png");
		Files.writeString(file, "old");
		SystemDrawing huge = SystemDrawing.of(SourceFile.parse("""
				system Huge { process A @(0, 0) { } process B @(90000, 90000) { } }"""), DiagramColors.LIGHT);
		ImageException refusal = assertThrows(ImageException.class,
				() -> Exports.write(huge, options(ImageFormat.PNG), file));
		assertTrue(refusal.getMessage().contains("pixels"), refusal.getMessage());
		assertEquals("old", Files.readString(file));
	}

	@Test
	void whyAFileCannotBeWrittenIsSaid() {
		Path file = folder.resolve("missing").resolve("x.svg");
		ImageException refusal = assertThrows(ImageException.class,
				() -> Exports.write(DrawnSystem.small(), options(ImageFormat.SVG), file));
		assertEquals("The image cannot be written to '" + file + "': the folder does not exist.", refusal.getMessage());
	}

	static Stream<Path> examples() throws IOException {
		Path models = Path.of("bundles/org.ipcstudio.examples/models");
		try (Stream<Path> files = Files.list(Files.isDirectory(models) ? models : Path.of("../org.ipcstudio.examples/models"))) {
			return files.filter(file -> file.toString().endsWith(".ipc")).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyExampleCanBeDrawn(Path example) throws Exception {
		SourceFile source = SourceFile.parse(Files.readString(example));
		File file = folder.resolve("example.svg").toFile();
		Exports.write(SystemDrawing.of(source, DiagramColors.DARK), options(ImageFormat.SVG), file.toPath());
		org.w3c.dom.Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
		assertEquals(source.system().getName(), document.getElementsByTagName("title").item(0).getTextContent());
		assertTrue(document.getElementsByTagName("text").getLength() > 1);
	}

	@Test
	void choicesAreRememberedAndNonsenseIsNot() {
		DialogSettings settings = new DialogSettings("test");
		assertEquals(ImageOptions.DEFAULT, ImageOptions.load(settings));
		ImageOptions chosen = new ImageOptions(ImageFormat.SVG, 75, Coloring.DARK, true, true);
		chosen.save(settings);
		assertEquals(chosen, ImageOptions.load(settings));
		settings.put("format", "GIF");
		settings.put("percent", "a lot");
		assertEquals(new ImageOptions(ImageFormat.PNG, 200, Coloring.DARK, true, true), ImageOptions.load(settings));
		settings.put("percent", 100_000);
		assertEquals(ImageOptions.LARGEST, ImageOptions.load(settings).percent());
	}

	@Test
	void extensionAndFormatFollowEachOther() {
		assertEquals(ImageFormat.JPEG, ImageFormat.ofFileName("/a.b/c.JPEG").orElseThrow());
		assertTrue(ImageFormat.ofFileName("/a.png/c").isEmpty());
		assertEquals("/a/b.svg", ExportImageDialog.withExtension("/a/b.png", ImageFormat.SVG));
		assertEquals("/a/b.v2.svg", ExportImageDialog.withExtension("/a/b.v2", ImageFormat.SVG));
		assertEquals("/a/b.jpeg", ExportImageDialog.withExtension("/a/b.jpeg", ImageFormat.JPEG));
	}

	@Test
	void filesOfTheSameNameDoNotOverwriteEachOther() {
		assertEquals(List.of("a", "A-2", "b", "a-3", "a-2-2"), SystemFiles.names(List.of("a", "A", "b", "a", "a-2")));
	}
}
