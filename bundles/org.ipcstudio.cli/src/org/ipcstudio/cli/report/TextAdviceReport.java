package org.ipcstudio.cli.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.Verdict;
import org.ipcstudio.checker.advice.Advice;
import org.ipcstudio.checker.advice.AdvicePart;
import org.ipcstudio.checker.advice.ChannelAdvice;
import org.ipcstudio.checker.advice.Effort;
import org.ipcstudio.checker.advice.Repair;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Style;

/** Prints advice for people. */
public final class TextAdviceReport implements AdviceReport {
	private static final int MOST_MESSAGES = 3;

	private final Console console;
	private final Set<AdvicePart> parts;

	/** @param parts what was asked for */
	public TextAdviceReport(Console console, Set<AdvicePart> parts) {
		this.console = console;
		this.parts = parts;
	}

	@Override
	public void print(AdvisedFile file) {
		CheckedFile checked = file.checked();
		checked.source().ifPresent(source -> new ProblemPrinter(console, console.out()).print(checked.name(), source));
		checked.error().ifPresent(console::message);
		file.advice().ifPresent(advice -> print(file, advice));
	}

	private void print(AdvisedFile file, Advice advice) {
		ReportSettings everything = new ReportSettings(false, EnumSet.allOf(FindingKind.class));
		VerdictText.Line verdict = VerdictText.of(file.checked(), everything);
		console.println(console.styled(Style.STRONG, file.checked().name()) + ": "
				+ console.styled(verdict.style(), verdict.word()) + verdict.rest());
		messages(advice);
		if (file.applied().isPresent()) {
			applied(file.checked().name(), advice.repairs().get(file.applied().getAsInt() - 1));
			return;
		}
		if (parts.contains(AdvicePart.REPAIRS)) {
			repairs(advice, file.checked().name());
		}
		if (parts.contains(AdvicePart.CAPACITIES)) {
			capacities(advice.channels());
		}
		if (parts.contains(AdvicePart.POLICIES)) {
			policies(advice);
		}
		console.println();
		Wrap.print(console, "", effort(advice.effort()));
	}

	private void messages(Advice advice) {
		List<Finding> defects = advice.asItIs().findings().stream().filter(finding -> !finding.kind().isRemark()).toList();
		defects.stream().limit(MOST_MESSAGES).forEach(defect -> Wrap.print(console, "  ", defect.message()));
		if (defects.size() > MOST_MESSAGES) {
			console.println("  … and " + Figures.count(defects.size() - MOST_MESSAGES, "more finding") + ".");
		}
	}

	private void applied(String name, Repair repair) {
		console.println();
		Wrap.print(console, "", "%s is changed: %s. %s".formatted(name, repair.label(), proof(repair)));
		new DifferencePrinter(console, "  ").print(repair.difference());
	}

	private void repairs(Advice advice, String name) {
		if (advice.asItIs().verdict() != Verdict.DEFECT) {
			return;
		}
		console.println();
		if (advice.repairs().isEmpty()) {
			Wrap.print(console, "", ("No repair is offered: none of the changes that were tried leaves a system in which the "
					+ "checker finds nothing%s. `ipc check %s` tells how it comes to the fault.").formatted(
							advice.effort().isComplete() ? "" : " within the limits", name));
			return;
		}
		console.println("Repairs; each was checked, and nothing is wrong after it:");
		for (int i = 0; i < advice.repairs().size(); i++) {
			Repair repair = advice.repairs().get(i);
			console.println();
			Wrap.print(console, "  " + (i + 1) + ". ", "     ", console.styled(Style.STRONG, repair.label() + "."));
			Wrap.print(console, "     ", repair.explanation() + " " + proof(repair));
			new DifferencePrinter(console, "       ").print(repair.difference());
		}
		console.println();
		String which = advice.repairs().size() == 1 ? "it out." : "the first one out, --apply=2 the second.";
		Wrap.print(console, "", "`ipc advise --apply %s` carries %s".formatted(name, which));
	}

	private static String proof(Repair repair) {
		return "Checked completely: " + Figures.count(repair.proof().statistics().states(), "state") + ", nothing wrong.";
	}

	private void capacities(List<ChannelAdvice> channels) {
		if (channels.isEmpty()) {
			return;
		}
		console.println();
		console.println("Capacities:");
		Table table = new Table("  ", "lrrl");
		table.head("channel", "now", "most", "smallest with which nobody gets stuck, and nothing else goes wrong than now");
		for (ChannelAdvice channel : channels) {
			table.row(channel.channel(), PolicyTable.capacity(channel.capacity()),
					(channel.exact() ? "" : "at least ") + channel.largest(), smallest(channel));
		}
		table.print(console);
	}

	private static String smallest(ChannelAdvice channel) {
		String undecided = channel.undecided() == 0 ? ""
				: " (" + Figures.count(channel.undecided()) + " could not be decided)";
		if (channel.smallest().isPresent()) {
			int smallest = channel.smallest().getAsInt();
			String tried = smallest == channel.from() ? "" : "; all from %d on were tried".formatted(channel.from());
			return smallest + tried + undecided;
		}
		if (channel.to() < channel.from()) {
			return "not tried";
		}
		return channel.from() == channel.to() ? "none: %d was tried%s".formatted(channel.to(), undecided)
				: "none of %d to %d%s".formatted(channel.from(), channel.to(), undecided);
	}

	private void policies(Advice advice) {
		if (advice.policies().isEmpty()) {
			return;
		}
		console.println();
		Wrap.print(console, "", "Policies: what becomes of the system if one channel is run in another way, with these "
				+ "capacities. A star stands where it is now, - where the language does not allow it, ? where there "
				+ "are too many states.");
		advice.policies().forEach(grid -> {
			console.println();
			new PolicyTable(grid).print(console, "  ");
		});
	}

	private static String effort(Effort effort) {
		String text = Figures.count(effort.variants(), "variant") + " checked in " + Figures.seconds(effort.seconds()) + ".";
		if (effort.undecided() > 0) {
			text += " " + Figures.count(effort.undecided())
					+ " of them had too many states to be decided (--max-states, --memory).";
		}
		return effort.limit().map(limit -> "Not everything was tried: " + reason(limit) + " ").orElse("") + text;
	}

	private static String reason(Limit limit) {
		return limit == Limit.CANCELLED ? "you stopped it." : "the time was up (--time).";
	}
}
