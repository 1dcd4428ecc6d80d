package org.ipcstudio.debug.ui.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.ipcstudio.debug.run.Goal;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.RunSession;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.views.MomentCursor;
import org.ipcstudio.debug.ui.views.PlaybackView;
import org.ipcstudio.engine.inspect.Preview;
import org.ipcstudio.engine.inspect.Previewer;
import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.source.ProgramTexts;

/**
 * The moves that are possible at the moment that is shown. Whoever debugs the run picks the next one: by a double click,
 * Enter, or its number. Below stands what the selected one would bring about. A move that differs from the recorded one
 * makes the run go on differently from there.
 */
public final class NextMovesView extends PlaybackView<NextMoves> {
	/** The id of the view. */
	public static final String ID = "org.ipcstudio.debug.ui.nextMoves"; //$NON-NLS-1$

	/** A system may pick any number; nobody reads through all of them. */
	private static final int MOST = 300;

	private final MomentCursor cursor = new MomentCursor();
	private final MoveLabels labels = new MoveLabels();
	private Playback previewed;
	private Previewer previewer;
	private TableViewer table;
	private Text consequences;

	@Override
	protected Control createContents(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		Composite holder = new Composite(sash, SWT.NONE);
		table = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(labels);
		table.getTable().setHeaderVisible(true);
		createColumns(holder, table.getTable());
		table.addSelectionChangedListener(event -> showConsequences());
		table.addOpenListener(event -> selected().ifPresent(this::make));
		table.getTable().addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		consequences = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		sash.setWeights(65, 35);
		getSite().setSelectionProvider(table);
		return sash;
	}

	private static void createColumns(Composite holder, Table table) {
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		String[] titles = { Messages.NextMovesView_process, Messages.NextMovesView_move, Messages.NextMovesView_line,
				Messages.NextMovesView_consequence };
		int[] weights = { 22, 34, 8, 36 };
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, i == MoveLabels.LINE ? SWT.RIGHT : SWT.LEFT);
			column.setText(titles[i]);
			layout.setColumnData(column, new ColumnWeightData(weights[i], 40));
		}
	}

	@Override
	protected NextMoves compute(Playback shown, IProgressMonitor monitor) {
		if (previewed != shown) {
			previewed = shown;
			previewer = new Previewer(shown.source().system(), new ProgramTexts(shown.source().source()));
		}
		boolean goesOn = shown.session().filter(session -> !session.isSuspended() && !session.isTerminated()).isPresent();
		Optional<Cursor> there = goesOn ? Optional.empty() : cursor.at(shown);
		return there.map(here -> moves(here, monitor)).orElse(new NextMoves(shown.position(), List.of(), -1));
	}

	private NextMoves moves(Cursor there, IProgressMonitor monitor) {
		boolean recorded = there.moment() < there.recording().length();
		List<Preview> previews = new ArrayList<>();
		for (int move = 0; move < Math.min(MOST, there.moves().size()) && !monitor.isCanceled(); move++) {
			previews.add(previewer.of(there.state(), move));
		}
		return new NextMoves(there.moment(), previews, recorded ? there.recording().pick(there.moment() + 1) : -1);
	}

	@Override
	protected void show(NextMoves moves) {
		labels.setRecorded(moves.recorded());
		table.setInput(moves.previews());
		if (!moves.previews().isEmpty()) {
			table.setSelection(new StructuredSelection(moves.previews().get(Math.max(0, moves.recorded()))));
		}
		setContentDescription(description(moves));
		showConsequences();
	}

	private String description(NextMoves moves) {
		if (!moves.previews().isEmpty()) {
			return NLS.bind(Messages.NextMovesView_at, moves.moment(), moves.previews().size());
		}
		boolean goesOn = playback().flatMap(Playback::session).filter(session -> !session.isTerminated() && !session.isSuspended())
				.isPresent();
		return goesOn ? Messages.NextMovesView_running : NLS.bind(Messages.NextMovesView_none, moves.moment());
	}

	private Optional<Preview> selected() {
		return Optional.ofNullable((Preview) ((IStructuredSelection) table.getSelection()).getFirstElement());
	}

	private void showConsequences() {
		consequences.setText(selected().map(preview -> String.join("\n", preview.sentences())).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
		selected().ifPresent(preview -> playback()
				.ifPresent(shown -> shown.select(List.of(Subject.process(preview.step().process())))));
	}

	private void keyPressed(KeyEvent event) {
		int number = event.character - '1';
		if (number >= 0 && number < Math.min(9, table.getTable().getItemCount())) {
			make((Preview) table.getElementAt(number));
		}
	}

	private void make(Preview preview) {
		Optional<RunSession> session = playback().flatMap(Playback::session).filter(driver -> !driver.isTerminated());
		if (session.isPresent()) {
			session.get().pursue(Goal.move(preview.step().pick()));
		} else {
			getViewSite().getActionBars().getStatusLineManager().setErrorMessage(Messages.NextMovesView_onlyLooked);
		}
	}

	@Override
	protected void showSelection(Playback shown) {
		// moves are selected here, processes elsewhere
	}

	@Override
	protected void shown(Optional<Playback> now) {
		table.setInput(List.of());
	}
}
