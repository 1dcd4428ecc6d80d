package org.ipcstudio.checker.challenge;

import java.util.Optional;

import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.space.Starvation;
import org.ipcstudio.checker.space.Starvation.Circle;
import org.ipcstudio.engine.kernel.CompiledSystem;

/** The guide to a fair circle in which a process makes no progress. */
final class StarvationGuide implements Guide {
	private final CompiledSystem system;
	private final Starvation starvation;

	StarvationGuide(CompiledSystem system, Starvation starvation) {
		this.system = system;
		this.starvation = starvation;
	}

	@Override
	public Optional<String> reached(PlayedPath path) {
		return circle(path).filter(Circle::isFair).map(circle -> ("%s starves: the last %s lead back to the same state, %s"
				+ " makes no progress in them, and nobody who could always move is neglected, so they can repeat for ever.")
						.formatted(name(), Phrases.count(path.length() - circle.start(), "move"), name()));
	}

	private String name() {
		return system.process(starvation.process()).name();
	}

	private Optional<Circle> circle(PlayedPath path) {
		return starvation.circle(path.numbers(), path.picks());
	}

	@Override
	public Optional<String> almost(PlayedPath path) {
		return circle(path).filter(circle -> !circle.isFair()).map(circle -> ("The last %s lead back to the same state, but"
				+ " %s could move all the time and never did: that is an unfair scheduler, no starvation.").formatted(
						Phrases.count(path.length() - circle.start(), "move"), Phrases.all(circle.neglected().stream()
								.mapToObj(process -> system.process(process).name()).toList())));
	}

	@Override
	public boolean isHopeless(PlayedPath path) {
		return !starvation.isPossibleFrom(path.number());
	}

	@Override
	public int atLeast(PlayedPath path) {
		return 0;
	}

	@Override
	public Optional<Way> way(PlayedPath path, ProgressListener listener) {
		return starvation.way(path.numbers(), path.picks()).map(way -> new Way(way.picks(), way.isShort()));
	}
}
