package org.ipcstudio.checker.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.space.GoalDistances;
import org.ipcstudio.checker.space.Starvation;
import org.ipcstudio.checker.space.StateSpace;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.compile.UnrunnableSystemException;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;

/**
 * A challenge ready to be played and graded: its system is compiled and explored, its goal is known to make sense.
 * Immutable; any number of threads may begin games on it. To open one takes as long as the exploration, which may be
 * seconds.
 */
public final class Board {
	/** So many states of a system are explored; in larger ones hints look at what is near. */
	public static final int MOST_STATES = 50_000;

	private final Challenge challenge;
	private final SourceFile source;
	private final StateSpace space;
	private final StateGoals goals;
	private final GoalDistances distances;
	private final Starvation starvation;
	private final Guide.Way best;

	private Board(Challenge challenge, SourceFile source, StateSpace space, StateGoals goals, Starvation starvation,
			ProgressListener listener) {
		this.challenge = challenge;
		this.source = source;
		this.space = space;
		this.goals = goals;
		this.starvation = starvation;
		distances = starvation == null ? space.distancesTo(goals.in(space)) : null;
		best = guide().way(newPath(), listener).orElse(null);
	}

	/**
	 * Prepares a challenge.
	 *
	 * @param source   the text of its system
	 * @param listener hears how far the exploration has come and may end it
	 * @throws ChallengeException if the system and the goal do not fit, or the exploration was ended
	 */
	public static Board open(Challenge challenge, SourceFile source, ProgressListener listener) throws ChallengeException {
		Optional<Problem> error = source.problems().stream().filter(Problem::isError).findFirst();
		if (error.isPresent()) {
			throw new ChallengeException(challenge.systemLine(), "The system has errors; the first is in line %d: %s"
					.formatted(error.get().line(), error.get().message()));
		}
		CompiledSystem system;
		try {
			system = SystemCompiler.compile(source);
		} catch (UnrunnableSystemException e) {
			throw new ChallengeException(challenge.systemLine(), e.getMessage());
		}
		Goal goal = challenge.goal();
		int line = challenge.goalLine();
		List<Integer> processes = processes(system, goal, line);
		Condition condition = goal instanceof Goal.Reach reach
				? Condition.compile(system, source, reach.condition(), line) : null;
		StateSpace space = StateSpace.explore(system, MOST_STATES, listener);
		if (listener.isCancelled()) {
			throw new ChallengeException(0, "The exploration of the system was cancelled.");
		}
		Starvation starvation = null;
		if (goal instanceof Goal.Starvation) {
			if (!space.isComplete()) {
				throw new ChallengeException(line, ("The system has more than %d states; starvation can be judged in smaller"
						+ " systems only.").formatted(MOST_STATES));
			}
			starvation = Starvation.of(space, processes.get(0));
		}
		Board board = new Board(challenge, source, space, new StateGoals(goal, processes, condition), starvation, listener);
		board.check(line);
		return board;
	}

	private static List<Integer> processes(CompiledSystem system, Goal goal, int line) throws ChallengeException {
		List<String> names = switch (goal) {
			case Goal.Deadlock deadlock -> deadlock.processes();
			case Goal.Starvation starving -> List.of(starving.process());
			default -> List.of();
		};
		List<ChallengeProblem> problems = new ArrayList<>();
		List<Integer> processes = new ArrayList<>();
		for (String name : names) {
			OptionalInt process = IntStream.range(0, system.processCount())
					.filter(p -> system.process(p).name().equals(name)).findFirst();
			process.ifPresentOrElse(processes::add, () -> problems.add(new ChallengeProblem(line,
					"The system has no process `%s`; it has %s.".formatted(name, someNames(system)))));
		}
		if (!problems.isEmpty()) {
			throw new ChallengeException(problems);
		}
		return processes;
	}

	private static String someNames(CompiledSystem system) {
		int shown = Math.min(system.processCount(), 6);
		List<String> names = new ArrayList<>(IntStream.range(0, shown).mapToObj(p -> system.process(p).name()).toList());
		if (shown < system.processCount()) {
			names.add(Phrases.count(system.processCount() - shown, "other"));
		}
		return Phrases.all(names);
	}

	/** A goal that nobody has to do anything for, or that nobody can reach, is a mistake of the challenge. */
	private void check(int line) throws ChallengeException {
		PlayedPath start = newPath();
		if (guide().reached(start).isPresent()) {
			throw new ChallengeException(line, "The goal is reached before anybody has moved; choose another one.");
		}
		if (guide().isHopeless(start)) {
			throw new ChallengeException(line, "No scheduler can reach the goal in this system; choose another one.");
		}
		if (best != null && best.isShort() && best.length() > challenge.rules().moveLimit()) {
			throw new ChallengeException(line, "The goal takes %d moves at least, more than are allowed."
					.formatted(best.length()));
		}
	}

	public Challenge challenge() {
		return challenge;
	}

	/** The text of the system. */
	public SourceFile source() {
		return source;
	}

	public CompiledSystem system() {
		return space.system();
	}

	/** What is known of the states of the system; not complete if there are more than {@value #MOST_STATES}. */
	public StateSpace space() {
		return space;
	}

	/** The fewest moves with which the goal is known to be reached; empty if no way is known. */
	public OptionalInt fewestMoves() {
		return best == null ? OptionalInt.empty() : OptionalInt.of(best.length());
	}

	/** Whether it is known that the goal cannot be reached with fewer moves than {@link #fewestMoves}. */
	public boolean isFewestProved() {
		return best != null && best.isShort();
	}

	/** The picks of a way with {@link #fewestMoves} moves; empty if none is known. */
	public Optional<int[]> solution() {
		return Optional.ofNullable(best).map(way -> way.picks().clone());
	}

	/** A guide for one game. */
	Guide guide() {
		return starvation == null ? new StateGuide(space, goals.copy(), distances)
				: new StarvationGuide(space.system(), starvation);
	}

	/** A path that begins at the start. */
	PlayedPath newPath() {
		return new PlayedPath(space.system(), space);
	}
}
