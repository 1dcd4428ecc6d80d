package org.ipcstudio.debug.ui.timeline;

import java.text.NumberFormat;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.ipcstudio.debug.run.PlaySpeed;
import org.ipcstudio.debug.ui.views.ViewIcon;

/** Sets how fast runs are played: by moves, or by virtual time. */
final class SpeedControl {
	private final Composite composite;
	private final ToolItem byTime;
	private final Scale scale;
	private final Label label;
	private final Runnable listener = this::show;

	SpeedControl(Composite parent) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(composite);
		byTime = new ToolItem(new ToolBar(composite, SWT.FLAT), SWT.CHECK);
		byTime.setImage(ViewIcon.VIRTUAL_TIME.image());
		byTime.setToolTipText(Messages.SpeedControl_byTime);
		byTime.addListener(SWT.Selection, event -> set());
		scale = new Scale(composite, SWT.HORIZONTAL);
		scale.setMaximum(PlaySpeed.STEPS);
		scale.setPageIncrement(PlaySpeed.STEPS / 5);
		scale.setToolTipText(Messages.SpeedControl_scale);
		scale.addListener(SWT.Selection, event -> set());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(90, 22).applyTo(scale);
		label = new Label(composite, SWT.NONE);
		label.setText(NLS.bind(Messages.SpeedControl_moves, "500,000")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT)
				.applyTo(label);
		Playing.instance().addListener(listener);
		composite.addListener(SWT.Dispose, event -> Playing.instance().removeListener(listener));
		show();
	}

	Composite control() {
		return composite;
	}

	private void set() {
		Playing.instance().setSpeed(PlaySpeed.atStep(byTime.getSelection(), scale.getSelection()));
	}

	private void show() {
		PlaySpeed speed = Playing.instance().speed();
		byTime.setSelection(speed.byTime());
		if (scale.getSelection() != speed.step()) {
			scale.setSelection(speed.step());
		}
		NumberFormat number = NumberFormat.getNumberInstance();
		number.setMaximumFractionDigits(5);
		label.setText(NLS.bind(speed.byTime() ? Messages.SpeedControl_time : Messages.SpeedControl_moves,
				number.format(speed.perSecond())));
	}
}
