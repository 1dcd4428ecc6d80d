package org.ipcstudio.cli.baseline;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.cli.CommandException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;

/** Reads and writes baselines: JSON, with a line for each finding, so that people can compare and merge them. */
public final class BaselineFile {
	private static final String FORMAT = "ipc-baseline";
	private static final int VERSION = 1;
	private static final long LARGEST = 64L << 20;

	private BaselineFile() {
	}

	/** @throws CommandException if there is no such file, or it is no baseline that this version understands */
	public static List<BaselineEntry> read(Path file) {
		try {
			if (Files.isDirectory(file)) {
				throw new CommandException("%s is a directory; name a file for the baseline.".formatted(file));
			}
			if (Files.size(file) > LARGEST) {
				throw new CommandException("The file %s is too large for a baseline.".formatted(file));
			}
			return entries(file, JsonParser.parseString(Files.readString(file)));
		} catch (NoSuchFileException e) {
			throw new CommandException(
					"The baseline %s does not exist; with --update-baseline it is written.".formatted(file), e);
		} catch (JsonParseException | CharacterCodingException | ClassCastException | IllegalStateException
				| NumberFormatException | NullPointerException | UnsupportedOperationException e) {
			throw noBaseline(file, e);
		} catch (IOException e) {
			throw new CommandException("The baseline %s cannot be read: %s.".formatted(file, e.getMessage()), e);
		}
	}

	private static CommandException noBaseline(Path file, Exception cause) {
		return new CommandException("The file %s is no baseline of `ipc check`; name another one."
				.formatted(file), cause);
	}

	private static List<BaselineEntry> entries(Path file, JsonElement json) {
		JsonObject baseline = json.getAsJsonObject();
		if (!baseline.get("format").getAsString().equals(FORMAT)) {
			throw new IllegalStateException("another format");
		}
		if (baseline.get("version").getAsInt() > VERSION) {
			throw new CommandException("The baseline %s was written by a newer version of IPC Studio.".formatted(file));
		}
		List<BaselineEntry> entries = new ArrayList<>();
		for (JsonElement element : baseline.getAsJsonArray("findings")) {
			JsonObject entry = element.getAsJsonObject();
			FindingIdentity identity = new FindingIdentity(text(entry, "system"), text(entry, "kind"),
					texts(entry.getAsJsonArray("processes")), texts(entry.getAsJsonArray("place")));
			entries.add(new BaselineEntry(text(entry, "file"), identity, text(entry, "message")));
		}
		return entries;
	}

	private static String text(JsonObject entry, String member) {
		return entry.get(member).getAsString();
	}

	private static List<String> texts(JsonArray array) {
		return array.asList().stream().map(JsonElement::getAsString).toList();
	}

	/** The text of a baseline. */
	static String text(List<BaselineEntry> entries) {
		StringBuilder text = new StringBuilder();
		text.append("{\n\"format\": \"%s\",\n\"version\": %d,\n\"findings\": [".formatted(FORMAT, VERSION));
		for (int i = 0; i < entries.size(); i++) {
			text.append(i == 0 ? "\n" : ",\n").append(line(entries.get(i)));
		}
		return text.append("\n]\n}\n").toString();
	}

	private static String line(BaselineEntry entry) {
		StringWriter line = new StringWriter();
		try (JsonWriter json = new JsonWriter(line)) {
			json.beginObject().name("file").value(entry.file());
			json.name("system").value(entry.identity().system()).name("kind").value(entry.identity().kind());
			texts(json.name("processes"), entry.identity().processes());
			texts(json.name("place"), entry.identity().place());
			json.name("message").value(entry.message()).endObject();
		} catch (IOException e) {
			throw new IllegalStateException("a string takes everything", e);
		}
		return line.toString();
	}

	private static void texts(JsonWriter json, List<String> texts) throws IOException {
		json.beginArray();
		for (String text : texts) {
			json.value(text);
		}
		json.endArray();
	}
}
