package org.ipcstudio.workbench.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.space.StateMark;
import org.ipcstudio.checker.space.StateSpace;
import org.ipcstudio.checker.space.StateWords;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.engine.record.Replay;
import org.ipcstudio.language.SourceFile;

/** Runs that tests look at. */
final class RecordedRuns {
	private RecordedRuns() {
	}

	/** A shortest run to a deadlock, at its first moment. */
	static Playback toDeadlock(IFile file) throws CoreException, IOException {
		SystemSource source = SystemSource.of(file,
				SourceFile.parse(new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8)));
		StateSpace space = StateSpace.explore(source.system(), StateSpace.DEFAULT_LIMIT, ProgressListener.NONE);
		int deadlock = space.with(StateMark.DEADLOCK).nextSetBit(0);
		return new Playback(file.getName(), source,
				Replay.of(source.system(), new StateWords(space).steps(deadlock), () -> false).recording());
	}
}
