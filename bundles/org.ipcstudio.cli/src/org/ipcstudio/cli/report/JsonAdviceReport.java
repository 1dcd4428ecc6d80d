package org.ipcstudio.cli.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.advice.Advice;
import org.ipcstudio.checker.advice.ChannelAdvice;
import org.ipcstudio.checker.advice.Effort;
import org.ipcstudio.checker.advice.LineDifference;
import org.ipcstudio.checker.advice.LineDifference.Change;
import org.ipcstudio.checker.advice.PolicyGrid;
import org.ipcstudio.checker.advice.PolicyVerdict;
import org.ipcstudio.checker.advice.Repair;
import org.ipcstudio.cli.Console;

import com.google.gson.stream.JsonWriter;

/** Prints advice as one JSON object in one line. */
public final class JsonAdviceReport implements AdviceReport {
	private final Console console;

	public JsonAdviceReport(Console console) {
		this.console = console;
	}

	@Override
	public void print(AdvisedFile file) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setSerializeNulls(true);
			json.beginObject();
			json.name("file").value(file.checked().name());
			json.name("system").value(file.checked().systemName().orElse(null));
			json.name("verdict").value(file.checked().outcome().word());
			JsonCheckReport.problems(json, file.checked());
			if (file.advice().isPresent()) {
				write(json, file, file.advice().get());
			}
			json.endObject();
		} catch (IOException e) {
			throw new IllegalStateException("a string takes everything", e);
		}
		console.printDocument(text.append('\n').toString(), JsonEscape::of);
	}

	private static void write(JsonWriter json, AdvisedFile file, Advice advice) throws IOException {
		json.name("findings").beginArray();
		for (Finding finding : advice.asItIs().findings()) {
			FindingJson.write(json, finding.kind().id(), finding.message(), finding.processes(), finding.cycle(),
					finding.waits(), finding.trace());
		}
		json.endArray();
		JsonCheckReport.write(json, advice.asItIs().statistics());
		json.name("repairs").beginArray();
		for (int i = 0; i < advice.repairs().size(); i++) {
			write(json, i + 1, advice.repairs().get(i));
		}
		json.endArray();
		json.name("applied").value(file.applied().isPresent() ? file.applied().getAsInt() : null);
		json.name("capacities").beginArray();
		for (ChannelAdvice channel : advice.channels()) {
			write(json, channel);
		}
		json.endArray();
		json.name("policies").beginArray();
		for (PolicyGrid grid : advice.policies()) {
			write(json, grid);
		}
		json.endArray();
		write(json, advice.effort());
	}

	private static void write(JsonWriter json, int number, Repair repair) throws IOException {
		json.beginObject().name("number").value(number).name("kind").value(repair.kind().id());
		json.name("label").value(repair.label()).name("explanation").value(repair.explanation());
		json.name("changes").beginArray();
		LineDifference difference = repair.difference();
		for (Change change : difference.all()) {
			json.beginObject().name("line").value(change.from() + 1).name("removed").value(change.to() - change.from());
			json.name("text").value(String.join("", difference.after().subList(change.newFrom(), change.newTo()))).endObject();
		}
		json.endArray();
		json.name("verdict").value(repair.proof().verdict().name().toLowerCase(Locale.ROOT));
		JsonCheckReport.write(json, repair.proof().statistics());
		json.endObject();
	}

	private static void write(JsonWriter json, ChannelAdvice channel) throws IOException {
		json.beginObject().name("channel").value(channel.channel()).name("line").value(channel.line());
		json.name("capacity").value(capacity(channel.capacity()));
		json.name("largest").value(channel.largest()).name("exact").value(channel.exact());
		json.name("smallest").value(channel.smallest().isPresent() ? channel.smallest().getAsInt() : null);
		json.name("from").value(channel.from()).name("to").value(channel.to());
		json.name("undecided").value(channel.undecided()).endObject();
	}

	private static void write(JsonWriter json, PolicyGrid grid) throws IOException {
		json.beginObject().name("channel").value(grid.channel()).name("verdicts").beginArray();
		for (PolicyVerdict verdict : grid.verdicts()) {
			json.beginObject().name("sending").value(verdict.policy().sending().id());
			json.name("sharing").value(verdict.policy().sharing().isEmpty() ? null : verdict.policy().sharing());
			json.name("capacity").value(capacity(verdict.policy().capacity())).name("current").value(verdict.current());
			json.name("verdict").value(verdict.outcome().id()).name("kinds").beginArray();
			for (FindingKind kind : verdict.kinds()) {
				json.value(kind.id());
			}
			json.endArray().endObject();
		}
		json.endArray().endObject();
	}

	/** The number; null stands for no bound. */
	private static Integer capacity(int capacity) {
		return capacity == Integer.MAX_VALUE ? null : capacity;
	}

	private static void write(JsonWriter json, Effort effort) throws IOException {
		json.name("effort").beginObject().name("complete").value(effort.isComplete());
		json.name("variants").value(effort.variants()).name("undecided").value(effort.undecided());
		json.name("skipped").value(effort.skipped());
		json.name("limit").value(effort.limit().map(limit -> limit.name().toLowerCase(Locale.ROOT)).orElse(null));
		json.name("seconds").value(effort.seconds()).endObject();
	}
}
