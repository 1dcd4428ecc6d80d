package org.ipcstudio.workbench.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.engine.record.Recorder;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.Simulation;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.language.SourceFile;

/** A run of a file that the views show, made step by step by the test. */
final class OpenedRun {
	private final Simulation simulation;
	private final Playback playback;

	/** Opens a run in which nothing has happened yet. */
	OpenedRun(IFile file, long seed, int limit) throws CoreException, IOException {
		String text = new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8);
		SystemSource source = SystemSource.of(file, SourceFile.parse(text));
		Recording recording = new Recording(source.system());
		simulation = new Simulator(source.system()).seed(seed).stepLimit(limit).observer(new Recorder(recording)).start();
		playback = new Playback(file.getName() + ", seed " + seed, source, recording);
		Playbacks.instance().activate(playback);
	}

	/** Makes so many moves, and tells who looks at the run. */
	void step(int moves) {
		for (int i = 0; i < moves; i++) {
			simulation.step();
		}
		playback.grown();
	}

	/** Makes all moves to come. */
	OpenedRun finish() {
		while (simulation.step()) {
			// one step after the other
		}
		playback.recording().end(simulation.result());
		playback.grown();
		return this;
	}

	Playback playback() {
		return playback;
	}

	int length() {
		return playback.recording().length();
	}
}
