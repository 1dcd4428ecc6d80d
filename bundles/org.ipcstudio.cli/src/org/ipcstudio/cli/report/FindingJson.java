package org.ipcstudio.cli.report;

import java.io.IOException;
import java.util.List;

import org.ipcstudio.checker.BlockedProcess;
import org.ipcstudio.engine.trace.Step;

import com.google.gson.stream.JsonWriter;

/** Writes findings as JSON: the same members for a check and a run. */
final class FindingJson {
	private FindingJson() {
	}

	static void write(JsonWriter json, String kind, String message, List<String> processes, List<String> cycle,
			List<BlockedProcess> waits, List<Step> trace) throws IOException {
		json.beginObject();
		members(json, kind, message, processes, cycle, waits, trace);
		json.endObject();
	}

	/** Writes the members alone, so that others can follow. */
	static void members(JsonWriter json, String kind, String message, List<String> processes, List<String> cycle,
			List<BlockedProcess> waits, List<Step> trace) throws IOException {
		json.name("kind").value(kind).name("message").value(message);
		strings(json.name("processes"), processes);
		strings(json.name("cycle"), cycle);
		json.name("waits").beginArray();
		for (BlockedProcess wait : waits) {
			json.beginObject();
			json.name("process").value(wait.process()).name("operation").value(wait.operation());
			json.name("on").value(wait.on()).name("line").value(wait.line());
			strings(json.name("unblockers"), wait.unblockers());
			json.endObject();
		}
		json.endArray();
		steps(json, "trace", trace);
	}

	/** Writes a member that holds the steps of a run. */
	static void steps(JsonWriter json, String name, List<Step> steps) throws IOException {
		json.name(name).beginArray();
		for (Step step : steps) {
			json.beginObject();
			json.name("step").value(step.number()).name("process").value(step.process());
			json.name("action").value(step.action()).name("line").value(step.line());
			json.endObject();
		}
		json.endArray();
	}

	private static void strings(JsonWriter json, List<String> strings) throws IOException {
		json.beginArray();
		for (String string : strings) {
			json.value(string);
		}
		json.endArray();
	}
}
