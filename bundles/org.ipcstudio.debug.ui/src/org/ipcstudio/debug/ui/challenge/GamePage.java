package org.ipcstudio.debug.ui.challenge;

import java.util.OptionalInt;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ipcstudio.checker.challenge.Board;
import org.ipcstudio.checker.challenge.Challenge;
import org.ipcstudio.checker.challenge.GameStatus;
import org.ipcstudio.checker.challenge.Hint;
import org.ipcstudio.checker.challenge.PlayRules;
import org.ipcstudio.debug.challenge.ChallengeGame;
import org.ipcstudio.debug.challenge.GameView;

/** Shows a game: on one side what has to be done and how it stands, on the other the moves that may be made. */
final class GamePage extends SashForm {
	private static final int MARGIN = 10;

	private final GameDesk desk;
	private ScrolledComposite scroller;
	private Composite left;
	private Label title;
	private Label task;
	private Label description;
	private Label icon;
	private Label standing;
	private Label bulb;
	private Label advice;
	private Label figures;
	private Label outcome;
	private Button hint;
	private Button undo;
	private Button restart;
	private Button save;
	private MovesTable moves;

	/** @param whenSaved called when the user wants to save the moves */
	GamePage(Composite parent, GameDesk desk, Runnable whenSaved) {
		super(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		this.desk = desk;
		createLeft();
		createButtons(whenSaved);
		outcome = text(2);
		moves = new MovesTable(this, move -> desk.play(move.pick()), subjects -> {
			if (desk.game() != null) {
				desk.game().playback().select(subjects);
			}
		});
		setWeights(2, 3);
		addListener(SWT.Resize, event -> setOrientation(getSize().x > getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL));
	}

	private void createLeft() {
		scroller = new ScrolledComposite(this, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		left = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(6, 6).applyTo(left);
		title = text(2);
		title.setFont(JFaceResources.getHeaderFont());
		task = text(2);
		task.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		description = text(2);
		icon = mark();
		standing = text(1);
		bulb = mark();
		bulb.setImage(ChallengeIcon.HINT.image());
		advice = text(1);
		figures = text(2);
		scroller.setContent(left);
		scroller.addListener(SWT.Resize, event -> layoutLeft());
	}

	private Label text(int span) {
		Label label = new Label(left, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(100, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private Label mark() {
		Label label = new Label(left, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(label);
		return label;
	}

	private void createButtons(Runnable whenSaved) {
		Composite row = new Composite(left, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.spacing = 6;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).applyTo(row);
		ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
		hint = button(row, Messages.GamePage_hint, Messages.GamePage_hint_tooltip, ChallengeIcon.HINT.image(), desk::hint);
		undo = button(row, Messages.GamePage_undo, Messages.GamePage_undo_tooltip,
				shared.getImage(ISharedImages.IMG_TOOL_UNDO), desk::undo);
		restart = button(row, Messages.GamePage_restart, Messages.GamePage_restart_tooltip,
				ChallengeIcon.BEGIN_AGAIN.image(), desk::restart);
		save = button(row, Messages.GamePage_save, Messages.GamePage_save_tooltip,
				shared.getImage(ISharedImages.IMG_ETOOL_SAVEAS_EDIT), whenSaved);
	}

	private static Button button(Composite parent, String label, String tooltip, Image image, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.setToolTipText(tooltip);
		button.setImage(image);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** Shows how a game stands. */
	void show(ChallengeGame game, GameView view) {
		Board board = game.board();
		Challenge challenge = board.challenge();
		title.setText(plain(challenge.title()));
		task.setText(plain(challenge.goal().task()));
		show(description, plain(challenge.description()));
		icon.setImage(ChallengeIcon.of(view.status()).image());
		standing.setText(plain(standing(view)));
		show(advice, view.hint().map(given -> plain(given.sentence())).orElse("")); //$NON-NLS-1$
		bulb.setVisible(advice.getVisible());
		((GridData) bulb.getLayoutData()).exclude = !advice.getVisible();
		figures.setText(figures(board, view));
		show(outcome, view.status() == GameStatus.REACHED ? plain(view.sentence()) : ""); //$NON-NLS-1$
		hint.setEnabled(view.canHint());
		undo.setEnabled(view.canUndo());
		restart.setEnabled(view.canUndo());
		save.setEnabled(view.canUndo());
		boolean focused = getDisplay().getFocusControl() == moves.control() || getDisplay().getFocusControl() == null;
		moves.show(view.moves());
		view.hint().flatMap(Hint::move).ifPresent(moves::mark);
		if (focused) {
			moves.setFocus();
		}
		layoutLeft();
	}

	private static String standing(GameView view) {
		if (view.status() != GameStatus.REACHED) {
			return Messages.bind(view.status() == GameStatus.OPEN ? Messages.GamePage_open : Messages.GamePage_deadEnd,
					view.sentence());
		}
		String points = view.score().points().isPresent()
				? Messages.bind(Messages.GamePage_points, view.score().points().getAsInt()) : ""; //$NON-NLS-1$
		return Messages.bind(Messages.GamePage_reached,
				new Object[] { capitalised(view.score().grade().word()), points, view.score().sentence() });
	}

	private static String figures(Board board, GameView view) {
		PlayRules rules = board.challenge().rules();
		OptionalInt fewest = board.fewestMoves();
		String made = rules.hasMoveLimit() ? Messages.bind(Messages.GamePage_movesOf, view.made(), rules.moveLimit())
				: Messages.bind(Messages.GamePage_moves, view.made());
		String least = fewest.isEmpty() ? Messages.GamePage_fewestUnknown
				: Messages.bind(Messages.GamePage_fewest, fewest.getAsInt());
		String hints = rules.hints() == PlayRules.UNLIMITED ? Messages.bind(Messages.GamePage_hints, view.hints())
				: Messages.bind(Messages.GamePage_hintsOf, view.hints(), rules.hints());
		return Messages.bind(Messages.GamePage_figures, new Object[] { made, least, hints,
				Messages.bind(Messages.GamePage_undos, view.undos()) });
	}

	/** A label with this text, and no room for it where there is none. */
	private static void show(Label label, String text) {
		label.setText(text);
		label.setVisible(!text.isEmpty());
		((GridData) label.getLayoutData()).exclude = text.isEmpty();
	}

	/** What is no mnemonic in a label. */
	private static String plain(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String capitalised(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	private void layoutLeft() {
		left.layout();
		int width = scroller.getClientArea().width;
		Point size = left.computeSize(width, SWT.DEFAULT);
		scroller.setMinSize(SWT.DEFAULT, size.y);
		left.layout();
	}

	@Override
	public boolean setFocus() {
		return moves.setFocus();
	}
}
