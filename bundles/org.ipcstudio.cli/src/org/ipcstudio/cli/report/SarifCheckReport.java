package org.ipcstudio.cli.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.Statistics;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Version;
import org.ipcstudio.cli.baseline.BaselineEntry;
import org.ipcstudio.cli.baseline.FindingIdentity;
import org.ipcstudio.language.Problem;

import com.google.gson.stream.JsonWriter;

/**
 * Prints the outcome of checks in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), at the end:
 * one run with a rule for each kind of finding, and a result for each finding and problem.
 */
final class SarifCheckReport implements CheckReport {
	private static final String FINGERPRINT = "ipcFinding/v1";

	private final Console console;
	private final List<CheckedFile> files = new ArrayList<>();
	private final SarifRules rules = new SarifRules();

	SarifCheckReport(Console console) {
		this.console = console;
	}

	@Override
	public void print(CheckedFile file) {
		files.add(file);
	}

	@Override
	public void end(int exitCode) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setIndent("  ");
			json.beginObject();
			json.name("$schema").value("https://json.schemastore.org/sarif-2.1.0.json");
			json.name("version").value("2.1.0");
			json.name("runs").beginArray();
			run(json, exitCode);
			json.endArray();
			json.endObject();
		} catch (IOException e) {
			throw new IllegalStateException("a string takes everything", e);
		}
		console.printDocument(text.append('\n').toString(), JsonEscape::of);
	}

	private void run(JsonWriter json, int exitCode) throws IOException {
		for (CheckedFile file : files) {
			file.problems().forEach(problem -> rules.index(problem.code()));
		}
		json.beginObject();
		json.name("tool").beginObject().name("driver").beginObject();
		json.name("name").value("IPC Studio").name("version").value(Version.number());
		json.name("semanticVersion").value(Version.number());
		rules.write(json);
		json.endObject().endObject();
		invocation(json, exitCode);
		json.name("originalUriBaseIds").beginObject().name(SarifUri.BASE).beginObject();
		message(json, "description", "The folder in which the check was called.");
		json.endObject().endObject();
		artifacts(json);
		json.name("results").beginArray();
		for (int i = 0; i < files.size(); i++) {
			results(json, files.get(i), i);
		}
		json.endArray();
		json.name("columnKind").value("utf16CodeUnits");
		json.endObject();
	}

	private void invocation(JsonWriter json, int exitCode) throws IOException {
		boolean successful = files.stream().allMatch(file -> file.result().isPresent()
				&& file.result().get().statistics().complete());
		json.name("invocations").beginArray().beginObject();
		json.name("executionSuccessful").value(successful);
		json.name("exitCode").value(exitCode);
		json.name("toolExecutionNotifications").beginArray();
		for (int i = 0; i < files.size(); i++) {
			notifications(json, files.get(i), i);
		}
		json.endArray();
		json.endObject().endArray();
	}

	/** What is to be told of a file besides what is wrong with it. */
	private static void notifications(JsonWriter json, CheckedFile file, int index) throws IOException {
		if (file.error().isPresent()) {
			notification(json, file, index, file.skipped() ? "warning" : "error", file.error().get());
		}
		if (file.result().isPresent() && !file.result().get().statistics().complete()) {
			notification(json, file, index, "warning", VerdictText.extent(file.result().get()));
		}
		if (file.comparison().isPresent()) {
			for (BaselineEntry gone : file.comparison().get().gone()) {
				notification(json, file, index, "note", "In the baseline, but not there any more: "
						+ gone.identity().kind() + ": " + gone.message());
			}
		}
	}

	private static void notification(JsonWriter json, CheckedFile file, int index, String level, String text)
			throws IOException {
		json.beginObject().name("level").value(level);
		message(json, "message", text);
		json.name("locations").beginArray().beginObject().name("physicalLocation").beginObject();
		json.name("artifactLocation").beginObject();
		new SarifLocations(json, file, index).writeArtifact();
		json.name("index").value(index).endObject();
		json.endObject().endObject().endArray();
		json.endObject();
	}

	private void artifacts(JsonWriter json) throws IOException {
		json.name("artifacts").beginArray();
		for (int i = 0; i < files.size(); i++) {
			CheckedFile file = files.get(i);
			json.beginObject().name("location").beginObject();
			new SarifLocations(json, file, i).writeArtifact();
			json.endObject();
			json.name("properties").beginObject().name("verdict").value(file.outcome().word());
			if (file.systemName().isPresent()) {
				json.name("system").value(file.systemName().get());
			}
			if (file.result().isPresent()) {
				Statistics statistics = file.result().get().statistics();
				json.name("complete").value(statistics.complete()).name("states").value(statistics.states());
				json.name("transitions").value(statistics.transitions()).name("depth").value(statistics.depth());
				json.name("seconds").value(statistics.seconds());
				json.name("peakMemoryBytes").value(statistics.peakMemoryBytes());
			}
			json.endObject().endObject();
		}
		json.endArray();
	}

	private void results(JsonWriter json, CheckedFile file, int index) throws IOException {
		SarifLocations locations = new SarifLocations(json, file, index);
		for (Problem problem : file.problems()) {
			json.beginObject();
			rule(json, problem.code().id(), rules.index(problem.code()), SarifRules.level(problem.code()), problem.message());
			locations.write(problem);
			json.endObject();
		}
		Map<String, Integer> counts = new HashMap<>();
		for (ReportedFinding reported : file.findings()) {
			Finding finding = reported.finding();
			json.beginObject();
			rule(json, finding.kind().id(), rules.index(finding.kind()), SarifRules.level(finding.kind()), finding.message());
			locations.write(finding);
			locations.writeFlow(finding);
			String fingerprint = FindingIdentity.of(file.systemName().orElse(""), finding).fingerprint();
			json.name("partialFingerprints").beginObject().name(FINGERPRINT)
					.value(fingerprint + ":" + counts.merge(fingerprint, 1, Integer::sum)).endObject();
			if (file.comparison().isPresent()) {
				json.name("baselineState").value(reported.known() ? "unchanged" : "new");
			}
			json.endObject();
		}
	}

	private static void rule(JsonWriter json, String id, int index, String level, String text) throws IOException {
		json.name("ruleId").value(id).name("ruleIndex").value(index).name("level").value(level);
		message(json, "message", text);
	}

	private static void message(JsonWriter json, String name, String text) throws IOException {
		json.name(name).beginObject().name("text").value(SarifMessage.of(text)).endObject();
	}
}
