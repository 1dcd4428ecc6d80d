package org.ipcstudio.cli.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.Statistics;
import org.ipcstudio.cli.Console;
import org.ipcstudio.language.Problem;

import com.google.gson.stream.JsonWriter;

/** Prints the outcome of checks as JSON, one object in one line for each file. */
public final class JsonCheckReport implements CheckReport {
	private static final Statistics NONE = new Statistics(false, 0, 0, 0, 0, 0);

	private final Console console;

	public JsonCheckReport(Console console) {
		this.console = console;
	}

	@Override
	public void print(CheckedFile file) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.beginObject();
			json.name("file").value(file.name());
			json.name("system").value(file.source().map(source -> source.system().getName()).orElse(null));
			json.name("verdict").value(file.result().map(r -> r.verdict().name().toLowerCase(Locale.ROOT)).orElse("invalid"));
			json.name("findings").beginArray();
			for (Finding finding : file.result().map(CheckResult::findings).orElse(List.of())) {
				FindingJson.write(json, finding.kind().id(), finding.message(), finding.processes(), finding.cycle(),
						finding.waits(), finding.trace());
			}
			json.endArray();
			problems(json, file);
			write(json, file.result().map(CheckResult::statistics).orElse(NONE));
			json.endObject();
		} catch (IOException e) {
			throw new IllegalStateException("a string takes everything", e);
		}
		// not through Console.println, which would replace signs in texts
		console.out().println(text);
	}

	private static void problems(JsonWriter json, CheckedFile file) throws IOException {
		json.name("problems").beginArray();
		if (file.error().isPresent()) {
			problem(json, "error", 1, 1, file.error().get()); // it concerns the file as a whole
			json.endObject();
		}
		for (Problem problem : file.source().map(source -> source.problems()).orElse(List.of())) {
			problem(json, problem.isError() ? "error" : "warning", problem.line(), problem.column(), problem.message());
			json.name("code").value(problem.code().id()).endObject();
		}
		json.endArray();
	}

	private static void problem(JsonWriter json, String severity, int line, int column, String message) throws IOException {
		json.beginObject().name("severity").value(severity).name("line").value(line).name("column").value(column);
		json.name("message").value(message);
	}

	private static void write(JsonWriter json, Statistics statistics) throws IOException {
		json.name("statistics").beginObject();
		json.name("complete").value(statistics.complete());
		json.name("states").value(statistics.states()).name("transitions").value(statistics.transitions());
		json.name("depth").value(statistics.depth()).name("seconds").value(statistics.seconds());
		json.name("peakMemoryBytes").value(statistics.peakMemoryBytes());
		json.endObject();
	}
}
