package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.advice.RepairKind;
import org.ipcstudio.language.edits.Attribute;
import org.ipcstudio.language.types.DirectLinks;
import org.ipcstudio.model.Process;

/**
 * Lets a channel that somebody waits to send to hold more messages, and gives one that grows without a bound a bound. A
 * process that names its partner without a declared link gets one.
 */
final class CapacityCandidates implements CandidateSource {

	@Override
	public List<List<Candidate>> candidates(Situation situation) {
		List<List<Candidate>> all = new ArrayList<>();
		for (ChannelDeclaration channel : ChannelDeclaration.of(situation.system())) {
			if (situation.defects().stream().anyMatch(defect -> grows(defect, channel))) {
				all.add(capacities(situation, channel, Math.max(1, channel.lowestCapacity())));
			} else if (situation.blocked().stream().anyMatch(blocked -> waitsFor(blocked, channel))) {
				all.add(capacities(situation, channel, situation.capacity(channel) + 1));
			}
		}
		DirectLinks links = DirectLinks.of(situation.system());
		situation.blocked().stream().filter(Situation.Blocked::sends)
				.flatMap(blocked -> situation.process(blocked.on())
						.flatMap(partner -> links.between(blocked.process(), partner)).stream())
				.filter(link -> link.declaration() == null).distinct()
				.forEach(link -> all.add(links(situation, link.first(), link.second())));
		return all;
	}

	private static boolean grows(Finding defect, ChannelDeclaration channel) {
		return defect.kind() == FindingKind.UNBOUNDED && channel.isNamed(defect.text());
	}

	private static boolean waitsFor(Situation.Blocked blocked, ChannelDeclaration channel) {
		return blocked.sends() && (channel.isNamed(blocked.need().on())
				|| channel.isNamed(blocked.need().process() + " -> " + blocked.need().on()));
	}

	private static List<Candidate> capacities(Situation situation, ChannelDeclaration channel, int from) {
		List<Candidate> candidates = new ArrayList<>();
		for (int capacity = from; capacity <= Math.max(from, situation.largestCapacity()); capacity++) {
			int value = capacity;
			String label = "Let %s hold %s".formatted(channel.name(), messages(value));
			String explanation = "The smallest capacity above the present one with which nothing is wrong; all between "
					+ "were tried.";
			situation.change(RepairKind.CAPACITY, label, explanation,
					() -> situation.edits().set(channel.channel(), Attribute.CAPACITY, Integer.toString(value)))
					.map(candidate -> candidate.withCapacity(value)).ifPresent(candidates::add);
		}
		return candidates;
	}

	private static List<Candidate> links(Situation situation, Process process, Process partner) {
		List<Candidate> candidates = new ArrayList<>();
		for (int capacity = 1; capacity <= situation.largestCapacity(); capacity++) {
			int value = capacity;
			String label = "Declare a link of %s with %s that holds %s".formatted(process.getName(),
					process == partner ? "itself" : partner.getName(), messages(value));
			String explanation = "Then a message waits in the link, and its sender need not wait until it is received.";
			situation.change(RepairKind.CAPACITY, label, explanation,
					() -> situation.edits().link(process, partner, true, Integer.toString(value)))
					.map(candidate -> candidate.withCapacity(value)).ifPresent(candidates::add);
		}
		return candidates;
	}

	private static String messages(int count) {
		return count == 1 ? "1 message" : count + " messages";
	}
}
