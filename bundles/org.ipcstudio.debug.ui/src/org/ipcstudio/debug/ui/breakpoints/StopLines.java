package org.ipcstudio.debug.ui.breakpoints;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.compile.UnrunnableSystemException;
import org.ipcstudio.engine.source.Lines;
import org.ipcstudio.engine.source.ProgramTexts;
import org.ipcstudio.language.SourceFile;

/** Finds the line in which a run can stop. */
final class StopLines {
	private StopLines() {
	}

	/** The nearest line in which a process stops; the line itself where that cannot be said, because the text has errors. */
	static int nearest(SourceFile source, int line) {
		if (source.hasErrors()) {
			return line;
		}
		try {
			return new Lines(SystemCompiler.compile(source), new ProgramTexts(source)).nearest(line).orElse(line);
		} catch (UnrunnableSystemException e) {
			return line;
		}
	}
}
