package org.ipcstudio.debug.ui.launch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.Reduction;
import org.ipcstudio.debug.launch.LaunchAttributes;
import org.ipcstudio.debug.launch.NumberSetting;
import org.ipcstudio.debug.launch.VerifySettings;
import org.ipcstudio.debug.ui.DebugIcon;
import org.ipcstudio.debug.verify.KindNames;

/** How a system is verified: what is looked for, how states are searched, and how many of them at most. */
final class VerifyingTab extends SettingsTab {
	private static final int KIND_COLUMNS = 3;

	private final Map<FindingKind, Button> kinds = new EnumMap<>(FindingKind.class);
	private final Map<Reduction, Button> reductions = new EnumMap<>(Reduction.class);

	VerifyingTab() {
		setHelpContextId("org.ipcstudio.debug.ui.verifyingTab"); //$NON-NLS-1$
	}

	@Override
	void fill(Composite page) {
		Group looked = group(page, Messages.VerifyingTab_kinds, KIND_COLUMNS);
		boxes(looked, Messages.VerifyingTab_defects, false);
		boxes(looked, Messages.VerifyingTab_remarks, true);
		buttons(looked);

		Group search = group(page, Messages.VerifyingTab_search, 1);
		for (Reduction reduction : Reduction.values()) {
			reductions.put(reduction, box(search, label(reduction), meaning(reduction)));
		}
		explained(search, Messages.VerifyingTab_shortest, LaunchAttributes.SHORTEST, Messages.VerifyingTab_shortestMeans);
		explained(search, Messages.VerifyingTab_occupancy, LaunchAttributes.OCCUPANCY, Messages.VerifyingTab_occupancyMeans);
		explained(search, Messages.VerifyingTab_bitstate, LaunchAttributes.BITSTATE, Messages.VerifyingTab_bitstateMeans);
		Group limits = group(page, Messages.VerifyingTab_limits, 2);
		numbers(limits, NumberSetting.STATES, NumberSetting.MEMORY, NumberSetting.DURATION, NumberSetting.UNBOUNDED,
				NumberSetting.THREADS);
	}

	private void boxes(Composite group, String heading, boolean remarks) {
		Label label = new Label(group, SWT.NONE);
		label.setText(heading);
		GridDataFactory.swtDefaults().span(KIND_COLUMNS, 1).applyTo(label);
		int count = 0;
		for (FindingKind kind : FindingKind.values()) {
			if (kind.isRemark() == remarks) {
				kinds.put(kind, box(group, KindNames.title(kind), null));
				count++;
			}
		}
		for (; count % KIND_COLUMNS != 0; count++) {
			new Label(group, SWT.NONE);
		}
	}

	private Button box(Composite group, String label, String meaning) {
		Button button = new Button(group, SWT.CHECK);
		button.setText(label);
		button.setToolTipText(meaning);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
		return button;
	}

	private void explained(Composite group, String label, String attribute, String meaning) {
		flag(group, 1, label, attribute, false).setToolTipText(meaning);
	}

	private void buttons(Composite group) {
		Composite row = new Composite(group, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.swtDefaults().span(KIND_COLUMNS, 1).applyTo(row);
		createPushButton(row, Messages.VerifyingTab_selectAll, null)
				.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selectAll(true)));
		createPushButton(row, Messages.VerifyingTab_deselectAll, null)
				.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selectAll(false)));
	}

	private void selectAll(boolean selected) {
		kinds.values().forEach(button -> button.setSelection(selected));
		changed();
	}

	private static String label(Reduction reduction) {
		return switch (reduction) {
			case PARTIAL_ORDER -> Messages.VerifyingTab_partialOrder;
			case SYMMETRY -> Messages.VerifyingTab_symmetry;
			case ABSTRACTION -> Messages.VerifyingTab_abstraction;
		};
	}

	private static String meaning(Reduction reduction) {
		return switch (reduction) {
			case PARTIAL_ORDER -> Messages.VerifyingTab_partialOrderMeans;
			case SYMMETRY -> Messages.VerifyingTab_symmetryMeans;
			case ABSTRACTION -> Messages.VerifyingTab_abstractionMeans;
		};
	}

	@Override
	void read(ILaunchConfiguration configuration) throws CoreException {
		super.read(configuration);
		check(kinds, FindingKind::id, configuration.getAttribute(LaunchAttributes.IGNORED_KINDS, List.of()));
		check(reductions, VerifySettings::id, configuration.getAttribute(LaunchAttributes.UNUSED_REDUCTIONS, List.of()));
	}

	private static <E> void check(Map<E, Button> boxes, Function<E, String> id, List<String> without) {
		boxes.forEach((value, button) -> button.setSelection(!without.contains(id.apply(value))));
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		super.performApply(configuration);
		apply(kinds, FindingKind::id, LaunchAttributes.IGNORED_KINDS, configuration);
		apply(reductions, VerifySettings::id, LaunchAttributes.UNUSED_REDUCTIONS, configuration);
	}

	private static <E> void apply(Map<E, Button> boxes, Function<E, String> id, String attribute,
			ILaunchConfigurationWorkingCopy configuration) {
		List<String> without = boxes.entrySet().stream().filter(entry -> !entry.getValue().getSelection())
				.map(entry -> id.apply(entry.getKey())).toList();
		configuration.setAttribute(attribute, without.isEmpty() ? null : without);
	}

	@Override
	void check(ILaunchConfiguration configuration) throws CoreException {
		VerifySettings.of(configuration);
	}

	@Override
	public String getName() {
		return Messages.VerifyingTab_name;
	}

	@Override
	public Image getImage() {
		return DebugIcon.VERIFY.image();
	}

	@Override
	public String getId() {
		return "org.ipcstudio.debug.ui.verifyingTab"; //$NON-NLS-1$
	}
}
