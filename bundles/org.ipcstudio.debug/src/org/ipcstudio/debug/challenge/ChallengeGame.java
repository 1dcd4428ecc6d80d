package org.ipcstudio.debug.challenge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.challenge.Board;
import org.ipcstudio.checker.challenge.Challenge;
import org.ipcstudio.checker.challenge.ChallengeException;
import org.ipcstudio.checker.challenge.ChallengeFile;
import org.ipcstudio.checker.challenge.ChallengeProblem;
import org.ipcstudio.checker.challenge.Game;
import org.ipcstudio.checker.challenge.Hint;
import org.ipcstudio.debug.run.PlayedRun;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.debug.verify.FileText;
import org.ipcstudio.engine.trace.TraceWriter;
import org.ipcstudio.language.SourceFile;

/**
 * A game of a challenge in the workspace. Its moves are a run that is recorded as they are made, so the canvas and all
 * views show them. May be used by any thread; every call that changes the game returns how it stands then.
 */
public final class ChallengeGame {
	private final IFile file;
	private final IFile systemFile;
	private final Board board;
	private final Game game;
	private final PlayedRun run;
	private Optional<Hint> hint = Optional.empty();

	private ChallengeGame(IFile file, IFile systemFile, Board board) {
		this.file = file;
		this.systemFile = systemFile;
		this.board = board;
		game = new Game(board);
		run = new PlayedRun(board.challenge().title(), new SystemSource(systemFile.getName(), systemFile, board.source(),
				board.system()));
	}

	/**
	 * Begins a game. Takes as long as the exploration of the system.
	 *
	 * @param file a challenge; its text and that of the system are taken as editors show them
	 * @throws ChallengeException if it cannot be played; says why
	 * @throws CoreException      if a file cannot be read
	 */
	public static ChallengeGame open(IFile file, IProgressMonitor monitor) throws ChallengeException, CoreException {
		Challenge challenge = ChallengeFile.parse(new FileText(file).read());
		IPath path = file.getParent().getFullPath().append(challenge.system());
		IFile system = path.segmentCount() < 2 ? null : file.getWorkspace().getRoot().getFile(path);
		if (system == null || !system.exists()) {
			throw new ChallengeException(List.of(new ChallengeProblem(challenge.systemLine(),
					NLS.bind(Messages.ChallengeGame_noSystem, challenge.system(), file.getParent().getFullPath()))));
		}
		SourceFile source = SourceFile.parse(new FileText(system).read());
		return new ChallengeGame(file, system, Board.open(challenge, source, listener(monitor)));
	}

	private static ProgressListener listener(IProgressMonitor monitor) {
		return new ProgressListener() {
			@Override
			public boolean isCancelled() {
				return monitor.isCanceled();
			}
		};
	}

	/** The file of the challenge. */
	public IFile file() {
		return file;
	}

	/** The file of its system. */
	public IFile systemFile() {
		return systemFile;
	}

	/** What is played, and what is known of it. */
	public Board board() {
		return board;
	}

	/** The moves as a run. */
	public Playback playback() {
		return run.playback();
	}

	/** How it stands. */
	public synchronized GameView view() {
		return new GameView(game.status(), game.sentence(), game.moves(), game.steps().size(), game.hints(),
				game.hintsLeft(), game.undos(), game.restarts(), game.canUndo(), game.canHint(), hint, game.score());
	}

	/** Makes a move. */
	public synchronized GameView play(int pick) {
		game.play(pick);
		return changed();
	}

	/** Takes back the last move. */
	public synchronized GameView undo() {
		game.undo();
		return changed();
	}

	/** Begins again. */
	public synchronized GameView restart() {
		game.restart();
		return changed();
	}

	/** Asks for a hint, if one may be asked for. May take seconds where the system is large. */
	public synchronized GameView hint(IProgressMonitor monitor) {
		if (game.canHint()) {
			hint = Optional.of(game.hint(listener(monitor)));
		}
		return view();
	}

	private GameView changed() {
		hint = Optional.empty();
		run.show(game.steps());
		return view();
	}

	/**
	 * Writes the moves into a trace file, with what was used, which replaces an older one.
	 *
	 * @throws CoreException if it cannot be written
	 */
	public synchronized void save(IFile target, IProgressMonitor monitor) throws CoreException {
		StringWriter text = new StringWriter();
		try (TraceWriter writer = new TraceWriter(text, game.header(systemFile.getName()))) {
			game.record(writer);
		} catch (IOException e) {
			throw new UncheckedIOException("a string takes everything", e);
		}
		ByteArrayInputStream contents = new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
		if (target.exists()) {
			target.setContents(contents, true, true, monitor);
		} else {
			target.create(contents, true, monitor);
		}
	}

	/** Ends the game; its run is shown no longer. */
	public void close() {
		playback().close();
	}
}
