package org.ipcstudio.cli.report;

import java.io.IOException;
import java.util.List;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.language.Position;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;

import com.google.gson.stream.JsonWriter;

/** Writes places in one file as SARIF does. */
final class SarifLocations {
	private final JsonWriter json;
	private final CheckedFile file;
	private final int artifact;
	private final String[] lines;

	/** @param artifact the place of the file in the list of artifacts */
	SarifLocations(JsonWriter json, CheckedFile file, int artifact) {
		this.json = json;
		this.file = file;
		this.artifact = artifact;
		lines = file.source().map(source -> source.text().split("\r\n|\r|\n", -1)).orElse(new String[0]);
	}

	/** Where a problem is. */
	void write(Problem problem) throws IOException {
		SourceFile source = file.source().orElseThrow();
		Position end = source.position(problem.region().end());
		json.name("locations").beginArray().beginObject();
		beginPhysical();
		json.name("region").beginObject();
		json.name("startLine").value(problem.line()).name("startColumn").value(problem.column());
		json.name("endLine").value(end.line()).name("endColumn").value(end.column());
		json.endObject().endObject();
		json.endObject().endArray();
	}

	/** Where a finding is, and whom it is about. */
	void write(Finding finding) throws IOException {
		json.name("locations").beginArray().beginObject();
		physical(finding.line(), finding.text());
		logical(finding.processes());
		json.endObject().endArray();
	}

	/** The way to a finding: in one flow, so that what the processes do stands in the order in which they do it. */
	void writeFlow(Finding finding) throws IOException {
		if (finding.trace().isEmpty()) {
			return;
		}
		json.name("codeFlows").beginArray();
		flow(finding.trace(), finding.cycleStart());
		if (!finding.otherTrace().isEmpty()) {
			flow(finding.otherTrace(), -1);
		}
		json.endArray();
	}

	private void flow(List<Step> steps, int cycleStart) throws IOException {
		json.beginObject().name("threadFlows").beginArray().beginObject();
		json.name("locations").beginArray();
		for (int i = 0; i < steps.size(); i++) {
			Step step = steps.get(i);
			json.beginObject().name("location").beginObject();
			physical(step.line(), "");
			logical(List.of(step.process()));
			String text = step.process() + ": " + step.action() + (i == cycleStart ? " (from here on for ever)" : "");
			json.name("message").beginObject().name("text").value(SarifMessage.of(text)).endObject();
			json.endObject().name("executionOrder").value(i + 1).endObject();
		}
		json.endArray();
		json.endObject().endArray().endObject();
	}

	/** Where the file is. */
	void writeArtifact() throws IOException {
		json.name("uri").value(SarifUri.of(file.name()));
		if (SarifUri.isRelative(file.name())) {
			json.name("uriBaseId").value(SarifUri.BASE);
		}
	}

	private void beginPhysical() throws IOException {
		json.name("physicalLocation").beginObject();
		json.name("artifactLocation").beginObject();
		writeArtifact();
		json.name("index").value(artifact).endObject();
	}

	private void physical(int line, String text) throws IOException {
		beginPhysical();
		json.name("region").beginObject().name("startLine").value(Math.max(1, line));
		int column = line < 1 || line > lines.length || text.isBlank() ? -1 : lines[line - 1].indexOf(text);
		if (column >= 0) {
			json.name("startColumn").value(column + 1).name("endColumn").value(column + 1 + text.length());
		}
		json.endObject().endObject();
	}

	private void logical(List<String> processes) throws IOException {
		if (processes.isEmpty()) {
			return;
		}
		json.name("logicalLocations").beginArray();
		for (String process : processes) {
			json.beginObject().name("name").value(process);
			json.name("fullyQualifiedName").value(file.systemName().map(system -> system + "." + process).orElse(process));
			json.name("kind").value("process").endObject();
		}
		json.endArray();
	}
}
