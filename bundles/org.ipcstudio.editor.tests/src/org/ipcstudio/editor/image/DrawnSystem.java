package org.ipcstudio.editor.image;

import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.language.SourceFile;

/** A small drawing for tests. */
final class DrawnSystem {
	static final String TEXT = """
			system Small {
			  process Producer @(100, 50) { send 1 to Jobs }
			  mailbox Jobs : int capacity 4 @(300, 50)
			  process Consumer @(100, 200) { var x : int  receive x from Jobs }
			  Producer -> Jobs
			  Jobs -> Consumer @(700, 220)
			}
			""";

	private DrawnSystem() {
	}

	static SystemDrawing small() {
		return SystemDrawing.of(SourceFile.parse(TEXT), DiagramColors.LIGHT);
	}
}
