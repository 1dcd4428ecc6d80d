package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ipcstudio.checker.Statistics;
import org.ipcstudio.cli.Console;

/** Prints the outcome of checks as JUnit servers read it: in XML, a suite of tests for each file, at the end. */
final class JUnitCheckReport implements CheckReport {
	private final Console console;
	private final ReportSettings settings;
	private final List<JUnitSuite> suites = new ArrayList<>();

	JUnitCheckReport(Console console, ReportSettings settings) {
		this.console = console;
		this.settings = settings;
	}

	@Override
	public void print(CheckedFile file) {
		double seconds = file.result().map(result -> result.statistics().seconds()).orElse(0.0);
		suites.add(new JUnitSuite(file.name(), seconds, properties(file), JUnitCases.of(file, settings), remarks(file)));
	}

	private static Map<String, String> properties(CheckedFile file) {
		Map<String, String> properties = new LinkedHashMap<>();
		file.systemName().ifPresent(system -> properties.put("system", system));
		properties.put("verdict", file.outcome().word());
		file.result().ifPresent(result -> {
			Statistics statistics = result.statistics();
			properties.put("complete", Boolean.toString(statistics.complete()));
			properties.put("states", Long.toString(statistics.states()));
			properties.put("transitions", Long.toString(statistics.transitions()));
			properties.put("depth", Integer.toString(statistics.depth()));
			properties.put("peakMemoryBytes", Long.toString(statistics.peakMemoryBytes()));
		});
		return properties;
	}

	private static String remarks(CheckedFile file) {
		List<String> remarks = new ArrayList<>();
		file.problems().stream().filter(problem -> !problem.isError())
				.forEach(warning -> remarks.add(file.name() + ":" + warning));
		file.findings().stream().filter(finding -> finding.kind().isRemark())
				.forEach(remark -> remarks.add(remark.kind().id() + ": " + remark.finding().message()));
		file.comparison().ifPresent(comparison -> comparison.gone().forEach(entry -> remarks
				.add("in the baseline, but not there any more: " + entry.identity().kind() + ": " + entry.message())));
		return remarks.stream().map(remark -> remark + "\n").collect(Collectors.joining());
	}

	@Override
	public void end(int exitCode) {
		XmlWriter xml = new XmlWriter();
		xml.begin("testsuites").attribute("name", "ipc check");
		JUnitSuite.writeCounts(xml, suites);
		suites.forEach(suite -> suite.write(xml));
		console.printDocument(xml.end().toString(), c -> "&#" + c + ";");
	}
}
