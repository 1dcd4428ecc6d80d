package org.ipcstudio.engine.trace;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import com.google.gson.stream.JsonWriter;

/**
 * Writes a trace as JSON Lines: the header, then one line per event. The same header and events give the same characters;
 * lines end with a line feed everywhere. What there is nothing to say about is left out.
 *
 * <p>Not thread-safe. Errors of the underlying writer come out of {@link #accept} as {@link UncheckedIOException}.
 */
public final class TraceWriter implements Consumer<TraceEvent>, Closeable {
	/** The value of the member {@code format} of a header. */
	static final String FORMAT = "ipc-trace";

	private final Writer out;

	/** Writes the header. */
	public TraceWriter(Writer out, TraceHeader header) throws IOException {
		this.out = out;
		JsonWriter json = begin();
		json.name("format").value(FORMAT).name("version").value(header.version());
		json.name("system").value(header.system()).name("sha256").value(header.hash());
		text(json, "source", header.source());
		if (header.seed().isPresent()) {
			json.name("seed").value(header.seed().getAsLong());
		}
		text(json, "origin", header.origin());
		if (header.play().isPresent()) {
			write(json, header.play().get());
		}
		end(json);
	}

	/** Creates or replaces a file, in UTF-8. */
	public static TraceWriter create(Path file, TraceHeader header) throws IOException {
		Writer writer = Files.newBufferedWriter(file);
		try {
			return new TraceWriter(writer, header);
		} catch (IOException e) {
			writer.close();
			throw e;
		}
	}

	@Override
	public void accept(TraceEvent event) {
		try {
			JsonWriter json = begin();
			switch (event) {
				case Step step -> write(json, step);
				case Wait wait -> write(json, wait);
			}
			end(json);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void write(JsonWriter json, Play play) throws IOException {
		json.name("challenge").value(play.challenge()).name("hints").value(play.hints());
		json.name("undos").value(play.undos()).name("restarts").value(play.restarts()).name("seal").value(play.seal());
	}

	private static void write(JsonWriter json, Step step) throws IOException {
		json.name("step").value(step.number()).name("time").value(step.time());
		json.name("process").value(step.process()).name("operation").value(step.operation());
		text(json, "on", step.on());
		text(json, "value", step.value());
		text(json, "partner", step.partner());
		json.name("line").value(step.line()).name("action").value(step.action()).name("pick").value(step.pick());
		if (step.atomic()) {
			json.name("atomic").value(true);
		}
	}

	private static void write(JsonWriter json, Wait wait) throws IOException {
		json.name("wait").value(wait.begins() ? "begins" : "ends").name("time").value(wait.time());
		json.name("process").value(wait.process()).name("operation").value(wait.operation());
		text(json, "on", wait.on());
		json.name("line").value(wait.line());
	}

	private static void text(JsonWriter json, String name, String value) throws IOException {
		if (!value.isEmpty()) {
			json.name(name).value(value);
		}
	}

	private JsonWriter begin() throws IOException {
		JsonWriter json = new JsonWriter(out); // never closed: that would close the file
		json.beginObject();
		return json;
	}

	private void end(JsonWriter json) throws IOException {
		json.endObject();
		out.write('\n');
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
