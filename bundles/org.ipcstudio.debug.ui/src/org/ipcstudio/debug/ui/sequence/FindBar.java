package org.ipcstudio.debug.ui.sequence;

import java.util.OptionalInt;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ipcstudio.debug.ui.sequence.chart.MoveSearch;

/** The line below the chart with which moves are searched for; it is there from Ctrl+F to Escape. */
final class FindBar {
	private final ChartCanvas canvas;
	private final IntConsumer found;
	private final Composite bar;
	private final Text field;
	private final Label answer;
	private boolean shifted;
	private Job job;

	FindBar(Composite parent, ChartCanvas canvas, IntConsumer found) {
		this.canvas = canvas;
		this.found = found;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(3, 2).spacing(4, 0).applyTo(bar);
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.Find_hint);
		field.addListener(SWT.DefaultSelection, event -> find(!shifted));
		field.addListener(SWT.KeyDown, event -> {
			shifted = (event.stateMask & SWT.SHIFT) != 0;
			if (event.keyCode == SWT.ESC) {
				close();
			}
		});
		GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
		button(Messages.Find_previous, false);
		button(Messages.Find_next, true);
		answer = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(answer);
		Button close = new Button(bar, SWT.PUSH | SWT.FLAT);
		close.setText(Messages.Find_close);
		close.addListener(SWT.Selection, event -> close());
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		bar.addListener(SWT.Dispose, event -> cancel());
	}

	private void button(String text, boolean forward) {
		Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
		button.setText(text);
		button.addListener(SWT.Selection, event -> find(forward));
	}

	/** Shows the line and takes the keyboard. */
	void open() {
		setVisible(true);
		field.setFocus();
		field.selectAll();
	}

	private void close() {
		cancel();
		setVisible(false);
		canvas.setFocus();
	}

	private void setVisible(boolean visible) {
		GridDataFactory.createFrom((GridData) bar.getLayoutData()).exclude(!visible).applyTo(bar);
		bar.setVisible(visible);
		bar.getParent().layout();
	}

	private void cancel() {
		if (job != null) {
			job.cancel();
		}
	}

	/** Looks for the text from the moment that is shown on; asks for one if there is none. */
	void find(boolean forward) {
		ChartContents contents = canvas.contents();
		String text = field.getText().strip();
		if (contents == null || text.isEmpty()) {
			open();
			return;
		}
		cancel();
		answer.setText(Messages.Find_searching);
		int from = canvas.shown();
		Display display = canvas.getDisplay();
		job = new Job(NLS.bind(Messages.Find_job, text)) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				OptionalInt move = new MoveSearch(contents.index().recording(), contents.rows(), monitor::isCanceled).find(text, from, forward);
				if (!display.isDisposed()) {
					display.asyncExec(() -> show(move, text, monitor.isCanceled()));
				}
				return Status.OK_STATUS;
			}
		};
		job.schedule();
	}

	private void show(OptionalInt move, String text, boolean cancelled) {
		if (bar.isDisposed() || cancelled) {
			return;
		}
		answer.setText(move.isPresent() ? NLS.bind(Messages.Find_found, move.getAsInt()) : NLS.bind(Messages.Find_nothing, text));
		move.ifPresent(found);
	}
}
