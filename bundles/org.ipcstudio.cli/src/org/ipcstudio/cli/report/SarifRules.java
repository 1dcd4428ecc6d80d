package org.ipcstudio.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.language.ProblemCode;

import com.google.gson.stream.JsonWriter;

/** The rules of a SARIF report: all kinds of findings, and the problems of texts that occur. */
final class SarifRules {
	private final Map<String, Integer> indices = new HashMap<>();
	private final List<ProblemCode> problems = new ArrayList<>();

	SarifRules() {
		for (FindingKind kind : FindingKind.values()) {
			indices.put(kind.id(), indices.size());
		}
	}

	/** The place of a rule in the list of rules. */
	int index(FindingKind kind) {
		return indices.get(kind.id());
	}

	/** The place of a rule in the list of rules; a new rule is added. */
	int index(ProblemCode code) {
		return indices.computeIfAbsent(code.id(), id -> {
			problems.add(code);
			return indices.size();
		});
	}

	/** The level of findings of a kind. */
	static String level(FindingKind kind) {
		return kind.isRemark() ? "note" : "error";
	}

	/** The level of a problem. */
	static String level(ProblemCode code) {
		return switch (code.severity()) {
			case ERROR -> "error";
			case WARNING -> "warning";
		};
	}

	void write(JsonWriter json) throws IOException {
		json.name("rules").beginArray();
		for (FindingKind kind : FindingKind.values()) {
			FindingPage page = FindingPage.byId(kind.id()).orElseThrow();
			write(json, kind.id(), page.title(), page.text(), level(kind), "concurrency");
		}
		for (ProblemCode code : problems) {
			write(json, code.id(), code.title(), code.explanation(), level(code), "language");
		}
		json.endArray();
	}

	private static void write(JsonWriter json, String id, String title, String page, String level, String tag)
			throws IOException {
		json.beginObject();
		json.name("id").value(id);
		json.name("name").value(inOneWord(title));
		json.name("shortDescription").beginObject().name("text").value(title + ".").endObject();
		json.name("fullDescription").beginObject().name("text").value(firstParagraph(page)).endObject();
		json.name("help").beginObject().name("text").value("`ipc explain " + id + "` explains this, with an example and the "
				+ "usual repair.").name("markdown").value(page).endObject();
		json.name("defaultConfiguration").beginObject().name("level").value(level).endObject();
		json.name("properties").beginObject().name("tags").beginArray().value(tag).endArray().endObject();
		json.endObject();
	}

	/** {@code NobodyCanGoOn}: names of rules have no blanks. */
	private static String inOneWord(String title) {
		StringBuilder word = new StringBuilder();
		for (String part : title.split("[^\\p{L}\\p{N}]+")) {
			if (!part.isEmpty()) {
				word.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
			}
		}
		return word.toString();
	}

	/** The paragraph below the title line of a page. */
	private static String firstParagraph(String page) {
		String[] paragraphs = page.replace("\r", "").split("\n\n", 3);
		return paragraphs.length < 2 ? page.strip() : paragraphs[1].replace('\n', ' ').strip();
	}
}
