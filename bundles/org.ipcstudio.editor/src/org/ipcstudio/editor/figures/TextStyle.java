package org.ipcstudio.editor.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;

/**
 * How texts of the drawing are written. The fonts come from those that the user has chosen for dialogs and texts, and
 * follow them; the font registry keeps and disposes them. Widths of texts are remembered, since measuring is slow. Only
 * for the thread of the user interface.
 */
enum TextStyle {
	/** Names of nodes. */
	NAME(JFaceResources.DIALOG_FONT, 0, SWT.BOLD),
	/** Types, attributes, labels. */
	DETAIL(JFaceResources.DIALOG_FONT, -1, SWT.NORMAL),
	/** Lines of a program. */
	PROGRAM(JFaceResources.TEXT_FONT, -1, SWT.NORMAL);

	private static final String FIXED_WIDTH = "Monospace";
	private static final int SMALLEST = 7;
	private static final int REMEMBERED = 8192;
	private static int generation;

	private final String base;
	private final int step;
	private final int look;
	private final Map<String, Integer> widths = new LinkedHashMap<>(64, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
			return size() > REMEMBERED;
		}
	};
	private Font font;
	private int ascent;
	private int height;

	TextStyle(String base, int step, int look) {
		this.base = base;
		this.step = step;
		this.look = look;
	}

	/** Becomes another number when the user has chosen other fonts: what was measured before is worth nothing then. */
	static int generation() {
		return generation;
	}

	Font font() {
		if (font == null) {
			create();
		}
		return font;
	}

	/** The pixels above the base line. */
	int ascent() {
		font();
		return ascent;
	}

	/** The pixels of a line. */
	int height() {
		font();
		return height;
	}

	/** The pixels that a text takes on one line. */
	int width(String text) {
		return text.isEmpty() ? 0 : widths.computeIfAbsent(text, key -> FigureUtilities.getTextWidth(key, font()));
	}

	private void create() {
		FontRegistry registry = JFaceResources.getFontRegistry();
		String key = "org.ipcstudio.editor.figures." + name();
		FontData[] derived = Stream.of(chosen(registry)).map(data -> new FontData(data.getName(),
				Math.max(SMALLEST, data.getHeight() + step), look)).toArray(FontData[]::new);
		if (!registry.hasValueFor(key)) {
			registry.addListener(event -> {
				if (base.equals(event.getProperty())) {
					forget();
				}
			});
		}
		registry.put(key, derived);
		font = registry.get(key);
		FontMetrics metrics = FigureUtilities.getFontMetrics(font);
		ascent = metrics.getAscent() + metrics.getLeading();
		height = metrics.getHeight();
	}

	/**
	 * What the user has chosen. Outside of a workbench there may be no font for texts, of which nothing but nulls
	 * tells.
	 */
	private FontData[] chosen(FontRegistry registry) {
		FontData[] data = Stream.of(registry.getFontData(base)).filter(Objects::nonNull).toArray(FontData[]::new);
		if (data.length > 0) {
			return data;
		}
		FontData usual = registry.defaultFont().getFontData()[0];
		return new FontData[] {new FontData(FIXED_WIDTH, usual.getHeight(), SWT.NORMAL)};
	}

	private void forget() {
		font = null;
		widths.clear();
		generation++;
	}
}
