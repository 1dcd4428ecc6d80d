package org.ipcstudio.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {
	private static final Path BUNDLE = Path.of("bundles", "org.ipcstudio.ui");
	private static final Path FOLDER = BUNDLE.resolve("icons");

	@Test
	void everyFileHasItsConstantAndEveryConstantItsFile() throws IOException {
		Set<String> named = Arrays.stream(Icon.values()).flatMap(icon -> Stream.of(icon.path(), icon.largePath()))
				.map(path -> path + ".svg").collect(Collectors.toCollection(TreeSet::new));
		Set<String> present = new TreeSet<>();
		try (Stream<Path> files = Files.walk(FOLDER)) {
			files.filter(Files::isRegularFile).map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
					.forEach(present::add);
		}
		assertEquals(present, named);
	}

	@Test
	void filesAreInTheBuiltBundle() throws IOException {
		Properties build = new Properties();
		try (var reader = Files.newBufferedReader(BUNDLE.resolve("build.properties"))) {
			build.load(reader);
		}
		assertTrue(Arrays.asList(build.getProperty("bin.includes").split(",\\s*")).contains("icons/"));
	}

	@ParameterizedTest
	@EnumSource
	void loadsInItsSizeAndTwiceAsLarge(Icon icon) {
		for (int zoom : new int[] { 100, 200 }) {
			ImageData data = icon.descriptor().getImageData(zoom);
			assertNotNull(data, icon.path());
			assertEquals(width(icon) * zoom / 100, data.width, icon.path() + " at " + zoom + " %");
			assertTrue(isDrawn(data), icon.path() + " is empty");
		}
	}

	@ParameterizedTest
	@EnumSource
	void theLargeOneHasTwentyFourPixels(Icon icon) {
		int expected = icon.largePath().equals(icon.path()) ? width(icon) : 24;
		assertEquals(expected, icon.largeDescriptor().getImageData(100).width);
	}

	private static int width(Icon icon) {
		return switch (icon.path().substring(0, icon.path().indexOf('/'))) {
			case "wizban" -> 75;
			case "ovr16" -> 8;
			default -> 16;
		};
	}

	private static boolean isDrawn(ImageData data) {
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				if (data.getAlpha(x, y) > 0) {
					return true;
				}
			}
		}
		return false;
	}
}
