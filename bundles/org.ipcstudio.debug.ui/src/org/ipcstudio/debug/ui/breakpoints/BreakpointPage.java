package org.ipcstudio.debug.ui.breakpoints;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PropertyPage;
import org.ipcstudio.debug.breakpoints.BreakpointEvent;
import org.ipcstudio.debug.breakpoints.SystemBreakpoint;
import org.ipcstudio.debug.breakpoints.SystemLineBreakpoint;

/** What a breakpoint waits for: enabled or not, the process, the condition, the number of hits. */
public final class BreakpointPage extends PropertyPage {
	private Button enabled;
	private Button waits;
	private Text process;
	private Text condition;
	private Text hitCount;

	private SystemBreakpoint breakpoint() {
		return getElement().getAdapter(SystemBreakpoint.class) != null ? getElement().getAdapter(SystemBreakpoint.class)
				: (SystemBreakpoint) getElement();
	}

	@Override
	protected Control createContents(Composite parent) {
		noDefaultAndApplyButton();
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
		Label what = new Label(page, SWT.WRAP);
		what.setText(BreakpointText.of(breakpoint()));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(what);
		enabled = check(page, Messages.BreakpointPage_enabled);
		if (breakpoint() instanceof SystemLineBreakpoint) {
			waits = check(page, Messages.BreakpointPage_waits);
			waits.setSelection(breakpoint().event() == BreakpointEvent.WAITS);
		}
		process = field(page, Messages.BreakpointPage_process, breakpoint().process(), Messages.BreakpointPage_anyProcess);
		condition = field(page, Messages.BreakpointPage_condition, breakpoint().condition(), Messages.BreakpointPage_noCondition);
		int hits = breakpoint().hitCount();
		hitCount = field(page, Messages.BreakpointPage_hitCount, hits == 0 ? "" : Integer.toString(hits), //$NON-NLS-1$
				Messages.BreakpointPage_everyHit);
		hitCount.addModifyListener(event -> validate());
		try {
			enabled.setSelection(breakpoint().isEnabled());
		} catch (CoreException e) {
			setErrorMessage(e.getStatus().getMessage());
		}
		return page;
	}

	private static Button check(Composite page, String label) {
		Button button = new Button(page, SWT.CHECK);
		button.setText(label);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		return button;
	}

	private static Text field(Composite page, String label, String value, String hint) {
		new Label(page, SWT.NONE).setText(label);
		Text text = new Text(page, SWT.BORDER);
		text.setText(value);
		text.setMessage(hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private void validate() {
		boolean valid = hitCount.getText().isBlank() || hitCount.getText().strip().matches("[1-9]\\d{0,8}"); //$NON-NLS-1$
		setErrorMessage(valid ? null : Messages.BreakpointPage_badHitCount);
		setValid(valid);
	}

	@Override
	public boolean performOk() {
		try {
			SystemBreakpoint breakpoint = breakpoint();
			breakpoint.setProcess(process.getText());
			breakpoint.setCondition(condition.getText());
			breakpoint.setHitCount(hitCount.getText().isBlank() ? 0 : Integer.parseInt(hitCount.getText().strip()));
			if (waits != null) {
				breakpoint.setEvent(waits.getSelection() ? BreakpointEvent.WAITS : BreakpointEvent.REACHED);
			}
			breakpoint.setEnabled(enabled.getSelection());
			return true;
		} catch (CoreException e) {
			setErrorMessage(e.getStatus().getMessage());
			return false;
		}
	}
}
