package org.ipcstudio.debug.ui.findings;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A text with links that the keyboard reaches, as high as it has to be, in a pane that scrolls. */
final class ExplanationPane {
	private final ScrolledComposite scroller;
	private final Composite page;
	private final Label icon;
	private final Label heading;
	private final Link body;

	/** @param follow is told the target of a link that was chosen */
	ExplanationPane(Composite parent, Consumer<String> follow) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		page = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).applyTo(page);
		icon = new Label(page, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		heading = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(heading);
		body = new Link(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(50, SWT.DEFAULT).applyTo(body);
		body.addListener(SWT.Selection, event -> follow.accept(event.text));
		scroller.setContent(page);
		scroller.addListener(SWT.Resize, event -> fit());
	}

	Control control() {
		return scroller;
	}

	/**
	 * Shows a text.
	 *
	 * @param links with links as {@code <a href="target">text</a>}; everything else went through {@link #escape}
	 */
	void show(Image image, String title, String links) {
		icon.setImage(image);
		heading.setText(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		body.setText(links);
		fit();
		scroller.setOrigin(0, 0);
	}

	/** A text that has no meaning for a link. */
	static String escape(String text) {
		return text.replace("&", "&&") //$NON-NLS-1$ //$NON-NLS-2$
				.replace("<a", "<\u200ba").replace("</a", "<\u200b/a"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void fit() {
		int width = scroller.getClientArea().width;
		page.layout(true, true);
		scroller.setMinSize(width, page.computeSize(width, SWT.DEFAULT).y);
		page.layout(true, true);
	}

	void setFocus() {
		body.setFocus();
	}
}
