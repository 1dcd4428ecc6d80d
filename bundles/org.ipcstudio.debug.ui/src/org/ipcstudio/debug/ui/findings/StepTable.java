package org.ipcstudio.debug.ui.findings;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.ipcstudio.engine.trace.Step;

/** A run, step by step. The step from which on it repeats for ever carries a mark; so does the moment that is shown. */
final class StepTable {
	private static final int[] WIDTHS = { 36, 64, 100, 230, 40 };

	private final Composite area;
	private final Label title;
	private final TableViewer viewer;
	private final TableColumn time;
	private int repeatFrom = -1;
	private int differFrom = -1;

	/** What is done with a step. */
	interface User {
		/** The user wants to see the line of a step. */
		void showLine(Step step);

		/** The user has selected a step, by its number from 1. */
		void selected(int number);
	}

	StepTable(Composite parent, User user) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		title = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(title);
		viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		column(Messages.StepTable_number, 0, SWT.RIGHT, step -> Long.toString(step.number()));
		time = column(Messages.StepTable_time, 1, SWT.RIGHT, step -> time(step.time()));
		column(Messages.StepTable_process, 2, SWT.LEFT, Step::process);
		column(Messages.StepTable_action, 3, SWT.LEFT, Step::action);
		column(Messages.StepTable_line, 4, SWT.RIGHT, step -> Integer.toString(step.line()));
		viewer.addDoubleClickListener(event -> user.showLine((Step) viewer.getStructuredSelection().getFirstElement()));
		viewer.addPostSelectionChangedListener(event -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof Step step) {
				user.selected((int) step.number());
			}
		});
	}

	private TableColumn column(String name, int index, int alignment, Function<Step, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, alignment);
		column.getColumn().setText(name);
		column.getColumn().setWidth(WIDTHS[index]);
		column.getColumn().setResizable(true);
		column.setLabelProvider(new Cells(index, text));
		return column.getColumn();
	}

	/** {@code 1.5 ms}. */
	static String time(long microseconds) {
		if (microseconds < 1_000) {
			return Messages.bind(Messages.StepTable_microseconds, microseconds);
		}
		return microseconds < 1_000_000 ? Messages.bind(Messages.StepTable_milliseconds, scaled(microseconds))
				: Messages.bind(Messages.StepTable_seconds, scaled(microseconds / 1_000));
	}

	private static String scaled(long thousandths) {
		String fraction = "%03d".formatted(thousandths % 1_000).replaceAll("0+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return fraction.isEmpty() ? Long.toString(thousandths / 1_000) : thousandths / 1_000 + "." + fraction; //$NON-NLS-1$
	}

	Control control() {
		return area;
	}

	/**
	 * Shows a run.
	 *
	 * @param name   what stands above it
	 * @param repeat the index of the step from which on it repeats for ever; -1 if it does not
	 * @param differ the index of the step from which on it differs from another run; -1 if there is none
	 */
	void show(String name, List<Step> steps, int repeat, int differ) {
		title.setText(name);
		repeatFrom = repeat;
		differFrom = differ;
		boolean timed = steps.stream().anyMatch(step -> step.time() > 0);
		time.setWidth(timed ? WIDTHS[1] : 0);
		time.setResizable(timed);
		viewer.setInput(steps);
	}

	/** Selects the step with a number, as the moment that is shown; with 0, before the first step, none. */
	void reveal(int number) {
		if (number == 0) {
			viewer.setSelection(StructuredSelection.EMPTY);
		} else if (viewer.getInput() instanceof List<?> steps && number <= steps.size()) {
			Object step = steps.get(number - 1);
			if (viewer.getStructuredSelection().getFirstElement() != step) {
				viewer.setSelection(new StructuredSelection(step), true);
			}
		}
	}

	/** The cells of one column. */
	private final class Cells extends ColumnLabelProvider {
		private final int index;
		private final Function<Step, String> text;

		Cells(int index, Function<Step, String> text) {
			this.index = index;
			this.text = text;
		}

		@Override
		public String getText(Object element) {
			Step step = (Step) element;
			return isRepeated(step) && index == 3 ? Messages.bind(Messages.StepTable_repeats, text.apply(step))
					: text.apply(step);
		}

		@Override
		public Image getImage(Object element) {
			return index == 3 && isRepeated((Step) element) ? FindingIcon.REPEAT.image() : null;
		}

		@Override
		public Font getFont(Object element) {
			boolean marked = isRepeated((Step) element) || differFrom >= 0 && ((Step) element).number() > differFrom;
			return marked ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
		}

		private boolean isRepeated(Step step) {
			return repeatFrom >= 0 && step.number() == repeatFrom + 1L;
		}
	}
}
