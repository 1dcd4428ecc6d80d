package org.ipcstudio.editor.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipcstudio.editor.selection.Labels;
import org.ipcstudio.editor.selection.RemovalGesture;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.ui.ElementIcons;

/**
 * A section with a table of elements, such as the variables of a memory. Enter or F2 edits a cell, Tab goes to the next
 * one, Insert adds a row, Delete removes the selected ones.
 */
final class TableSection extends PropertySection {
	private static final int LOWEST = 120;
	private static final int NARROWEST_COLUMN = 40;

	private final TableSpec spec;
	private final List<Button> additions = new ArrayList<>();
	private TableViewer viewer;
	private Button remove;
	private Button select;

	TableSection(TableSpec spec) {
		this.spec = spec;
	}

	@Override
	void createContents(Composite parent) {
		Label label = getWidgetFactory().createLabel(parent, spec.label());
		label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		createTable(parent);
		createButtons(parent);
	}

	/** The table; its elements are selectable things. */
	TableViewer viewer() {
		return viewer;
	}

	private void createTable(Composite parent) {
		Composite frame = getWidgetFactory().createComposite(parent);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = LOWEST;
		frame.setLayoutData(data);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		for (Column column : spec.columns()) {
			TableViewerColumn shown = new TableViewerColumn(viewer, SWT.LEFT);
			shown.getColumn().setText(column.title());
			shown.setLabelProvider(new CellLabels(column, column == spec.columns().getFirst()));
			shown.setEditingSupport(new CellEditing(viewer, subject(), column));
			layout.setColumnData(shown.getColumn(), new ColumnWeightData(column.weight(), NARROWEST_COLUMN));
		}
		makeCellsReachable();
		viewer.addSelectionChangedListener(event -> enableButtons());
		viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.DEL && event.stateMask == 0 && spec.removable()) {
				removeSelected();
			} else if (event.keyCode == SWT.INSERT && event.stateMask == 0 && !spec.additions().isEmpty()) {
				add(spec.additions().getFirst());
			}
		}));
	}

	private void makeCellsReachable() {
		TableViewerFocusCellManager cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
		ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return switch (event.eventType) {
					case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC,
							ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
					case ColumnViewerEditorActivationEvent.KEY_PRESSED ->
						event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
					default -> false;
				};
			}
		};
		TableViewerEditor.create(viewer, cells, strategy, ColumnViewerEditor.TABBING_HORIZONTAL
				| ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
	}

	private void createButtons(Composite parent) {
		Composite buttons = getWidgetFactory().createComposite(parent);
		GridLayout layout = new GridLayout();
		layout.marginHeight = 0;
		buttons.setLayout(layout);
		buttons.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
		spec.additions().forEach(addition -> additions.add(button(buttons, addition.button(), () -> add(addition))));
		if (spec.removable()) {
			remove = button(buttons, Messages.Remove, this::removeSelected);
		}
		select = button(buttons, Messages.Select, () -> subject().select(selectedRows()));
		enableButtons();
	}

	private Button button(Composite parent, String text, Runnable action) {
		Button button = getWidgetFactory().createButton(parent, text, SWT.PUSH);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	@SuppressWarnings("unchecked")
	private List<Object> selectedRows() {
		return viewer.getStructuredSelection().toList();
	}

	private void enableButtons() {
		boolean possible = subject().only() != null && !subject().isBroken();
		additions.forEach(button -> button.setEnabled(possible));
		List<Object> rows = selectedRows();
		select.setEnabled(!rows.isEmpty());
		if (remove != null) {
			remove.setEnabled(possible && !rows.isEmpty() && rows.stream()
					.allMatch(row -> RemovalGesture.isPossible(subject().selectables().target(row))));
		}
	}

	/** Adds an element and begins to edit its first cell. */
	private void add(Addition addition) {
		Target target = subject().only();
		if (target == null || subject().isBroken()) {
			return;
		}
		List<Object> before = rows();
		subject().change(addition.label(), target, addition.edit());
		List<Object> added = new ArrayList<>(rows());
		added.removeAll(before);
		if (!added.isEmpty() && !viewer.getTable().isDisposed()) {
			refresh();
			viewer.getTable().setFocus();
			viewer.editElement(added.getFirst(), 0);
		}
	}

	private void removeSelected() {
		List<Target> targets = selectedRows().stream().map(subject().selectables()::target).filter(Objects::nonNull)
				.filter(RemovalGesture::isPossible).toList();
		if (targets.isEmpty() || subject().isBroken()) {
			return;
		}
		int index = viewer.getTable().getSelectionIndex();
		String label = targets.size() == 1 ? NLS.bind(Messages.Remove_one, Labels.of(targets.getFirst()))
				: NLS.bind(Messages.Remove_many, targets.size());
		subject().change(label, subject().only(), (edits, holder) -> RemovalGesture.edit(edits, targets));
		if (!viewer.getTable().isDisposed()) {
			viewer.getTable().setSelection(Math.min(index, viewer.getTable().getItemCount() - 1));
			enableButtons();
		}
	}

	private List<Object> rows() {
		Target target = subject().only();
		return target == null || target.element() == null ? List.of() : spec.rows().apply(subject(), target);
	}

	@Override
	void refreshContents() {
		int index = viewer.getTable().getSelectionIndex();
		List<Object> rows = rows();
		if (viewer.isCellEditorActive() && rows.equals(viewer.getInput())) {
			return;
		}
		viewer.setInput(rows);
		if (viewer.getStructuredSelection().isEmpty() && index >= 0 && index < rows.size()) {
			viewer.getTable().setSelection(index);
		}
		viewer.getTable().setEnabled(!subject().isBroken());
		enableButtons();
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	/** What the cells of a column show; those of the first one with the icon of their element. */
	private final class CellLabels extends ColumnLabelProvider {
		private final Column column;
		private final boolean first;

		CellLabels(Column column, boolean first) {
			this.column = column;
			this.first = first;
		}

		@Override
		public String getText(Object row) {
			Target target = subject().selectables().target(row);
			return target == null ? "" : column.shown(target);
		}

		@Override
		public Image getImage(Object row) {
			Target target = first ? subject().selectables().target(row) : null;
			return target == null || target.element() == null ? null : ElementIcons.of(target.element()).image();
		}
	}
}
