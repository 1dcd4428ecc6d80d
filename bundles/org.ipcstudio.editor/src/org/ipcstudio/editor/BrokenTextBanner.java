package org.ipcstudio.editor;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.format.Syntax;

/** Says above the drawing that the text is broken, where and why, and leads there. Hidden while the text can be drawn. */
final class BrokenTextBanner {
	private final EditedSystem system;
	private final Composite strip;
	private final Link sentence;
	private final Runnable listener = this::show;
	private Region place = Region.NONE;

	/**
	 * @param parent has a grid layout
	 * @param opener shows a place of the text
	 */
	BrokenTextBanner(Composite parent, EditedSystem system, Consumer<Region> opener) {
		this.system = system;
		strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		Label icon = new Label(strip, SWT.NONE);
		icon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		sentence = new Link(strip, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(sentence);
		sentence.addListener(SWT.Selection, event -> opener.accept(place));
		strip.addDisposeListener(event -> system.removeListener(listener));
		system.addListener(listener);
		show();
	}

	private void show() {
		Optional<Problem> error = system.isBroken() ? Syntax.firstError(system.source()) : Optional.empty();
		error.ifPresent(problem -> {
			place = problem.region();
			sentence.setText(NLS.bind(Messages.Banner_broken, problem.line(), escaped(problem.message())));
		});
		GridData data = (GridData) strip.getLayoutData();
		data.exclude = error.isEmpty();
		strip.setVisible(error.isPresent());
		strip.getParent().layout(true);
	}

	/** A link takes {@code &} for a mnemonic and {@code <} for the begin of a tag. */
	private static String escaped(String text) {
		return text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
