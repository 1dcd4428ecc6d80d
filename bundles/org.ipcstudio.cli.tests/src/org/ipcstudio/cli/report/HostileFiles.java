package org.ipcstudio.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files whose names and texts are full of signs that formats have a use for. */
final class HostileFiles {
	/** A name that most systems of files allow. */
	static final String NAME = "p|pe `x` [a](b) &amp; 'é\uD83D\uDE00' #1 %41 {0}.ipc";
	/** What a program in it says when it fails; the last signs are no characters of XML. */
	static final String TEXT = "</failure>]]>&<b>|`{0}[a](0)@you é\uD83D\uDE00\u0001\uFFFE";

	private HostileFiles() {
	}

	/** Writes the file, whose check finds an assertion with {@link #TEXT} in its message. */
	static Path write(Path folder) throws IOException {
		return Files.writeString(folder.resolve(NAME), """
				system Hostile {
				  mailbox M : int
				  process P { send 1 to M  fail "%s" }
				  process Q { var x : int  receive x from M }
				  P -> M -> Q
				}
				""".formatted(TEXT));
	}
}
