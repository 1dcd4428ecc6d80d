package org.ipcstudio.editor.properties;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.ipcstudio.language.SourceFile;

/**
 * A labelled field for one setting. What somebody writes is tried while it is written, and a mark beside the field says
 * what is wrong with it; it is applied when it is complete. The field follows the text, except while somebody is writing
 * in it.
 */
abstract class Field {
	/** How long nobody types before a value is tried, in milliseconds. */
	private static final int PAUSE = 150;
	private static final int ROOM_FOR_MARK = 10;

	private final Setting setting;
	private final String labelText;
	private final Runnable laterCheck = this::check;
	private Subject subject;
	private Label label;
	private Control control;
	private ControlDecoration mark;
	private String value = "";
	private Checked lastCheck;

	/**
	 * @param setting   what it shows and changes
	 * @param labelText with a mnemonic and a colon; null if the control has its own text
	 */
	Field(Setting setting, String labelText) {
		this.setting = setting;
		this.labelText = labelText;
	}

	/** Makes the control, with everything that listens to it. */
	abstract Control createControl(Composite parent, TabbedPropertySheetWidgetFactory widgets);

	/** Shows a value; null if the selected things differ in it. */
	abstract void show(String newValue);

	/** What the control shows at present, as a value of the setting. */
	abstract String shown();

	/** Whether the field takes a whole row, also where there are two columns. */
	boolean isWide() {
		return false;
	}

	/** Whether the field gets the height that is left. */
	boolean isTall() {
		return false;
	}

	final Setting setting() {
		return setting;
	}

	final Subject subject() {
		return subject;
	}

	final Control control() {
		return control;
	}

	/** Keeps the label away from what stands on its left. */
	final void indentLabel(int pixels) {
		((GridData) label.getLayoutData()).horizontalIndent = pixels;
	}

	/** Makes the label and the control: two cells of a grid. */
	final void create(Composite parent, TabbedPropertySheetWidgetFactory widgets, Subject newSubject) {
		subject = newSubject;
		label = widgets.createLabel(parent, labelText == null ? "" : labelText);
		label.setLayoutData(new GridData(SWT.BEGINNING, isWide() ? SWT.BEGINNING : SWT.CENTER, false, false));
		control = createControl(parent, widgets);
		GridData data = new GridData(SWT.FILL, isTall() ? SWT.FILL : SWT.CENTER, true, isTall());
		data.horizontalIndent = ROOM_FOR_MARK;
		control.setLayoutData(data);
		mark = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
		mark.hide();
		control.addDisposeListener(event -> control.getDisplay().timerExec(-1, laterCheck));
	}

	/** Shows the present value, unless somebody is writing another one. */
	final void refresh() {
		boolean possible = subject.canSet(setting);
		control.setEnabled(possible);
		label.setEnabled(possible);
		String present = subject.read(setting);
		if (isBeingWritten()) {
			return;
		}
		value = present;
		refreshChoices();
		show(present);
		mark(null);
	}

	/** Brings what can be chosen up to date. */
	void refreshChoices() {
		// most fields offer nothing
	}

	private boolean isBeingWritten() {
		return hasFocus() && !shown().equals(value == null ? "" : value);
	}

	/** Whether the control, or a part of it, has the focus. */
	boolean hasFocus() {
		return control.isFocusControl();
	}

	/** Tries what is shown, as soon as nobody types for a moment. */
	final void checkLater() {
		control.getDisplay().timerExec(PAUSE, laterCheck);
	}

	/** A trial looks at the whole system, so it does not keep the user from going on. */
	private void check() {
		if (control.isDisposed() || !control.isEnabled() || !isBeingWritten()) {
			return;
		}
		String wanted = shown();
		SourceFile file = subject.file();
		CompletableFuture.supplyAsync(subject.laterCheck(setting, wanted)).thenAccept(trial -> {
			if (!control.isDisposed()) {
				control.getDisplay().asyncExec(() -> checked(new Checked(file, wanted, trial)));
			}
		});
	}

	private void checked(Checked newCheck) {
		if (!control.isDisposed() && isBeingWritten() && newCheck.isFor(subject.file(), shown())) {
			lastCheck = newCheck;
			mark(newCheck.trial());
		}
	}

	/** A value that has been tried for a text. */
	private record Checked(SourceFile file, String value, Trial trial) {
		boolean isFor(SourceFile otherFile, String otherValue) {
			return file == otherFile && value.equals(otherValue);
		}
	}

	/** Applies what is shown, if it is another value and can be applied. */
	final void commit() {
		control.getDisplay().timerExec(-1, laterCheck);
		String wanted = shown();
		if (!control.isEnabled() || wanted.equals(value == null ? "" : value)) {
			return;
		}
		Trial trial = lastCheck != null && lastCheck.isFor(subject.file(), wanted)
				? subject.set(setting, wanted, lastCheck.trial()) : subject.set(setting, wanted);
		lastCheck = null;
		if (control.isDisposed()) {
			return;
		}
		if (!trial.isRefused()) {
			value = wanted;
			refresh();
		}
		mark(trial);
	}

	/** Gives up what has been written. */
	final void restore() {
		value = subject.read(setting);
		show(value);
		mark(null);
		subject.say(new Trial(Trial.Verdict.WELL, ""));
	}

	private void mark(Trial trial) {
		if (trial == null || trial.verdict() == Trial.Verdict.WELL) {
			mark.hide();
			return;
		}
		String image = trial.isRefused() ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING;
		mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(image).getImage());
		mark.setDescriptionText(trial.message());
		mark.show();
		if (hasFocus()) {
			mark.showHoverText(trial.message());
		}
	}
}
