package org.ipcstudio.debug.ui.views;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.record.Recorder;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.Simulation;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.language.SourceFile;

/** A run that is made step by step, and how it is looked at. */
public final class Runs {
	private static final Path EXAMPLES = Path.of("bundles", "org.ipcstudio.examples", "models");

	private final Simulation simulation;
	private final Playback playback;

	private Runs(String text, int limit) {
		SourceFile file = SourceFile.parse(text);
		assertFalse(file.hasErrors(), file.problems()::toString);
		SystemSource source = new SystemSource("test.ipc", null, file, SystemCompiler.compile(file));
		Recording recording = new Recording(source.system());
		simulation = new Simulator(source.system()).seed(1).stepLimit(limit).observer(new Recorder(recording)).start();
		playback = new Playback("test", source, recording);
	}

	/** A run that has just begun. */
	public static Runs begun(String text, int limit) {
		return new Runs(text, limit);
	}

	/** A whole run. */
	public static Playback of(String text, int limit) {
		return begun(text, limit).finish();
	}

	/** A whole run of an example. */
	public static Playback ofExample(String name, int limit) {
		try {
			return of(Files.readString(EXAMPLES.resolve(name + ".ipc")), limit);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public Playback playback() {
		return playback;
	}

	/** Makes so many moves more. */
	public void step(int moves) {
		for (int i = 0; i < moves; i++) {
			simulation.step();
		}
		playback.grown();
	}

	/** Makes all the moves to come. */
	public Playback finish() {
		while (simulation.step()) {
			// one step after the other
		}
		playback.recording().end(simulation.result());
		playback.grown();
		return playback;
	}
}
