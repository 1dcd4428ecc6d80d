package org.ipcstudio.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.cli.Call;
import org.ipcstudio.cli.Corpus;
import org.ipcstudio.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What SARIF 2.1.0 requires of a log, and what servers make use of. */
class SarifReportTest {
	@TempDir
	private Path folder;

	static List<String> examples() throws IOException {
		try (var files = Files.list(Corpus.example("."))) {
			return files.map(Path::toString).filter(name -> name.endsWith(".ipc")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyExampleIsAValidLog(String example) {
		Call call = Call.ipc("check", "--format", "sarif", example);
		JsonObject run = run(call.out());
		assertValid(run);
		JsonObject invocation = object(run.getAsJsonArray("invocations").get(0));
		assertEquals(call.code(), invocation.get("exitCode").getAsInt());
		assertTrue(invocation.get("executionSuccessful").getAsBoolean());
		boolean hasError = run.getAsJsonArray("results").asList().stream()
				.anyMatch(result -> text(object(result), "level").equals("error"));
		assertEquals(call.code() == ExitCode.FOUND, hasError);
	}

	@Test
	void theWayToAFindingIsAFlow() {
		JsonObject run = run(Call.ipc("check", "--format", "sarif", Corpus.example("lost-update.ipc").toString()).out());
		JsonObject race = result(run, "race");
		JsonArray locations = object(object(race.getAsJsonArray("codeFlows").get(0)).getAsJsonArray("threadFlows").get(0))
				.getAsJsonArray("locations");
		JsonObject first = object(locations.get(0));
		assertEquals(1, first.get("executionOrder").getAsInt());
		assertEquals("Teller[0]: read Account.balance (0)", message(first.getAsJsonObject("location")));
		JsonObject region = object(race.getAsJsonArray("locations").get(0)).getAsJsonObject("physicalLocation")
				.getAsJsonObject("region");
		assertEquals("{\"startLine\":17,\"startColumn\":5,\"endColumn\":44}", region.toString());
	}

	@Test
	void theProblemsOfATextAreResults() throws IOException {
		Path file = Files.writeString(folder.resolve("bad.ipc"), "system T {\n  process P { send 1 to N }\n}");
		JsonObject run = run(Call.ipc("check", "--format", "sarif", file.toString()).exits(ExitCode.WRONG).out());
		assertValid(run);
		JsonObject problem = result(run, "IPC201");
		assertEquals("error", text(problem, "level"));
		JsonObject region = object(problem.getAsJsonArray("locations").get(0)).getAsJsonObject("physicalLocation")
				.getAsJsonObject("region");
		assertEquals("{\"startLine\":2,\"startColumn\":25,\"endLine\":2,\"endColumn\":26}", region.toString());
		assertFalse(object(run.getAsJsonArray("invocations").get(0)).get("executionSuccessful").getAsBoolean());
	}

	@Test
	void whatCouldNotBeLookedAtIsTold() {
		JsonObject run = run(Call.ipc("check", "--format", "sarif", "--max-states", "10", "nowhere.ipc",
				Corpus.example("dining-philosophers.ipc").toString()).exits(ExitCode.WRONG).out());
		assertValid(run);
		JsonObject invocation = object(run.getAsJsonArray("invocations").get(0));
		assertFalse(invocation.get("executionSuccessful").getAsBoolean());
		JsonArray notifications = invocation.getAsJsonArray("toolExecutionNotifications");
		assertEquals("The file nowhere.ipc does not exist.", message(object(notifications.get(0))));
		assertTrue(message(object(notifications.get(1))).startsWith("Not complete: the limit of states was reached"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "ISO-8859-1", "US-ASCII" })
	void whateverStandsInNamesAndTextsArrives(String charset) throws IOException {
		Path file = HostileFiles.write(folder);
		String out = Call.ipc(Charset.forName(charset), "check", "--format", "sarif", file.toString()).out();
		JsonObject run = run(out);
		assertValid(run);
		String escaped = HostileFiles.TEXT.replace("{0}", "{{0}}").replace("[a](0)", "\\[a\\](0)");
		assertTrue(message(result(run, "assertion")).contains(escaped), message(result(run, "assertion")));
		String uri = text(object(run.getAsJsonArray("artifacts").get(0)).getAsJsonObject("location"), "uri");
		assertEquals(file.toAbsolutePath(), Path.of(URI.create(uri)));
	}

	@Test
	void filesBelowAreRelative() {
		assertEquals("models/a%20b.ipc", SarifUri.of("models/a b.ipc"));
		assertEquals("a.ipc", SarifUri.of("./sub/../a.ipc"));
		assertEquals("100%25%5B1%5D%3F.ipc", SarifUri.of("100%[1]?.ipc"));
		assertTrue(SarifUri.of("../a.ipc").startsWith("file:///"));
	}

	@Test
	void aFindingIsTheSameWhereverItStands() throws IOException {
		String text = Files.readString(Corpus.example("crossing-requests.ipc"));
		Path moved = Files.writeString(folder.resolve("moved.ipc"), "\n\n// more\n" + text);
		JsonObject run = run(Call.ipc("check", "--format", "sarif", Corpus.example("crossing-requests.ipc").toString(),
				moved.toString()).out());
		Set<String> prints = new HashSet<>();
		int deadlocks = 0;
		for (JsonElement result : run.getAsJsonArray("results")) {
			if (text(object(result), "ruleId").equals("deadlock")) {
				deadlocks++;
				prints.add(object(result).getAsJsonObject("partialFingerprints").toString());
			}
		}
		assertEquals(2, deadlocks);
		assertEquals(1, prints.size(), prints.toString());
	}

	private static void assertValid(JsonObject run) {
		JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
		assertFalse(text(driver, "name").isBlank());
		List<String> rules = new ArrayList<>();
		for (JsonElement rule : driver.getAsJsonArray("rules")) {
			rules.add(text(object(rule), "id"));
			for (String member : List.of("shortDescription", "fullDescription", "help")) {
				assertFalse(text(object(rule).getAsJsonObject(member), "text").isBlank());
			}
			assertTrue(text(object(rule), "name").matches("\\p{Alnum}+"), text(object(rule), "name"));
		}
		assertEquals(rules.size(), new HashSet<>(rules).size());
		for (FindingKind kind : FindingKind.values()) {
			assertTrue(rules.contains(kind.id()), kind.id());
		}
		int artifacts = run.getAsJsonArray("artifacts").size();
		for (JsonElement each : run.getAsJsonArray("results")) {
			JsonObject result = object(each);
			assertEquals(text(result, "ruleId"), rules.get(result.get("ruleIndex").getAsInt()));
			assertTrue(Set.of("note", "warning", "error").contains(text(result, "level")));
			assertFalse(message(result).isBlank());
			JsonObject place = object(result.getAsJsonArray("locations").get(0)).getAsJsonObject("physicalLocation");
			assertTrue(place.getAsJsonObject("region").get("startLine").getAsInt() >= 1);
			assertTrue(place.getAsJsonObject("artifactLocation").get("index").getAsInt() < artifacts);
			URI uri = URI.create(text(place.getAsJsonObject("artifactLocation"), "uri"));
			assertEquals(uri.isAbsolute(), !place.getAsJsonObject("artifactLocation").has("uriBaseId"), uri.toString());
		}
	}

	private static JsonObject run(String sarif) {
		JsonObject log = object(JsonParser.parseString(sarif));
		assertEquals("2.1.0", text(log, "version"));
		assertTrue(text(log, "$schema").contains("sarif-2.1.0"));
		assertEquals(1, log.getAsJsonArray("runs").size());
		return object(log.getAsJsonArray("runs").get(0));
	}

	private static JsonObject result(JsonObject run, String rule) {
		return object(run.getAsJsonArray("results").asList().stream()
				.filter(result -> text(object(result), "ruleId").equals(rule)).findFirst().orElseThrow());
	}

	private static String message(JsonObject object) {
		return text(object.getAsJsonObject("message"), "text");
	}

	private static String text(JsonObject object, String member) {
		return object.get(member).getAsString();
	}

	private static JsonObject object(JsonElement element) {
		return element.getAsJsonObject();
	}
}
