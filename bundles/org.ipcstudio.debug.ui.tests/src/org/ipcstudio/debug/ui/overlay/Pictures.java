package org.ipcstudio.debug.ui.overlay;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.record.Recorder;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.Simulation;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.language.SourceFile;

/** Runs, and the pictures of their moments. */
final class Pictures {
	private static final Path EXAMPLES = Path.of("bundles", "org.ipcstudio.examples", "models");
	private static final int SEEDS = 300;

	private Pictures() {
	}

	static String example(String name) {
		try {
			return Files.readString(EXAMPLES.resolve(name + ".ipc"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A whole run, at its first moment. */
	static Playback run(String text, long seed, int limit) {
		SourceFile file = SourceFile.parse(text);
		assertFalse(file.hasErrors(), file.problems()::toString);
		SystemSource source = new SystemSource("test.ipc", null, file, SystemCompiler.compile(file));
		Recording recording = new Recording(source.system());
		Simulation simulation = new Simulator(source.system()).seed(seed).stepLimit(limit).observer(new Recorder(recording))
				.start();
		while (simulation.step()) {
			// one step after the other
		}
		recording.end(simulation.result());
		return new Playback("test", source, recording);
	}

	/** What is shown of the moment that a playback shows. */
	static RunPicture of(Playback playback) {
		return new RunPictures().of(playback, true).orElseThrow();
	}

	static RunPicture of(Playback playback, int moment) {
		playback.show(moment);
		return of(playback);
	}

	/** The last moment of the first run that ends as wanted. */
	static RunPicture ending(String text, int limit, Predicate<RunPicture> wanted) {
		for (int seed = 1; seed <= SEEDS; seed++) {
			Playback playback = run(text, seed, limit);
			RunPicture picture = of(playback, playback.recording().length());
			if (wanted.test(picture)) {
				return picture;
			}
		}
		throw new AssertionError("no run ends like that");
	}

	/** The first moment of a run that is as wanted. */
	static RunPicture first(Playback playback, Predicate<RunPicture> wanted) {
		for (int moment = 0; moment <= playback.recording().length(); moment++) {
			RunPicture picture = of(playback, moment);
			if (wanted.test(picture)) {
				return picture;
			}
		}
		throw new AssertionError("no moment is like that");
	}
}
