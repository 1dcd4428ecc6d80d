package org.ipcstudio.editor.image;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;

/**
 * How an image is to look.
 *
 * @param format      the kind of file
 * @param percent     its scale, from {@link #SMALLEST} to {@link #LARGEST}; 100 for one pixel a pixel of the drawing
 * @param coloring    light or dark
 * @param transparent whether there is no background; formats that know no transparency ignore it
 * @param legend      whether the legend is below the drawing
 */
public record ImageOptions(ImageFormat format, int percent, Coloring coloring, boolean transparent, boolean legend) {
	/** The smallest scale in percent. */
	public static final int SMALLEST = 50;
	/** The largest scale in percent. */
	public static final int LARGEST = 400;

	/** What is offered before somebody has chosen anything. */
	public static final ImageOptions DEFAULT = new ImageOptions(ImageFormat.PNG, 200, Coloring.LIGHT, false, false);

	private static final String FORMAT = "format";
	private static final String PERCENT = "percent";
	private static final String COLORING = "coloring";
	private static final String TRANSPARENT = "transparent";
	private static final String LEGEND = "legend";

	public ImageOptions {
		percent = Math.clamp(percent, SMALLEST, LARGEST);
	}

	ImageOptions withFormat(ImageFormat other) {
		return new ImageOptions(other, percent, coloring, transparent, legend);
	}

	/** Whether the image has no background. */
	boolean isTransparent() {
		return transparent && format.knowsTransparency();
	}

	/** What was chosen last; {@link #DEFAULT} for whatever is missing or makes no sense. */
	static ImageOptions load(IDialogSettings settings) {
		return new ImageOptions(choice(ImageFormat.values(), settings.get(FORMAT)).orElse(DEFAULT.format),
				number(settings.get(PERCENT)).orElse(DEFAULT.percent),
				choice(Coloring.values(), settings.get(COLORING)).orElse(DEFAULT.coloring),
				settings.getBoolean(TRANSPARENT), settings.getBoolean(LEGEND));
	}

	private static <E extends Enum<E>> Optional<E> choice(E[] values, String name) {
		return Arrays.stream(values).filter(value -> value.name().equals(name)).findAny();
	}

	private static Optional<Integer> number(String text) {
		try {
			return text == null ? Optional.empty() : Optional.of(Integer.valueOf(text));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	void save(IDialogSettings settings) {
		settings.put(FORMAT, format.name());
		settings.put(PERCENT, percent);
		settings.put(COLORING, coloring.name());
		settings.put(TRANSPARENT, transparent);
		settings.put(LEGEND, legend);
	}
}
