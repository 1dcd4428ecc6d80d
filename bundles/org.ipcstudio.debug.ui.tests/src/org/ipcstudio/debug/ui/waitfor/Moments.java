package org.ipcstudio.debug.ui.waitfor;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.record.Recorder;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.Simulation;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.language.SourceFile;

/** Moments of runs that tests look at. */
public final class Moments {
	private static final Path EXAMPLES = Path.of("bundles", "org.ipcstudio.examples", "models");
	private static final int SEEDS = 500;
	private static final int MOVES = 2_000;

	private Moments() {
	}

	/** Compiles a text that has to be right. */
	public static CompiledSystem system(String text) {
		SourceFile file = SourceFile.parse(text);
		assertFalse(file.hasErrors(), () -> file.problems().toString());
		return SystemCompiler.compile(file);
	}

	public static CompiledSystem example(String name) throws IOException {
		return system(Files.readString(EXAMPLES.resolve(name + ".ipc")));
	}

	/** A run of some moves. */
	public static Recording run(CompiledSystem system, long seed, int moves) {
		Recording recording = new Recording(system);
		Simulation simulation = new Simulator(system).seed(seed).stepLimit(moves).observer(new Recorder(recording)).start();
		while (simulation.step()) {
			// one step after the other
		}
		recording.end(simulation.result());
		return recording;
	}

	/** The last moment of the first run in which nobody can go on. */
	public static Cursor stuck(CompiledSystem system) {
		for (int seed = 0; seed < SEEDS; seed++) {
			Cursor cursor = run(system, seed, MOVES).cursor();
			cursor.moveTo(Integer.MAX_VALUE);
			if (cursor.moves().isEmpty()) {
				return cursor;
			}
		}
		throw new AssertionError("no run gets stuck");
	}
}
