package org.ipcstudio.ui.wizards;

import org.antlr.v4.runtime.Token;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipcstudio.language.SourceFile;

/** Shows what a system is about and its text, to look at before it is made. */
final class TextPreview extends Composite {
	private static final int LINES = 4;

	private final Label description;
	private final StyledText text;

	TextPreview(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(5, 8).applyTo(this);
		description = new Label(this, SWT.WRAP);
		int height = LINES * (int) (JFaceResources.getDialogFont().getFontData()[0].getHeight() * 1.9);
		GridDataFactory.fillDefaults().grab(true, false).hint(420, height).applyTo(description);
		text = new StyledText(this, SWT.BORDER | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL | SWT.MULTI);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(6, 4, 4, 4);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 300).applyTo(text);
	}

	/** Shows a system; an empty text shows nothing. */
	void show(String whatItIsAbout, String source) {
		description.setText(whatItIsAbout == null ? "" : whatItIsAbout.replaceAll("\\s+", " "));
		description.setToolTipText(description.getText());
		text.setText(source);
		dimComments(source);
	}

	private void dimComments(String source) {
		Color dimmed = getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
		for (Token token : SourceFile.parse(source).tokens().getTokens()) {
			if (token.getChannel() != Token.DEFAULT_CHANNEL && token.getText().startsWith("/")) {
				int start = source.offsetByCodePoints(0, token.getStartIndex());
				int end = source.offsetByCodePoints(0, token.getStopIndex() + 1);
				text.setStyleRange(new StyleRange(start, end - start, dimmed, null));
			}
		}
	}
}
