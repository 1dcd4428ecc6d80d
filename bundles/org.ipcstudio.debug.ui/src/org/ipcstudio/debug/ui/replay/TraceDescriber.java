package org.ipcstudio.debug.ui.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

/** Knows a trace of IPC Studio by its first line; other files of JSON lines are left to others. */
public final class TraceDescriber implements ITextContentDescriber {
	private static final int ENOUGH = 200;
	private static final String FORMAT = "\"format\":\"ipc-trace\""; //$NON-NLS-1$

	@Override
	public int describe(InputStream contents, IContentDescription description) throws IOException {
		return describe(new InputStreamReader(contents, StandardCharsets.UTF_8), description);
	}

	@Override
	public int describe(Reader contents, IContentDescription description) throws IOException {
		char[] start = new char[ENOUGH];
		int length = 0;
		for (int read = 0; read >= 0 && length < ENOUGH; read = contents.read(start, length, ENOUGH - length)) {
			length += read;
		}
		String text = new String(start, 0, length).replace(" ", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return text.contains(FORMAT) ? VALID : INVALID;
	}

	@Override
	public QualifiedName[] getSupportedOptions() {
		return new QualifiedName[0];
	}
}
