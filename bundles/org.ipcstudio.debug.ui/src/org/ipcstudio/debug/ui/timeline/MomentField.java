package org.ipcstudio.debug.ui.timeline;

import java.util.OptionalInt;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.ui.views.DurationText;

/** Says which moment is shown; what is typed there followed by Enter is gone to. */
final class MomentField {
	private static final int WIDTH = 52;
	private static final int WIDEST_LENGTH = 100_000;
	private static final double WIDEST_TIME = 99_999;

	private final Composite composite;
	private final Text text;
	private final Label label;
	private final IntConsumer moments;
	private Playback playback;

	/** @param moments is told to which moment the user goes */
	MomentField(Composite parent, IntConsumer moments) {
		this.moments = moments;
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(5, 0).applyTo(composite);
		text = new Text(composite, SWT.BORDER | SWT.RIGHT);
		text.setToolTipText(Messages.MomentField_help);
		text.addListener(SWT.DefaultSelection, event -> go());
		text.addListener(SWT.FocusIn, event -> text.selectAll());
		text.addListener(SWT.FocusOut, event -> show(playback));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		label = new Label(composite, SWT.NONE);
		label.setText(NLS.bind(Messages.MomentField_of, WIDEST_LENGTH, DurationText.of(WIDEST_TIME)));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT)
				.applyTo(label);
		label.setText(""); //$NON-NLS-1$
	}

	Composite control() {
		return composite;
	}

	/** Shows the moment of a run; leaves alone what the user is typing. */
	void show(Playback shown) {
		playback = shown;
		if (shown == null) {
			return;
		}
		int position = shown.position();
		if (!text.isFocusControl()) {
			text.setText(Integer.toString(position));
		}
		label.setText(NLS.bind(Messages.MomentField_of, new Object[] { shown.recording().length(),
				DurationText.of(shown.recording().time(Math.min(position, shown.recording().length()))) }));
	}

	private void go() {
		if (playback == null) {
			return;
		}
		OptionalInt moment = MomentText.moment(text.getText(), playback.recording());
		if (moment.isPresent()) {
			moments.accept(moment.getAsInt());
			text.setText(Integer.toString(playback.position()));
		}
		text.selectAll();
	}
}
