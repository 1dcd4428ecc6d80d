package org.ipcstudio.ui.wizards;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.ipcstudio.language.assist.Highlight;
import org.ipcstudio.language.assist.Highlighting;

/** Shows what a system is about and its text, to look at before it is made. */
final class TextPreview extends Composite {
	private static final int LINES = 5;

	private final Text description;
	private final StyledText text;

	TextPreview(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(5, 8).applyTo(this);
		description = new Text(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		description.setBackground(getBackground());
		GridDataFactory.fillDefaults().grab(true, false).hint(320, LINES * description.getLineHeight()).applyTo(description);
		text = new StyledText(this, SWT.BORDER | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL | SWT.MULTI);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(6, 4, 4, 4);
		GridDataFactory.fillDefaults().grab(true, true).hint(320, 260).applyTo(text);
	}

	/** Shows a system; an empty text shows nothing. */
	void show(String whatItIsAbout, String source) {
		description.setText(paragraphs(whatItIsAbout == null ? "" : whatItIsAbout));
		text.setText(source);
		style(source);
	}

	/** Line ends of the comment are of no use here; an empty line separates paragraphs. */
	private static String paragraphs(String documentation) {
		return Arrays.stream(documentation.strip().split("\\R\\s*\\R")).map(paragraph -> paragraph.replaceAll("\\s+", " "))
				.collect(Collectors.joining(Text.DELIMITER + Text.DELIMITER));
	}

	/** Comments step back and words stand out; colours are left to the editor, where users can choose them. */
	private void style(String source) {
		Color dimmed = getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
		for (Highlight highlight : Highlighting.words(source)) {
			StyleRange range = new StyleRange(highlight.region().offset(), highlight.region().length(), null, null);
			switch (highlight.kind()) {
				case COMMENT, DOCUMENTATION -> range.foreground = dimmed;
				case DECLARATION, CONTROL, COMMUNICATION -> range.fontStyle = SWT.BOLD;
				default -> {
					continue;
				}
			}
			text.setStyleRange(range);
		}
	}
}
