package org.ipcstudio.editor.figures;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of a drawing by their role. The values never change; the colours of the toolkit are made when they are
 * first asked for, on the thread of the user interface, and need no disposal.
 */
public final class DiagramColors {

	/** For a light theme. */
	public static final DiagramColors LIGHT = new DiagramColors(DiagramColors::light);

	/** For a dark theme. */
	public static final DiagramColors DARK = new DiagramColors(DiagramColors::dark);

	/** How much of a pale colour comes from the canvas. */
	private static final double PALE = 0.62;

	private final Map<ColorRole, RGB> values = new EnumMap<>(ColorRole.class);
	private final Color[] colors = new Color[ColorRole.values().length];
	private DiagramColors greyed;

	private DiagramColors(Function<ColorRole, RGB> source) {
		for (ColorRole role : ColorRole.values()) {
			values.put(role, source.apply(role));
		}
	}

	/**
	 * These colours with some replaced, for instance by those that a user has chosen.
	 *
	 * @param chosen the colour of a role, or null to keep it
	 */
	public DiagramColors with(Function<ColorRole, RGB> chosen) {
		return new DiagramColors(role -> {
			RGB rgb = chosen.apply(role);
			return rgb == null ? rgb(role) : rgb;
		});
	}

	/** The same colours, pale: for a drawing that is not up to date. */
	public DiagramColors greyed() {
		if (greyed == null) {
			greyed = new DiagramColors(role -> role == ColorRole.CANVAS || role == ColorRole.GRID || isSignal(role)
					? rgb(role) : blend(rgb(role), rgb(ColorRole.CANVAS), PALE));
			greyed.greyed = greyed;
		}
		return greyed;
	}

	private static boolean isSignal(ColorRole role) {
		return role == ColorRole.ERROR || role == ColorRole.WARNING || role == ColorRole.SELECTION;
	}

	/** Whether light texts are on a dark canvas. */
	public boolean isDark() {
		return rgb(ColorRole.CANVAS).getHSB()[2] < rgb(ColorRole.TEXT).getHSB()[2];
	}

	public RGB rgb(ColorRole role) {
		return values.get(role);
	}

	public Color get(ColorRole role) {
		Color color = colors[role.ordinal()];
		if (color == null) {
			color = new Color(rgb(role));
			colors[role.ordinal()] = color;
		}
		return color;
	}

	/** The colour between two others; {@code share} from 0 to 1 is that of the second one. */
	static RGB blend(RGB first, RGB second, double share) {
		return new RGB(between(first.red, second.red, share), between(first.green, second.green, share),
				between(first.blue, second.blue, share));
	}

	private static int between(int first, int second, double share) {
		return (int) Math.round(first * (1 - share) + second * share);
	}

	private static RGB light(ColorRole role) {
		return switch (role) {
			case CANVAS -> rgb(0xffffff);
			case GRID -> rgb(0xeef0f3);
			case TEXT -> rgb(0x1b2130);
			case MUTED -> rgb(0x555d6e);
			case PROCESS_FILL -> rgb(0xeaf2ff);
			case PROCESS_BORDER -> rgb(0x2f61c1);
			case MAILBOX_FILL -> rgb(0xfff6e0);
			case MAILBOX_BORDER -> rgb(0xa96f10);
			case MAILBOX_SLOT -> rgb(0xc96a05);
			case PIPE_FILL -> rgb(0xe5f6f1);
			case PIPE_BORDER -> rgb(0x1d7a62);
			case PIPE_CONTENT -> rgb(0x1d7a62);
			case MEMORY_FILL -> rgb(0xf4eefe);
			case MEMORY_BORDER -> rgb(0x7443b3);
			case CARRIER_FILL -> rgb(0xf0f1f4);
			case CARRIER_BORDER -> rgb(0x5f6675);
			case EDGE -> rgb(0x5a6273);
			case ERROR -> rgb(0xc62828);
			case WARNING -> rgb(0xb25e00);
			case WAITING -> rgb(0xa85800);
			case MESSAGE -> rgb(0xc96a05);
			case SELECTION -> rgb(0x1668dc);
		};
	}

	private static RGB dark(ColorRole role) {
		return switch (role) {
			case CANVAS -> rgb(0x1f2227);
			case GRID -> rgb(0x292d33);
			case TEXT -> rgb(0xe9ecf2);
			case MUTED -> rgb(0xa9b1c0);
			case PROCESS_FILL -> rgb(0x22304d);
			case PROCESS_BORDER -> rgb(0x77a5ff);
			case MAILBOX_FILL -> rgb(0x3a3120);
			case MAILBOX_BORDER -> rgb(0xe0a945);
			case MAILBOX_SLOT -> rgb(0xffb44f);
			case PIPE_FILL -> rgb(0x1e3831);
			case PIPE_BORDER -> rgb(0x52c09d);
			case PIPE_CONTENT -> rgb(0x62caa8);
			case MEMORY_FILL -> rgb(0x33274a);
			case MEMORY_BORDER -> rgb(0xb68cf5);
			case CARRIER_FILL -> rgb(0x2d3138);
			case CARRIER_BORDER -> rgb(0x99a2b3);
			case EDGE -> rgb(0x9aa3b4);
			case ERROR -> rgb(0xff6b6b);
			case WARNING -> rgb(0xffa94d);
			case WAITING -> rgb(0xffb44f);
			case MESSAGE -> rgb(0xffb44f);
			case SELECTION -> rgb(0x6cb0ff);
		};
	}

	private static RGB rgb(int value) {
		return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}
}
