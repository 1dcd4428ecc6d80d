package org.ipcstudio.debug.ui.launch;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.PlatformUI;
import org.ipcstudio.debug.launch.NumberSetting;

/**
 * A tab of a launch configuration. Every change is looked at at once: what cannot be meant is said in the words of the
 * settings themselves, so that the dialog complains exactly about what a launch would.
 */
abstract class SettingsTab extends AbstractLaunchConfigurationTab {
	private final List<NumberField> numbers = new ArrayList<>();
	private final List<Flag> flags = new ArrayList<>();

	/** A check box that stands for an attribute. */
	private record Flag(Button button, String attribute, boolean usual) {
	}

	/** Reads a configuration, to complain about what cannot be meant. */
	abstract void check(ILaunchConfiguration configuration) throws CoreException;

	/** Puts everything into the tab. */
	abstract void fill(Composite page);

	@Override
	public final void createControl(Composite parent) {
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		Composite page = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(page);
		page.setFont(parent.getFont());
		fill(page);
		scrolled.setContent(page);
		scrolled.setMinWidth(page.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		scrolled.addListener(SWT.Resize, event -> fit(scrolled, page));
		setControl(scrolled);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, getHelpContextId());
	}

	/** Texts are wrapped to the width that there is; what is higher than the dialog can be scrolled to. */
	private static void fit(ScrolledComposite scrolled, Composite page) {
		int width = Math.max(scrolled.getMinWidth(), scrolled.getClientArea().width);
		scrolled.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
	}

	/** A titled part of the tab. */
	final Group group(Composite page, String title, int columns) {
		Group group = new Group(page, SWT.NONE);
		group.setText(title);
		GridLayoutFactory.swtDefaults().numColumns(columns).spacing(12, 6).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	/** Fields for numbers, in a group, each in a row. */
	final void numbers(Composite group, NumberSetting... settings) {
		for (NumberSetting setting : settings) {
			numbers.add(new NumberField(group, setting, this::changed));
		}
	}

	/** A check box over the whole width of a group. */
	final Button flag(Composite group, int columns, String label, String attribute, boolean usual) {
		Button button = new Button(group, SWT.CHECK);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
		GridDataFactory.swtDefaults().span(columns, 1).applyTo(button);
		flags.add(new Flag(button, attribute, usual));
		return button;
	}

	/** To be called when the user has changed something. */
	final void changed() {
		updateLaunchConfigurationDialog();
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		// what is not there has its usual value
	}

	@Override
	public final void initializeFrom(ILaunchConfiguration configuration) {
		try {
			read(configuration);
		} catch (CoreException e) {
			setErrorMessage(e.getMessage());
		}
	}

	void read(ILaunchConfiguration configuration) throws CoreException {
		for (NumberField number : numbers) {
			number.initializeFrom(configuration);
		}
		for (Flag flag : flags) {
			flag.button().setSelection(configuration.getAttribute(flag.attribute(), flag.usual()));
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		numbers.forEach(number -> number.performApply(configuration));
		for (Flag flag : flags) {
			setAttribute(flag.attribute(), configuration, flag.button().getSelection(), flag.usual());
		}
	}

	@Override
	public final boolean isValid(ILaunchConfiguration configuration) {
		try {
			check(configuration);
			setErrorMessage(null);
			return true;
		} catch (CoreException e) {
			setErrorMessage(e.getMessage());
			return false;
		}
	}
}
