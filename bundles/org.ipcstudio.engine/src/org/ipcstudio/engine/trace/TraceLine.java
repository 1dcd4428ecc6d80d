package org.ipcstudio.engine.trace;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

/** The members of one line of a trace; members that nobody asks for are ignored, so that later versions may add some. */
final class TraceLine {
	private final int line;
	private final Map<String, Object> members = new HashMap<>();

	/** @throws TraceFormatException if the text is no JSON object of texts, whole numbers and booleans */
	TraceLine(String text, int line) throws TraceFormatException {
		this.line = line;
		JsonReader json = new JsonReader(new StringReader(text));
		json.setStrictness(Strictness.STRICT);
		try {
			json.beginObject();
			while (json.hasNext()) {
				read(json);
			}
			json.endObject();
			json.peek(); // fails if anything follows
		} catch (TraceFormatException e) {
			throw e;
		} catch (IOException | IllegalStateException | NumberFormatException e) {
			throw bad("this is no line of a trace, which is a JSON object like {\"step\": 1, \"process\": \"P\", …}");
		}
	}

	private void read(JsonReader json) throws IOException {
		String name = json.nextName();
		Object value = switch (json.peek()) {
			case STRING -> json.nextString();
			case NUMBER -> json.nextLong();
			case BOOLEAN -> json.nextBoolean();
			default -> {
				json.skipValue();
				yield null;
			}
		};
		if (value != null && members.put(name, value) != null) {
			throw bad("the member \"%s\" is there twice".formatted(name));
		}
	}

	TraceHeader header() throws TraceFormatException {
		if (!TraceWriter.FORMAT.equals(members.get("format"))) {
			throw bad("a trace begins with the line {\"format\": \"%s\", …}".formatted(TraceWriter.FORMAT));
		}
		int version = natural("version");
		if (version != TraceHeader.VERSION) {
			throw bad("the trace is of version %d of the format, and only version %d is known here"
					.formatted(version, TraceHeader.VERSION));
		}
		OptionalLong seed = members.get("seed") instanceof Long value ? OptionalLong.of(value) : OptionalLong.empty();
		return new TraceHeader(version, text("system"), text("sha256"), optionalText("source"), seed,
				optionalText("origin"), play());
	}

	private Optional<Play> play() throws TraceFormatException {
		return members.containsKey("challenge") ? Optional.of(new Play(text("challenge"), natural("hints"),
				natural("undos"), natural("restarts"), optionalText("seal"))) : Optional.empty();
	}

	TraceEvent event() throws TraceFormatException {
		if (members.containsKey("step")) {
			return new Step(naturalLong("step"), naturalLong("time"), text("process"), text("operation"),
					optionalText("on"), optionalText("value"), optionalText("partner"), natural("line"), text("action"),
					natural("pick"), Boolean.TRUE.equals(members.get("atomic")));
		}
		if (members.containsKey("wait")) {
			return new Wait(begins(text("wait")), naturalLong("time"), text("process"), text("operation"),
					optionalText("on"), natural("line"));
		}
		throw bad("the line has neither a member \"step\" nor a member \"wait\"");
	}

	private boolean begins(String word) throws TraceFormatException {
		return switch (word) {
			case "begins" -> true;
			case "ends" -> false;
			default -> throw bad("the member \"wait\" is \"begins\" or \"ends\"");
		};
	}

	private String text(String name) throws TraceFormatException {
		if (members.get(name) instanceof String text) {
			return text;
		}
		throw bad("the member \"%s\" has to be there and to be a text".formatted(name));
	}

	private String optionalText(String name) throws TraceFormatException {
		return members.containsKey(name) ? text(name) : "";
	}

	private long naturalLong(String name) throws TraceFormatException {
		if (members.get(name) instanceof Long number && number >= 0) {
			return number;
		}
		throw bad("the member \"%s\" has to be there and to be a whole number from 0".formatted(name));
	}

	private int natural(String name) throws TraceFormatException {
		long number = naturalLong(name);
		if (number > Integer.MAX_VALUE) {
			throw bad("the member \"%s\" is too large".formatted(name));
		}
		return (int) number;
	}

	private TraceFormatException bad(String message) {
		return new TraceFormatException(line, message);
	}
}
