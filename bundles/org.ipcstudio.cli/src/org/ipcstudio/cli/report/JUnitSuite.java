package org.ipcstudio.cli.report;

import java.util.List;
import java.util.Map;

/**
 * A test suite of a JUnit report: one file.
 *
 * @param file       its name
 * @param seconds    how long its check took
 * @param properties figures, by their names
 * @param cases      the tests
 * @param remarks    what else there is to say; may be empty
 */
record JUnitSuite(String file, double seconds, Map<String, String> properties, List<JUnitCase> cases, String remarks) {

	/** How many of its cases went in a certain way. */
	int count(JUnitCase.State state) {
		return (int) cases.stream().filter(test -> test.state() == state).count();
	}

	void write(XmlWriter xml) {
		xml.begin("testsuite").attribute("name", file);
		writeCounts(xml, List.of(this));
		xml.attribute("skipped", count(JUnitCase.State.SKIPPED)).attribute("file", file);
		xml.begin("properties");
		properties.forEach((name, value) -> xml.begin("property").attribute("name", name).attribute("value", value).end());
		xml.end();
		String group = group();
		for (int i = 0; i < cases.size(); i++) {
			boolean last = i == cases.size() - 1; // that the check is complete, which is what takes the time
			cases.get(i).write(xml, file, group, last ? seconds : 0);
		}
		if (!remarks.isEmpty()) {
			xml.begin("system-out").text(remarks).end();
		}
		xml.end();
	}

	/** Servers sort tests by the dots in their group, as if it was a class in a package. */
	private String group() {
		String path = file.replace('\\', '/').replaceFirst("(?i)\\.ipc$", "").replaceFirst("^(\\.*/)+", "");
		return path.replace('.', '_').replace('/', '.');
	}

	/** Writes the numbers that an element for these suites has, those that it may have for any number of suites. */
	static void writeCounts(XmlWriter xml, List<JUnitSuite> suites) {
		xml.attribute("tests", suites.stream().mapToInt(suite -> suite.cases.size()).sum());
		xml.attribute("failures", sum(suites, JUnitCase.State.FAILED));
		xml.attribute("errors", sum(suites, JUnitCase.State.ERROR));
		xml.attribute("time", seconds(suites.stream().mapToDouble(JUnitSuite::seconds).sum()));
	}

	private static int sum(List<JUnitSuite> suites, JUnitCase.State state) {
		return suites.stream().mapToInt(suite -> suite.count(state)).sum();
	}

	/** Seconds with three decimals, whatever the language of the computer. */
	static String seconds(double seconds) {
		long millis = Math.round(seconds * 1000);
		return millis / 1000 + "." + Long.toString(1000 + millis % 1000).substring(1);
	}
}
