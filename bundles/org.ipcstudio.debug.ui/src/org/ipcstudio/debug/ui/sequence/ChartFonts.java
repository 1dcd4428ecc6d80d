package org.ipcstudio.debug.ui.sequence;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/**
 * The fonts of a chart, which follow those that the user has chosen for dialogs, and the widths of texts in them. Made anew
 * when that changes; the registry keeps the fonts. Only in the thread of the user interface.
 */
final class ChartFonts {
	private static final String DETAIL = "org.ipcstudio.debug.ui.sequence.detail"; //$NON-NLS-1$
	private static final int SMALLEST = 7;
	private static final int REMEMBERED = 20_000;
	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$

	private final Font name;
	private final Font detail;
	private final Map<String, Integer> nameWidths = new HashMap<>();
	private final Map<String, Integer> detailWidths = new HashMap<>();
	private final int height;

	ChartFonts() {
		FontRegistry registry = JFaceResources.getFontRegistry();
		name = registry.getBold(JFaceResources.DIALOG_FONT);
		registry.put(DETAIL, Stream.of(registry.getFontData(JFaceResources.DIALOG_FONT)).map(data -> new FontData(data.getName(),
				Math.max(SMALLEST, data.getHeight() - 1), SWT.NORMAL)).toArray(FontData[]::new));
		detail = registry.get(DETAIL);
		height = FigureUtilities.getFontMetrics(detail).getHeight();
	}

	/** Of names. */
	Font name() {
		return name;
	}

	/** Of everything else. */
	Font detail() {
		return detail;
	}

	/** The height of a line of details. */
	int height() {
		return height;
	}

	int width(String text, Font font) {
		Map<String, Integer> widths = font == name ? nameWidths : detailWidths;
		if (widths.size() > REMEMBERED) {
			widths.clear();
		}
		return widths.computeIfAbsent(text, key -> FigureUtilities.getTextWidth(key, font));
	}

	/** As much of a text as there is room for. */
	String fit(String text, Font font, int room) {
		return fit(text, "", font, room); //$NON-NLS-1$
	}

	/** As much of a name as there is room for; an index at its end is kept. */
	String fitName(String text, Font font, int room) {
		int bracket = text.endsWith("]") ? text.lastIndexOf('[') : -1; //$NON-NLS-1$
		return fit(text, bracket > 0 ? text.substring(bracket) : "", font, room); //$NON-NLS-1$
	}

	private String fit(String text, String tail, Font font, int room) {
		if (width(text, font) <= room) {
			return text;
		}
		String head = text.substring(0, text.length() - tail.length());
		int low = 0;
		int high = head.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (width(head.substring(0, middle) + ELLIPSIS + tail, font) <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		if (low == 0 && !tail.isEmpty()) {
			return width(tail, font) <= room ? tail : ""; //$NON-NLS-1$
		}
		return low == 0 ? "" : head.substring(0, low) + ELLIPSIS + tail; //$NON-NLS-1$
	}
}
