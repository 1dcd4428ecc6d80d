package org.ipcstudio.language.rules;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Rights.Elements;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Sharing;

/** At most two process instances are connected to a mailbox that a pair shares, or to each element of an array. */
final class PairRule implements ElementRule<IpcSystem> {

	@Override
	public Class<IpcSystem> subject() {
		return IpcSystem.class;
	}

	@Override
	public void check(IpcSystem system, Inspection inspection) {
		for (Item item : system.getItems()) {
			if (item instanceof Mailbox mailbox && mailbox.getSharing() == Sharing.PAIR) {
				int users = mostUsers(mailbox, system, inspection);
				if (users > 2) {
					report(mailbox, users, inspection);
				}
			}
		}
	}

	/** The largest number of process instances that are connected to one element. */
	private static int mostUsers(Mailbox mailbox, IpcSystem system, Inspection inspection) {
		int ofAll = 0;
		Map<Integer, Integer> ofElement = new HashMap<>();
		for (Item item : system.getItems()) {
			if (item instanceof Process process && inspection.rights().areConnected(process, mailbox)) {
				for (int instance = 0; instance < Programs.count(process); instance++) {
					Elements elements = inspection.rights().elements(process, instance, mailbox,
							EnumSet.allOf(Right.class));
					if (elements.all()) {
						ofAll++;
					} else {
						elements.some().forEach(element -> ofElement.merge(element, 1, Integer::sum));
					}
				}
			}
		}
		int count = Programs.count(mailbox);
		int most = ofElement.entrySet().stream().filter(entry -> entry.getKey() >= 0 && entry.getKey() < count)
				.mapToInt(Map.Entry::getValue).max().orElse(0);
		return ofAll + most;
	}

	private static void report(Mailbox mailbox, int users, Inspection inspection) {
		Set<String> names = new LinkedHashSet<>();
		for (Arrow arrow : Arrow.of(inspection.system())) {
			if (arrow.joinsProcess() && arrow.nodeEnd().getNode() == mailbox) {
				names.add(Words.name(arrow.processEnd().getNode()));
			}
		}
		inspection.report(ProblemCode.PAIR_EXCEEDED, mailbox,
				"A pair shares %s, but %s processes are connected to %s: %s."
						.formatted(Words.name(mailbox), users, mailbox.getSize() == null ? "it"
								: "one of its elements", Words.list(List.copyOf(names))),
				inspection.repairs().word("Let any number of processes share it", mailbox, "pair", "any"));
	}
}
