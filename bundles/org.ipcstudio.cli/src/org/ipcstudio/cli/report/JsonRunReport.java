package org.ipcstudio.cli.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ipcstudio.checker.BlockedProcess;
import org.ipcstudio.cli.Console;
import org.ipcstudio.engine.diagnosis.Explanation;
import org.ipcstudio.engine.diagnosis.Wait;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.simulate.OutputListener;
import org.ipcstudio.engine.simulate.SimulationResult;
import org.ipcstudio.engine.simulate.Statistics;
import org.ipcstudio.engine.simulate.Statistics.ChannelStatistics;
import org.ipcstudio.engine.simulate.Statistics.LockStatistics;
import org.ipcstudio.engine.simulate.Statistics.ProcessStatistics;
import org.ipcstudio.engine.simulate.Statistics.WaitStatistics;
import org.ipcstudio.engine.trace.Step;

import com.google.gson.stream.JsonWriter;

/** Prints how a run went, and what the programs printed, as one JSON object in one line. */
public final class JsonRunReport implements OutputListener {
	/** More lines of output are counted, but not kept. */
	private static final int MOST_LINES = 100_000;

	private final Console console;
	private final RunInfo info;
	private final List<Printed> output = new ArrayList<>();
	private long dropped;

	private record Printed(long time, String process, String text) {
	}

	public JsonRunReport(Console console, RunInfo info) {
		this.console = console;
		this.info = info;
	}

	@Override
	public void printed(long time, String process, String text) {
		if (output.size() < MOST_LINES) {
			output.add(new Printed(time, process, text));
		} else {
			dropped++;
		}
	}

	/** @param shrunk the steps of a short run to the same end; empty if none was looked for, or none could be */
	public void print(CompiledSystem system, SimulationResult result, RunOutcome outcome, Optional<List<Step>> shrunk) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.beginObject();
			json.name("file").value(info.file()).name("system").value(system.name());
			json.name("verdict").value(outcome.hasFindings() ? "defect" : "ok");
			json.name("reason").value(result.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
			json.name("policy").value(info.policy()).name("seed").value(info.seed());
			json.name("steps").value(result.steps()).name("time").value(result.time());
			findings(json, system, outcome);
			if (shrunk.isPresent()) {
				FindingJson.steps(json, "shrunk", shrunk.get());
			}
			output(json);
			statistics(json, result.statistics());
			json.endObject();
		} catch (IOException e) {
			throw new IllegalStateException("a string takes everything", e);
		}
		console.out().println(text);
	}

	private static void findings(JsonWriter json, CompiledSystem system, RunOutcome outcome) throws IOException {
		json.name("findings").beginArray();
		List<RunFinding> all = new ArrayList<>(outcome.findings());
		all.addAll(outcome.remarks());
		for (RunFinding finding : all) {
			List<Explanation.Sentence> sentences = finding.explanation().map(Explanation::sentences).orElse(List.of());
			List<String> cycle = finding.explanation().filter(e -> !e.rings().isEmpty())
					.map(e -> e.rings().get(0).names()).orElse(List.of());
			FindingJson.write(json, finding.kind(), finding.message(), finding.processes(), cycle,
					sentences.stream().map(sentence -> blocked(system, sentence.waiter())).toList(), List.of());
		}
		json.endArray();
	}

	private static BlockedProcess blocked(CompiledSystem system, Wait wait) {
		return new BlockedProcess(wait.name(), wait.operation(), wait.on(), wait.line(), wait.text(),
				wait.unblockers().stream().map(p -> system.process(p).name()).toList());
	}

	private void output(JsonWriter json) throws IOException {
		json.name("output").beginArray();
		for (Printed line : output) {
			json.beginObject().name("time").value(line.time()).name("process").value(line.process());
			json.name("text").value(line.text()).endObject();
		}
		json.endArray();
		if (dropped > 0) {
			json.name("outputDropped").value(dropped);
		}
	}

	private static void statistics(JsonWriter json, Statistics statistics) throws IOException {
		json.name("unit").value(statistics.unit().name().toLowerCase(Locale.ROOT));
		json.name("processes").beginArray();
		for (ProcessStatistics process : statistics.processes()) {
			process(json, process);
		}
		json.endArray().name("channels").beginArray();
		for (ChannelStatistics channel : statistics.channels()) {
			channel(json, channel);
		}
		json.endArray().name("locks").beginArray();
		for (LockStatistics lock : statistics.locks()) {
			json.beginObject().name("name").value(lock.name()).name("semaphore").value(lock.semaphore());
			json.name("taken").value(lock.taken()).name("held").value(lock.held()).name("waits").value(lock.waits());
			json.name("waiting").value(lock.waiting()).name("longest").value(lock.longest());
			json.name("holder").value(lock.holder()).endObject();
		}
		json.endArray();
	}

	private static void process(JsonWriter json, ProcessStatistics process) throws IOException {
		json.beginObject().name("name").value(process.name()).name("daemon").value(process.daemon());
		json.name("state").value(process.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		json.name("moves").value(process.moves()).name("progress").value(process.progress());
		json.name("lifetime").value(process.lifetime()).name("working").value(process.working());
		json.name("ready").value(process.ready()).name("waiting").value(process.waiting());
		json.name("waits").beginArray();
		for (WaitStatistics wait : process.waits()) {
			json.beginObject().name("operation").value(wait.operation()).name("on").value(wait.on());
			json.name("line").value(wait.line()).name("times").value(wait.times());
			json.name("total").value(wait.total()).name("longest").value(wait.longest()).endObject();
		}
		json.endArray().endObject();
	}

	private static void channel(JsonWriter json, ChannelStatistics channel) throws IOException {
		json.beginObject().name("name").value(channel.name());
		json.name("capacity");
		if (channel.capacity() == Integer.MAX_VALUE) {
			json.nullValue();
		} else {
			json.value(channel.capacity());
		}
		json.name("sent").value(channel.sent()).name("received").value(channel.received()).name("lost").value(channel.lost());
		json.name("withdrawn").value(channel.withdrawn()).name("left").value(channel.left());
		json.name("largest").value(channel.largest()).name("meanOccupancy").value(channel.meanOccupancy());
		json.name("meanWait").value(channel.meanWait()).name("longestWait").value(channel.longestWait()).endObject();
	}
}
