package org.ipcstudio.language.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Process;

/** A link joins two different processes, and no two links join the same ones. */
final class LinkRule implements ElementRule<IpcSystem> {

	@Override
	public Class<IpcSystem> subject() {
		return IpcSystem.class;
	}

	@Override
	public void check(IpcSystem system, Inspection inspection) {
		Map<Set<Process>, Link> byEnds = new HashMap<>();
		for (Item item : system.getItems()) {
			if (item instanceof Link link && link.getFirst() != null && link.getSecond() != null) {
				checkEnds(link, inspection);
				Link earlier = byEnds.putIfAbsent(ends(link), link);
				if (earlier != null) {
					reportSecond(link, earlier, inspection);
				}
			}
		}
	}

	private static Set<Process> ends(Link link) {
		return link.getFirst() == link.getSecond() ? Set.of(link.getFirst())
				: Set.of(link.getFirst(), link.getSecond());
	}

	private static void checkEnds(Link link, Inspection inspection) {
		if (link.getFirst() == link.getSecond() && Programs.count(link.getFirst()) == 1) {
			inspection.report(ProblemCode.LINK_TO_ITSELF, link,
					"A link joins two different processes, but both ends of this one are %s."
							.formatted(Words.name(link.getFirst())),
					inspection.repairs().delete("Remove the link", link));
		}
	}

	private static void reportSecond(Link link, Link earlier, Inspection inspection) {
		List<QuickFix> fixes = new ArrayList<>();
		if (!earlier.isBidirectional() && (link.isBidirectional() || link.getFirst() != earlier.getFirst())) {
			fixes.addAll(inspection.repairs().merge(earlier, link));
		} else {
			fixes.addAll(inspection.repairs().delete("Remove this link", link));
		}
		inspection.report(ProblemCode.SECOND_LINK, link,
				"There is one link between two processes, and %s and %s are linked in line %s already."
						.formatted(Words.name(link.getFirst()), Words.name(link.getSecond()),
								inspection.line(earlier)),
				fixes);
	}
}
