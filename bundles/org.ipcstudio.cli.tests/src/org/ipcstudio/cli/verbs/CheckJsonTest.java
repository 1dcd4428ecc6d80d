package org.ipcstudio.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.ipcstudio.cli.Call;
import org.ipcstudio.cli.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class CheckJsonTest {

	static List<String[]> corpus() throws IOException {
		List<String[]> rows = new ArrayList<>();
		for (String line : Files.readAllLines(Corpus.file("manifest.tsv")).stream().skip(1).toList()) {
			rows.add(line.split("\t", -1));
		}
		return rows;
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("corpus")
	void theCorpus(String name, int code, String kind, String stuck) {
		Call call = Call.ipc("check", "--json", Corpus.file(name + ".ipc").toString()).exits(code);
		assertEquals(1, call.out().lines().count());
		JsonObject answer = JsonParser.parseString(call.out()).getAsJsonObject();
		assertEquals(Set.of("file", "system", "verdict", "findings", "problems", "statistics"), answer.keySet());
		assertEquals(code == 0 ? "ok" : code == 1 ? "defect" : "invalid", answer.get("verdict").getAsString());
		assertEquals(Set.of("complete", "states", "transitions", "depth", "seconds", "peakMemoryBytes",
				"bitsPerState", "bytesPerState"),
				answer.getAsJsonObject("statistics").keySet());
		for (JsonElement problem : answer.getAsJsonArray("problems")) {
			assertEquals(Set.of("severity", "line", "column", "message", "code"), problem.getAsJsonObject().keySet());
		}
		List<String> kinds = new ArrayList<>();
		for (JsonElement finding : answer.getAsJsonArray("findings")) {
			kinds.add(finding(finding.getAsJsonObject()));
		}
		if (code == 1) {
			assertTrue(kinds.contains(kind), kinds.toString());
		}
		if (!stuck.isEmpty()) {
			assertEquals(new TreeSet<>(List.of(stuck.split(","))), processes(answer.getAsJsonArray("findings"), kind));
		}
	}

	@Test
	void aLassoSaysFromWhichStepOnItRepeats() {
		JsonObject lasso = first("traffic-lights.ipc");
		assertEquals(2, lasso.get("repeatsFrom").getAsInt());
		assertEquals(10, lasso.getAsJsonArray("trace").size());
		assertFalse(first("dining-philosophers.ipc").has("repeatsFrom"));
	}

	private static JsonObject first(String example) {
		String out = Call.ipc("check", "--json", Corpus.example(example).toString()).exits(1).out();
		return JsonParser.parseString(out).getAsJsonObject().getAsJsonArray("findings").get(0).getAsJsonObject();
	}

	/** Checks the form of a finding; returns its kind. */
	private static String finding(JsonObject finding) {
		String kind = finding.get("kind").getAsString();
		Set<String> members = new TreeSet<>(List.of("kind", "message", "processes", "cycle", "waits", "trace"));
		if (kind.equals("race")) {
			members.add("otherTrace");
		}
		if (finding.has("repeatsFrom")) {
			members.add("repeatsFrom");
			assertEquals("livelock", kind);
			int steps = finding.getAsJsonArray("trace").size();
			assertTrue(finding.get("repeatsFrom").getAsInt() >= 1 && finding.get("repeatsFrom").getAsInt() <= steps, "in the trace");
		}
		assertEquals(members, finding.keySet());
		assertFalse(finding.get("message").getAsString().isBlank());
		assertEquals(kind.endsWith("deadlock"), !finding.getAsJsonArray("waits").isEmpty());
		for (JsonElement wait : finding.getAsJsonArray("waits")) {
			assertEquals(Set.of("process", "operation", "on", "line", "unblockers"), wait.getAsJsonObject().keySet());
		}
		steps(finding.getAsJsonArray("trace"));
		if (kind.equals("race")) {
			steps(finding.getAsJsonArray("otherTrace"));
		}
		return kind;
	}

	private static void steps(JsonArray trace) {
		for (JsonElement step : trace) {
			assertEquals(Set.of("step", "process", "action", "line"), step.getAsJsonObject().keySet());
		}
	}

	private static Set<String> processes(JsonArray findings, String kind) {
		Set<String> processes = new TreeSet<>();
		for (JsonElement finding : findings) {
			if (finding.getAsJsonObject().get("kind").getAsString().equals(kind)) {
				finding.getAsJsonObject().getAsJsonArray("processes").forEach(process -> processes.add(process.getAsString()));
			}
		}
		return processes;
	}

	@Test
	void thePhilosophersAreInACycle() {
		JsonObject answer = JsonParser
				.parseString(Call.ipc("check", "--json", Corpus.example("dining-philosophers.ipc").toString()).out()).getAsJsonObject();
		JsonObject deadlock = answer.getAsJsonArray("findings").get(0).getAsJsonObject();
		assertEquals("""
				["Philosopher[0]","Philosopher[1]","Philosopher[2]","Philosopher[3]","Philosopher[4]"]""",
				deadlock.get("cycle").toString());
		JsonObject wait = deadlock.getAsJsonArray("waits").get(0).getAsJsonObject();
		assertEquals("receive", wait.get("operation").getAsString());
		assertEquals("Fork[1]", wait.get("on").getAsString());
		assertEquals("[\"Philosopher[1]\"]", wait.get("unblockers").toString());
	}

	@Test
	void oneLineForEachFileAlsoForThoseThatCannotBeRead() {
		Call call = Call.ipc("check", "--json", "nowhere.ipc", Corpus.file("n44_syntax_error.ipc").toString(),
				Corpus.file("a01_rdv_pingpong.ipc").toString()).exits(2);
		List<JsonObject> answers = call.out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
		assertEquals(List.of("invalid", "invalid", "ok"), answers.stream().map(a -> a.get("verdict").getAsString()).toList());
		JsonObject problem = answers.get(0).getAsJsonArray("problems").get(0).getAsJsonObject();
		assertEquals("The file nowhere.ipc does not exist.", problem.get("message").getAsString());
		assertEquals("", call.err());
	}
}
