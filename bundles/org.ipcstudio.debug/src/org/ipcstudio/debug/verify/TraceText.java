package org.ipcstudio.debug.verify;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.TraceHeader;
import org.ipcstudio.engine.trace.TraceWriter;

/** A run as the text of a trace file. */
public final class TraceText {
	private TraceText() {
	}

	/** The bytes of a file that {@code ipc replay} understands. */
	public static byte[] of(TraceHeader header, List<Step> steps) throws IOException {
		StringWriter text = new StringWriter();
		try (TraceWriter writer = new TraceWriter(text, header)) {
			steps.forEach(writer);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}
}
