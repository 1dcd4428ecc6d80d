package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.advice.PolicyGrid;
import org.ipcstudio.checker.advice.PolicyVerdict;
import org.ipcstudio.cli.Console;

/** Shows the policies of one channel: a row for each way to send and to share, a column for each capacity. */
final class PolicyTable {
	private final PolicyGrid grid;
	private final List<Integer> capacities;

	PolicyTable(PolicyGrid grid) {
		this.grid = grid;
		capacities = grid.capacities();
	}

	void print(Console console, String indent) {
		Table table = new Table(indent, "l".repeat(capacities.size() + 1));
		List<String> head = new ArrayList<>(List.of(grid.channel()));
		capacities.forEach(capacity -> head.add(capacity(capacity)));
		table.head(head.toArray(String[]::new));
		for (int i = 0; i < grid.verdicts().size(); i += capacities.size()) {
			List<String> row = new ArrayList<>(List.of(name(grid.verdicts().get(i))));
			grid.verdicts().subList(i, i + capacities.size()).forEach(verdict -> row.add(cell(verdict)));
			table.row(row.toArray(String[]::new));
		}
		table.print(console);
	}

	static String capacity(int capacity) {
		return capacity == Integer.MAX_VALUE ? "unbounded" : Integer.toString(capacity);
	}

	private static String name(PolicyVerdict verdict) {
		String sharing = verdict.policy().sharing();
		return verdict.policy().sending().id() + (sharing.isEmpty() ? "" : ", " + sharing);
	}

	private static String cell(PolicyVerdict verdict) {
		String text = switch (verdict.outcome()) {
			case OK -> "ok";
			case DEFECT -> String.join(", ", verdict.kinds().stream().map(FindingKind::id).toList());
			case INCONCLUSIVE -> "?";
			case IMPOSSIBLE -> "-";
			case SKIPPED -> "not tried";
		};
		return verdict.current() ? text + " *" : text;
	}
}
