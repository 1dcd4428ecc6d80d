package org.ipcstudio.checker.benchmarks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@code ipc check --json} prints. */
final class CheckOutput {
	private static final Pattern VERDICT = Pattern.compile("\"verdict\":\"([a-z]+)\"");
	private static final Pattern STATISTICS = Pattern.compile("\"statistics\":\\{[^{}]*\\}");

	private final String text;
	private final String statistics;

	/** @throws MeasuringException if this is no answer */
	CheckOutput(String text) {
		this.text = text;
		String last = null;
		for (Matcher matcher = STATISTICS.matcher(text); matcher.find();) {
			last = matcher.group();
		}
		if (last == null) {
			throw new MeasuringException("ipc check gave no answer: " + text.strip());
		}
		statistics = last;
	}

	/** @throws MeasuringException if the text was no system */
	Outcome outcome() {
		Matcher verdict = VERDICT.matcher(text);
		return switch (verdict.find() ? verdict.group(1) : "missing") {
			case "ok" -> Outcome.OK;
			case "defect" -> Outcome.DEFECT;
			case "inconclusive" -> Outcome.NONE;
			default -> throw new MeasuringException("ipc check does not accept the system: " + text.strip());
		};
	}

	/** A figure of the statistics; zero where it is not there. */
	double figure(String name) {
		Matcher figure = Pattern.compile("\"" + name + "\":([0-9.Ee+-]+)").matcher(statistics);
		return figure.find() ? Double.parseDouble(figure.group(1)) : 0;
	}
}
