package org.ipcstudio.editor.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.RGB;
import org.ipcstudio.ui.ThemeColors;
import org.junit.jupiter.api.Test;

/** The colours that users find under Colors and Fonts, and those of the dark theme, are those of the figures. */
class ThemeColorsTest {
	private static final Path UI = Path.of("bundles", "org.ipcstudio.ui");
	private static final Pattern DEFINITION = Pattern.compile(
			"<colorDefinition\\s+id=\"([^\"]+)\"[^>]*value=\"(\\d+),(\\d+),(\\d+)\"");
	private static final Pattern RULE = Pattern.compile(
			"ColorDefinition#([\\w-]+)\\s*\\{\\s*color:\\s*#(\\p{XDigit}{2})(\\p{XDigit}{2})(\\p{XDigit}{2});");

	@Test
	void theThemeHasTheLightColors() throws IOException {
		assertEquals(colors(DiagramColors.LIGHT), read("plugin.xml", DEFINITION, name -> name, 10));
	}

	@Test
	void theStyleSheetHasTheDarkColors() throws IOException {
		assertEquals(colors(DiagramColors.DARK), read("css/dark.css", RULE, name -> name.replace('-', '.'), 16));
	}

	private static Map<String, RGB> colors(DiagramColors colors) {
		Map<String, RGB> byKey = new TreeMap<>();
		for (ColorRole role : ColorRole.values()) {
			byKey.put(ThemeColors.key(role), colors.rgb(role));
		}
		return byKey;
	}

	private static Map<String, RGB> read(String file, Pattern pattern, Function<String, String> key, int radix) throws IOException {
		Map<String, RGB> byKey = new TreeMap<>();
		pattern.matcher(Files.readString(UI.resolve(file))).results().forEach(match -> byKey.put(key.apply(match.group(1)),
				new RGB(number(match, 2, radix), number(match, 3, radix), number(match, 4, radix))));
		return byKey;
	}

	private static int number(MatchResult match, int group, int radix) {
		return Integer.parseInt(match.group(group), radix);
	}
}
