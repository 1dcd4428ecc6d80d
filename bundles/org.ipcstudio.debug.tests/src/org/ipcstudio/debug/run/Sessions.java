package org.ipcstudio.debug.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.Policy;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.engine.simulate.Strategy;
import org.ipcstudio.language.SourceFile;

/** A session of a small system, with all that it tells, in order. */
final class Sessions implements SessionListener {
	private static final long PATIENCE = 20;

	final RunSession session;
	final Playback playback;
	final List<String> told = new ArrayList<>();
	private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

	/** @param items what stands between the braces of a system */
	Sessions(String items, boolean holdsAtEnd) {
		this(source(items), null, holdsAtEnd);
	}

	Sessions(SystemSource source, Recording recorded, boolean holdsAtEnd) {
		CompiledSystem system = source.system();
		playback = new Playback("T", source, recorded == null ? new Recording(system) : recorded);
		session = new RunSession(playback, new RunSetup() {
			@Override
			public Simulator simulator() {
				return new Simulator(system).seed(1);
			}

			@Override
			public Strategy strategy() {
				return Policy.RANDOM.strategy(1);
			}
		}, holdsAtEnd);
		session.addListener(this);
	}

	static SystemSource source(String items) {
		SourceFile file = SourceFile.parse("system T {\n" + items + "\n}\n");
		return new SystemSource("T.ipc", null, file, SystemCompiler.compile(file));
	}

	@Override
	public void resumed(RunSession resumed, Goal goal) {
		tell("resumed " + goal.kind());
	}

	@Override
	public void suspended(RunSession suspended, Suspension suspension) {
		tell("suspended " + suspension.kind());
	}

	@Override
	public void terminated(RunSession terminated) {
		tell("terminated");
	}

	private void tell(String event) {
		synchronized (told) {
			told.add(event);
		}
		events.add(event);
	}

	/** Waits for the next suspension or the end. */
	String awaitStand() {
		while (true) {
			try {
				String event = events.poll(PATIENCE, TimeUnit.SECONDS);
				if (event == null) {
					throw new AssertionError("The session does not come to stand; it told " + told);
				}
				if (!event.startsWith("resumed")) {
					return event;
				}
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			}
		}
	}

	/** Goes to a goal and waits until it stands again. */
	String go(Goal goal) {
		if (!session.pursue(goal)) {
			throw new AssertionError("The session does not stand.");
		}
		return awaitStand();
	}
}
