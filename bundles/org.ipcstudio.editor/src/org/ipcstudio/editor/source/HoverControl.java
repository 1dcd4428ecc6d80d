package org.ipcstudio.editor.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.ipcstudio.language.assist.Highlight;

/** The window of a hover. It can be entered with F2, and its text can be copied then. */
final class HoverControl extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int MARGIN = 6;
	private static final int WIDEST = 560;

	private final SyntaxColors colors;
	private StyledText widget;
	private HoverText shown;

	HoverControl(Shell parent, SyntaxColors colors, String status) {
		super(parent, status);
		this.colors = colors;
		create();
	}

	private HoverControl(Shell parent, SyntaxColors colors) {
		super(parent, true);
		this.colors = colors;
		create();
	}

	@Override
	protected void createContent(Composite parent) {
		widget = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		widget.setAlwaysShowScrollBars(false);
		widget.setForeground(parent.getForeground());
		widget.setBackground(parent.getBackground());
		widget.setFont(JFaceResources.getDialogFont());
		widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
	}

	@Override
	public void setInput(Object input) {
		shown = (HoverText) input;
		widget.setText(shown.text());
		List<StyleRange> styles = new ArrayList<>();
		for (HoverText.Part part : shown.parts()) {
			styles.add(style(part));
		}
		styles.sort(Comparator.comparingInt(style -> style.start));
		widget.setStyleRanges(styles.toArray(StyleRange[]::new));
		for (Highlight word : shown.code()) {
			StyleRange style = colors.range(word);
			style.font = JFaceResources.getTextFont();
			widget.setStyleRange(style);
		}
	}

	private StyleRange style(HoverText.Part part) {
		StyleRange style = new StyleRange();
		style.start = part.offset();
		style.length = part.length();
		switch (part.look()) {
			case CODE -> style.font = JFaceResources.getTextFont();
			case LABEL -> style.fontStyle = SWT.BOLD;
			case ERROR -> style.foreground = errorColor();
			case WARNING -> style.fontStyle = SWT.ITALIC;
			default -> {
				// as everything else
			}
		}
		return style;
	}

	private Color errorColor() {
		return JFaceColors.getErrorText(widget.getDisplay());
	}

	@Override
	public boolean hasContents() {
		return shown != null && !shown.text().isEmpty();
	}

	@Override
	public Point computeSizeHint() {
		Point natural = widget.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int width = Math.min(natural.x, WIDEST);
		Point constraints = getSizeConstraints();
		Rectangle trim = computeTrim();
		int height = widget.computeSize(width, SWT.DEFAULT).y;
		int limit = constraints == null || constraints.y == SWT.DEFAULT ? height : Math.max(constraints.y, height / 2);
		Point status = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
		return new Point(Math.max(width, Math.min(status.x, WIDEST)) + trim.width, Math.min(height, limit) + trim.height);
	}

	@Override
	public void setFocus() {
		super.setFocus();
		widget.setFocus();
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return parent -> new HoverControl(parent, colors);
	}
}
