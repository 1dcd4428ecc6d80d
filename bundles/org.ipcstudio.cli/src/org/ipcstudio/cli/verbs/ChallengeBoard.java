package org.ipcstudio.cli.verbs;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.challenge.Board;
import org.ipcstudio.checker.challenge.Challenge;
import org.ipcstudio.checker.challenge.ChallengeException;
import org.ipcstudio.checker.challenge.ChallengeFile;
import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Interrupts;
import org.ipcstudio.cli.Progress;
import org.ipcstudio.cli.Source;

/** Opens a challenge that the call names, with its system, which lies where the challenge says. */
final class ChallengeBoard {
	private final Console console;

	ChallengeBoard(Console console) {
		this.console = console;
	}

	/** @throws CommandException if one of the two cannot be used; tells everything that is wrong with the challenge */
	Board open(String name) {
		Path file = Source.path(name);
		try (Progress progress = new Progress(console)) {
			Challenge challenge = ChallengeFile.read(file);
			Path folder = file.toAbsolutePath().getParent();
			Path system = Source.path(challenge.system());
			Path beside = folder == null ? system : folder.resolve(system);
			return Board.open(challenge, Source.read(beside.toString()), listener(name, progress));
		} catch (ChallengeException e) {
			throw new CommandException(e.problems().stream().map(problem -> problem.line() == 0
					? "%s: %s".formatted(name, problem.message())
					: "%s, line %d: %s".formatted(name, problem.line(), problem.message()))
					.collect(Collectors.joining("\nipc: ")), e);
		} catch (NoSuchFileException e) {
			throw new CommandException("The file %s does not exist.".formatted(name), e);
		} catch (AccessDeniedException e) {
			throw new CommandException("The file %s may not be read by you.".formatted(name), e);
		} catch (IOException e) {
			throw new CommandException("The file %s cannot be read: %s.".formatted(name, e.getMessage()), e);
		}
	}

	private static ProgressListener listener(String name, Progress progress) {
		return new ProgressListener() {
			@Override
			public void explored(long states, long explored, long transitions, int depth, long memoryBytes) {
				progress.update(() -> ProgressText.of(name, states, explored, depth, memoryBytes, progress.seconds()));
			}

			@Override
			public boolean isCancelled() {
				return Interrupts.isInterrupted();
			}
		};
	}
}
