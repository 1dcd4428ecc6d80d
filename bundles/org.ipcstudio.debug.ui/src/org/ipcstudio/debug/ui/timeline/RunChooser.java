package org.ipcstudio.debug.ui.timeline;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.ui.views.ViewIcon;

/** Says which run is shown; chooses another one of those that are open, and closes it. */
final class RunChooser {
	private static final int WIDTH = 205;

	private final Composite composite;
	private final Combo combo;
	private final Runnable listener = this::later;
	private List<Playback> open = List.of();

	RunChooser(Composite parent) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(composite);
		combo = new Combo(composite, SWT.READ_ONLY);
		combo.setToolTipText(Messages.RunChooser_choose);
		combo.addListener(SWT.Selection, event -> Playbacks.instance().activate(open.get(combo.getSelectionIndex())));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		ToolItem close = new ToolItem(new ToolBar(composite, SWT.FLAT), SWT.PUSH);
		close.setImage(ViewIcon.CLOSE_RUN.image());
		close.setToolTipText(Messages.RunChooser_close);
		close.addListener(SWT.Selection, event -> Playbacks.instance().active().ifPresent(Playback::close));
		Playbacks.instance().addListener(listener);
		composite.addListener(SWT.Dispose, event -> Playbacks.instance().removeListener(listener));
		show();
	}

	Composite control() {
		return composite;
	}

	private void later() {
		if (!composite.isDisposed()) {
			composite.getDisplay().asyncExec(() -> {
				if (!composite.isDisposed()) {
					show();
				}
			});
		}
	}

	private void show() {
		open = Playbacks.instance().all().reversed();
		combo.setItems(open.stream().map(Playback::title).toArray(String[]::new));
		combo.select(0);
	}
}
