package org.ipcstudio.debug.ui.challenge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.ipcstudio.checker.challenge.GameMove;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.ui.Icon;

/**
 * The moves that may be made, each with what it would bring about. A double click, Enter, or the digit of a move
 * plays it; the one that is selected is told, so that other views can show who makes it.
 */
final class MovesTable extends Composite {
	private static final int DIGITS = 9;

	private final TableViewer viewer;
	private final Consumer<GameMove> whenPlayed;
	private List<GameMove> moves = List.of();
	private int hinted = -1;

	MovesTable(Composite parent, Consumer<GameMove> whenPlayed, Consumer<Collection<Subject>> whenSelected) {
		super(parent, SWT.NONE);
		this.whenPlayed = whenPlayed;
		viewer = new TableViewer(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		TableColumnLayout layout = new TableColumnLayout();
		setLayout(layout);
		layout.setColumnData(column(Messages.MovesTable_digit, new Digits()), new ColumnPixelData(52, true));
		layout.setColumnData(column(Messages.MovesTable_process, new Processes()), new ColumnWeightData(20, 140));
		layout.setColumnData(column(Messages.MovesTable_move, new Actions()), new ColumnWeightData(30, 160));
		layout.setColumnData(column(Messages.MovesTable_consequence, new Consequences()), new ColumnWeightData(48, 140));
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addDoubleClickListener(event -> selected().ifPresent(whenPlayed));
		viewer.addSelectionChangedListener(
				event -> whenSelected.accept(selected().map(MovesTable::subjects).orElse(Set.of())));
		viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(this::typed));
	}

	private TableColumn column(String title, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		return column.getColumn();
	}

	private void typed(KeyEvent event) {
		int digit = Character.digit(event.character, 10);
		if (digit >= 1 && digit <= Math.min(DIGITS, moves.size()) && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
			whenPlayed.accept(moves.get(digit - 1));
		}
	}

	private static Set<Subject> subjects(GameMove move) {
		Set<Subject> subjects = new LinkedHashSet<>();
		subjects.add(Subject.process(move.step().process()));
		if (!move.step().partner().isEmpty() && move.step().on().isEmpty()) {
			subjects.add(Subject.process(move.step().partner()));
		}
		return subjects;
	}

	/** Shows other moves. */
	void show(List<GameMove> newMoves) {
		moves = newMoves;
		hinted = -1;
		viewer.setInput(newMoves);
		if (!newMoves.isEmpty()) {
			viewer.setSelection(new StructuredSelection(newMoves.get(0)), true);
		}
	}

	/** Marks and selects a move that is advised. */
	void mark(GameMove advised) {
		hinted = advised.pick();
		viewer.refresh();
		moves.stream().filter(move -> move.pick() == hinted).findFirst()
				.ifPresent(move -> viewer.setSelection(new StructuredSelection(move), true));
	}

	/** The move that is selected. */
	Optional<GameMove> selected() {
		return Optional.ofNullable((GameMove) viewer.getStructuredSelection().getFirstElement());
	}

	Control control() {
		return viewer.getTable();
	}

	@Override
	public boolean setFocus() {
		return viewer.getTable().setFocus();
	}

	/** Labels whose tooltip tells each consequence in a line of its own. */
	private abstract static class Labels extends ColumnLabelProvider {
		@Override
		public final String getText(Object element) {
			return text((GameMove) element);
		}

		abstract String text(GameMove move);

		@Override
		public String getToolTipText(Object element) {
			return String.join("\n", ((GameMove) element).preview().sentences()); //$NON-NLS-1$
		}
	}

	/** The digits that play the first moves, and the bulb of a hint. */
	private final class Digits extends Labels {
		@Override
		String text(GameMove move) {
			int number = moves.indexOf(move) + 1;
			return number >= 1 && number <= DIGITS ? Integer.toString(number) : ""; //$NON-NLS-1$
		}

		@Override
		public Image getImage(Object element) {
			return ((GameMove) element).pick() == hinted ? ChallengeIcon.HINT.image() : null;
		}
	}

	private static final class Processes extends Labels {
		@Override
		String text(GameMove move) {
			return move.step().process();
		}

		@Override
		public Image getImage(Object element) {
			return Icon.PROCESS.image();
		}
	}

	private static final class Actions extends Labels {
		@Override
		String text(GameMove move) {
			return move.step().action();
		}
	}

	private static final class Consequences extends Labels {
		@Override
		String text(GameMove move) {
			return move.consequence();
		}
	}
}
