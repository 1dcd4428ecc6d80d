package org.ipcstudio.checker.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.engine.inspect.Previewer;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.source.ProgramTexts;
import org.ipcstudio.engine.trace.Play;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.StepRecorder;
import org.ipcstudio.engine.trace.TraceEvent;
import org.ipcstudio.engine.trace.TraceHeader;

/**
 * A person plays the scheduler: picks every move among those that are enabled, takes moves back, asks for hints, and
 * hears how the game stands. What was used is counted, also over a new start, and goes into the trace.
 *
 * <p>All but {@link #hint} returns at once. Not thread-safe: calls have to follow one another.
 */
public final class Game {
	/** What the header of a trace says of how it was made. */
	public static final String ORIGIN = "challenge";

	private final Board board;
	private final Guide guide;
	private final PlayedPath path;
	private final Previewer previewer;
	private int hints;
	private int undos;
	private int restarts;
	private Hint lastHint;
	private List<GameMove> moves;
	private GameStatus status;
	private String sentence;

	public Game(Board board) {
		this.board = board;
		guide = board.guide();
		path = board.newPath();
		previewer = new Previewer(board.system(), new ProgramTexts(board.source()));
		look();
	}

	/** Sees how the game stands after a move was made or taken back. */
	private void look() {
		lastHint = null;
		moves = null;
		Optional<String> reached = guide.reached(path);
		PlayRules rules = board.challenge().rules();
		if (reached.isPresent()) {
			say(GameStatus.REACHED, reached.get());
		} else if (path.fault() != null) {
			say(GameStatus.DEAD_END, "%s That ends the system, and it is not the goal. Take the move back.".formatted(
					faultSentence()));
		} else if (guide.isHopeless(path)) {
			say(GameStatus.DEAD_END, path.moves().isEmpty()
					? "Nothing can happen any more, and the goal is not reached. Take moves back."
					: "No way leads from here to the goal any more. Take moves back.");
		} else if ((long) path.length() + Math.max(1, guide.atLeast(path)) > rules.moveLimit()) {
			say(GameStatus.OUT_OF_MOVES, "The goal cannot be reached with the %d allowed moves any more. Take moves back."
					.formatted(rules.moveLimit()));
		} else {
			say(GameStatus.OPEN, guide.almost(path).orElse("Pick the next move."));
		}
	}

	private String faultSentence() {
		return "%s fails in line %d: %s.".formatted(board.system().process(path.fault().process()).name(),
				path.fault().site().line(), path.fault().message());
	}

	private void say(GameStatus newStatus, String newSentence) {
		status = newStatus;
		sentence = newSentence;
	}

	public Board board() {
		return board;
	}

	public GameStatus status() {
		return status;
	}

	/** How the game stands, in full sentences. */
	public String sentence() {
		return sentence;
	}

	/** The moves that may be made now; none once the goal is reached. */
	public List<GameMove> moves() {
		if (moves == null) {
			List<GameMove> offered = new ArrayList<>();
			for (int pick = 0; status != GameStatus.REACHED && pick < path.moves().size(); pick++) {
				offered.add(move(pick));
			}
			moves = List.copyOf(offered);
		}
		return moves;
	}

	private GameMove move(int pick) {
		return new GameMove(pick, path.describe(pick), previewer.of(path.state(), pick));
	}

	/**
	 * Makes a move.
	 *
	 * @param pick one of {@link #moves}
	 * @return the step
	 * @throws NoSuchElementException if it is none of them
	 */
	public Step play(int pick) {
		if (status == GameStatus.REACHED || pick < 0 || pick >= path.moves().size()) {
			throw new NoSuchElementException("There is no move %d.".formatted(pick));
		}
		Step step = path.make(pick);
		look();
		return step;
	}

	/** Whether there is a move to take back. */
	public boolean canUndo() {
		return path.length() > 0;
	}

	/** Takes back the last move, which counts; does nothing where there is none. */
	public void undo() {
		if (canUndo()) {
			path.takeBack();
			undos++;
			look();
		}
	}

	/** Begins again. Hints and moves that were taken back stay counted. */
	public void restart() {
		if (canUndo()) {
			while (canUndo()) {
				path.takeBack();
			}
			restarts++;
			look();
		}
	}

	/** How many hints may still be taken; {@link PlayRules#UNLIMITED} if there is no limit. */
	public int hintsLeft() {
		int allowed = board.challenge().rules().hints();
		return allowed == PlayRules.UNLIMITED ? allowed : Math.max(0, allowed - hints);
	}

	/** Whether {@link #hint} would tell anything. */
	public boolean canHint() {
		return status != GameStatus.REACHED && (lastHint != null || status != GameStatus.OPEN || hintsLeft() > 0);
	}

	/**
	 * Advises the next move. It counts once for a position, and not at all where moves have to be taken back. May take
	 * seconds where the system is large.
	 *
	 * @param listener may end the search
	 * @throws IllegalStateException if {@link #canHint} is false
	 */
	public Hint hint(ProgressListener listener) {
		if (!canHint()) {
			throw new IllegalStateException("no hint may be taken");
		}
		if (status != GameStatus.OPEN) {
			return new Hint(Optional.empty(), sentence);
		}
		if (lastHint == null) {
			Optional<Guide.Way> way = guide.way(path, listener);
			if (listener.isCancelled()) {
				return new Hint(Optional.empty(), "The search for a hint was cancelled; it does not count.");
			}
			lastHint = way.map(this::hint).orElseGet(() -> new Hint(Optional.empty(),
					"No way to the goal was found near here. Try another beginning; this hint does not count."));
			hints += way.isPresent() ? 1 : 0;
		}
		return lastHint;
	}

	private Hint hint(Guide.Way way) {
		GameMove move = move(way.picks()[0]);
		String distance = way.length() == 1 ? "It reaches the goal."
				: "It is the first of %s %d moves that lead to the goal.".formatted(way.isShort() ? "the fewest," : "",
						way.length()).replace("  ", " ");
		return new Hint(Optional.of(move), "Pick “%s”. %s".formatted(move.text(), distance));
	}

	public int hints() {
		return hints;
	}

	public int undos() {
		return undos;
	}

	public int restarts() {
		return restarts;
	}

	/** The moves that were made and not taken back. */
	public List<Step> steps() {
		return path.steps();
	}

	/** What the game comes to as it stands. */
	public Score score() {
		return status == GameStatus.REACHED ? Score.reached(board, path.length(), hints, undos, restarts)
				: Score.failed(board, path.length(), "The goal is not reached.");
	}

	/**
	 * The header of the trace of this game.
	 *
	 * @param sourceName how the file of the system is called
	 */
	public TraceHeader header(String sourceName) {
		TraceHeader header = TraceHeader.of(board.system().name(), board.source().text(), sourceName,
				OptionalLong.empty(), ORIGIN);
		List<Integer> picks = path.steps().stream().map(Step::pick).toList();
		return header.withPlay(Play.of(TraceHeader.hash(board.challenge().text()), hints, undos, restarts, header.hash(),
				picks));
	}

	/** Records the moves that were made and not taken back, and the waits in between. */
	public void record(Consumer<? super TraceEvent> sink) {
		StepRecorder recorder = new StepRecorder(new Kernel(board.system(), Forgetting.NOTHING), sink);
		path.steps().forEach(step -> recorder.make(step.pick()));
	}
}
