package org.ipcstudio.editor.source;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.ipcstudio.language.assist.Highlight;
import org.ipcstudio.language.assist.HighlightKind;

/**
 * How the parts of a text look. The colours are those of the theme, so that the user can change them and the dark theme
 * has its own; what matters most is told by the weight of the letters, too.
 */
public final class SyntaxColors {

	/** What the names of the colours in the theme begin with. */
	public static final String PREFIX = "org.ipcstudio.editor.syntax."; //$NON-NLS-1$

	private final Function<String, Color> theme;
	private final Map<HighlightKind, TextAttribute> attributes = new EnumMap<>(HighlightKind.class);

	/** @param theme gives the colour for a key of the theme; null where it has none */
	public SyntaxColors(Function<String, Color> theme) {
		this.theme = theme;
	}

	/** Under which name the theme holds the colour of a kind. */
	public static String key(HighlightKind kind) {
		return PREFIX + kind.name().toLowerCase(Locale.ROOT);
	}

	/** Forgets the colours, since they have changed. */
	public void refresh() {
		attributes.clear();
	}

	/** The present colour of the theme for a key; null if it has none. */
	Color color(String key) {
		return theme.apply(key);
	}

	/** How a kind looks. */
	public TextAttribute attribute(HighlightKind kind) {
		return attributes.computeIfAbsent(kind, one -> new TextAttribute(color(key(one)), null, style(one)));
	}

	/** How a stretch of the text looks. */
	public StyleRange range(Highlight highlight) {
		TextAttribute attribute = attribute(highlight.kind());
		return new StyleRange(highlight.region().offset(), highlight.region().length(), attribute.getForeground(), null,
				attribute.getStyle());
	}

	private static int style(HighlightKind kind) {
		return switch (kind) {
			case DECLARATION, CONTROL, COMMUNICATION, ARROW -> SWT.BOLD;
			case CONSTANT_NAME, SHARED_VARIABLE_NAME -> SWT.ITALIC;
			default -> SWT.NORMAL;
		};
	}
}
