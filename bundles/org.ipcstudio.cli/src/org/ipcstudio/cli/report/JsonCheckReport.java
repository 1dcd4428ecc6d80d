package org.ipcstudio.cli.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.Statistics;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.baseline.BaselineEntry;
import org.ipcstudio.language.Problem;

import com.google.gson.stream.JsonWriter;

/** Prints the outcome of checks as JSON, one object in one line for each file. */
final class JsonCheckReport implements CheckReport {
	private static final Statistics NONE = new Statistics(false, 0, 0, 0, 0, 0, 0, 0);

	private final Console console;

	JsonCheckReport(Console console) {
		this.console = console;
	}

	@Override
	public void print(CheckedFile file) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.beginObject();
			json.name("file").value(file.name());
			json.name("system").value(file.systemName().orElse(null));
			json.name("verdict").value(file.outcome().word());
			json.name("findings").beginArray();
			for (ReportedFinding reported : file.findings()) {
				json.beginObject();
				Finding finding = reported.finding();
				FindingJson.members(json, finding.kind().id(), finding.message(), finding.processes(), finding.cycle(),
						finding.waits(), finding.trace());
				if (finding.cycleStart() >= 0) {
					json.name("repeatsFrom").value(finding.trace().get(finding.cycleStart()).number());
				}
				if (!finding.otherTrace().isEmpty()) {
					FindingJson.steps(json, "otherTrace", finding.otherTrace());
				}
				if (file.comparison().isPresent()) {
					json.name("known").value(reported.known());
				}
				json.endObject();
			}
			json.endArray();
			if (file.comparison().isPresent()) {
				gone(json, file.comparison().get().gone());
			}
			problems(json, file);
			write(json, file.result().map(CheckResult::statistics).orElse(NONE));
			json.endObject();
		} catch (IOException e) {
			throw new IllegalStateException("a string takes everything", e);
		}
		console.printDocument(text.append('\n').toString(), JsonEscape::of);
	}

	private static void gone(JsonWriter json, List<BaselineEntry> gone) throws IOException {
		json.name("gone").beginArray();
		for (BaselineEntry entry : gone) {
			json.beginObject().name("kind").value(entry.identity().kind()).name("message").value(entry.message()).endObject();
		}
		json.endArray();
	}

	/** Writes the problems of a text as a member. */
	static void problems(JsonWriter json, CheckedFile file) throws IOException {
		json.name("problems").beginArray();
		if (file.error().isPresent()) {
			problem(json, "error", 1, 1, file.error().get()); // it concerns the file as a whole
			json.endObject();
		}
		for (Problem problem : file.problems()) {
			problem(json, problem.isError() ? "error" : "warning", problem.line(), problem.column(), problem.message());
			json.name("code").value(problem.code().id()).endObject();
		}
		json.endArray();
	}

	private static void problem(JsonWriter json, String severity, int line, int column, String message)
			throws IOException {
		json.beginObject().name("severity").value(severity).name("line").value(line).name("column").value(column);
		json.name("message").value(message);
	}

	@Override
	public void end(int exitCode) {
		// every line is an answer of its own
	}

	/** Writes figures as a member. */
	static void write(JsonWriter json, Statistics statistics) throws IOException {
		json.name("statistics").beginObject();
		json.name("complete").value(statistics.complete());
		json.name("states").value(statistics.states()).name("transitions").value(statistics.transitions());
		json.name("depth").value(statistics.depth()).name("seconds").value(statistics.seconds());
		json.name("peakMemoryBytes").value(statistics.peakMemoryBytes());
		json.name("bitsPerState").value(statistics.bitsPerState());
		json.name("bytesPerState").value(statistics.bytesPerState());
		json.endObject();
	}
}
