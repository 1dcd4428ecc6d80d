package org.ipcstudio.editor;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/**
 * A line above the drawing in which others say what it shows besides the system, with links. Hidden as long as there is
 * nothing to say. Belongs to the thread of the user interface.
 */
public final class CanvasNotice {
	private static final int MARGIN = 3;

	private final Composite strip;
	private final Label icon;
	private final Link line;
	private Consumer<String> opener = target -> { };
	private String text;

	/** @param parent has a grid layout */
	CanvasNotice(Composite parent) {
		strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN * 2, MARGIN).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
		strip.setVisible(false);
		icon = new Label(strip, SWT.NONE);
		line = new Link(strip, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(line);
		line.addListener(SWT.Selection, event -> opener.accept(event.text));
	}

	/**
	 * Says something instead of what was said before.
	 *
	 * @param image     belongs to others
	 * @param text      with links as {@link Link} takes them; what is no link has to be {@link #escaped}
	 * @param newOpener is given the target of a link that is clicked
	 */
	public void show(Image image, String text, Consumer<String> newOpener) {
		if (strip.isDisposed()) {
			return;
		}
		opener = newOpener;
		if (!text.equals(this.text)) {
			line.setText(text);
			line.setToolTipText(line.getText().replaceAll("</?a[^>]*>", "").replace("&&", "&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			this.text = text;
		}
		if (icon.getImage() != image) {
			icon.setImage(image);
		}
		setShown(true);
	}

	/** Says nothing any more. */
	public void hide() {
		if (!strip.isDisposed()) {
			opener = target -> { };
			setShown(false);
		}
	}

	/** What is said; null for nothing. */
	public String text() {
		return strip.isDisposed() || ((GridData) strip.getLayoutData()).exclude ? null : text;
	}

	private void setShown(boolean shown) {
		GridData data = (GridData) strip.getLayoutData();
		if (data.exclude == shown) {
			data.exclude = !shown;
			strip.setVisible(shown);
			strip.getParent().layout(true, true);
		}
	}

	/** A text in which nothing means a link or a mnemonic. */
	public static String escaped(String text) {
		return Objects.requireNonNull(text).replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
