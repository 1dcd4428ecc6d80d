package org.ipcstudio.editor.image.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.RGB;

/** A document while it is painted: its elements in their order, and the definitions that they refer to, each only once. */
final class SvgDocument {
	private static final String NAMESPACE = "http://www.w3.org/2000/svg";
	private static final int PERCENT = 100;

	private final List<String> elements = new ArrayList<>();
	private final Map<String, String> definitions = new LinkedHashMap<>();
	private final Map<String, String> idsByContent = new LinkedHashMap<>();
	private final Map<String, Integer> counters = new LinkedHashMap<>();

	void add(SvgElement element) {
		elements.add(element.toString());
	}

	/**
	 * Makes sure that something is defined.
	 *
	 * @param kind    the beginning of its id: "clip"
	 * @param element its element, without an id
	 * @param content what is in it
	 * @return its id; the same for the same content
	 */
	String define(String kind, SvgElement element, Object content) {
		String key = element + "\n" + content;
		return idsByContent.computeIfAbsent(key, k -> {
			String id = kind + counters.merge(kind, 1, Integer::sum);
			definitions.put(id, element.with("id", id).add(content).toString());
			return id;
		});
	}

	/**
	 * The finished document.
	 *
	 * @param area       the part of the canvas that it shows
	 * @param percent    how large it is shown where nothing else is asked for, 100 for one unit a pixel
	 * @param title      what it shows
	 * @param background the colour behind everything, or null for none
	 */
	String text(Rectangle area, int percent, String title, RGB background) {
		SvgElement root = new SvgElement("svg").with("xmlns", NAMESPACE)
				.with("width", (double) area.width * percent / PERCENT)
				.with("height", (double) area.height * percent / PERCENT)
				.with("viewBox", area.x + " " + area.y + " " + area.width + " " + area.height)
				.with("role", "img").with("fill-rule", "evenodd").add("\n");
		root.add(new SvgElement("title").add(SvgElement.escaped(title))).add("\n");
		if (!definitions.isEmpty()) {
			SvgElement defs = new SvgElement("defs").add("\n");
			definitions.values().forEach(definition -> defs.add(definition).add("\n"));
			root.add(defs).add("\n");
		}
		if (background != null) {
			root.add(new SvgElement("rect").with("x", area.x).with("y", area.y).with("width", area.width)
					.with("height", area.height).with("fill", color(background))).add("\n");
		}
		elements.forEach(element -> root.add(element).add("\n"));
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root + "\n";
	}

	static String color(RGB rgb) {
		return String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue);
	}
}
