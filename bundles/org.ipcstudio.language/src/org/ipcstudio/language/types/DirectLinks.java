package org.ipcstudio.language.types;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Process;

/**
 * The links over which processes communicate directly: those that are declared, and those that are established where a
 * program names another process in a send or receive and no link between the two is declared. An automatic link is
 * bidirectional, has capacity 0 and carries what is sent over it. Between two processes, or two arrays of them, there
 * is at most one; where a faulty system declares more, the first counts.
 */
public final class DirectLinks {

	private final List<DirectLink> links = new ArrayList<>();
	private final Map<Process, Map<Process, DirectLink>> byEnds = new IdentityHashMap<>();
	private final Map<DirectLink, AutomaticLink> automatic = new IdentityHashMap<>();

	private DirectLinks() {
	}

	/**
	 * A link between two processes, or one for each pair of instances where an end is an array.
	 *
	 * @param first the end whose messages go forward
	 * @param second the other end; the same array as {@code first} for a link among its instances
	 * @param bidirectional whether {@code second} may send, too
	 * @param declaration null if the link is automatic
	 * @param parts the types of the parts of a message, at least one; unknown where the directions of an automatic link
	 *        differ
	 */
	public record DirectLink(Process first, Process second, boolean bidirectional, Link declaration,
			List<ValueType> parts) {

		/** Whether {@code sender}, which is one of the ends, may send over the link. */
		public boolean allowsSending(Process sender) {
			return bidirectional || sender == first;
		}

		/** Whether {@code receiver}, which is one of the ends, may receive over the link. */
		public boolean allowsReceiving(Process receiver) {
			return bidirectional || receiver == second;
		}

		/** The end that {@code end} is linked to. */
		public Process partnerOf(Process end) {
			return end == first ? second : first;
		}
	}

	/** The links of {@code system} as it is now. */
	public static DirectLinks of(IpcSystem system) {
		DirectLinks result = new DirectLinks();
		for (Item item : system.getItems()) {
			if (item instanceof Link link && link.getFirst() != null && link.getSecond() != null) {
				result.add(new DirectLink(link.getFirst(), link.getSecond(), link.isBidirectional(), link,
						Types.messageParts(link)));
			}
		}
		for (AutomaticLink link : automaticLinks(system, result)) {
			DirectLink automatic = link.toDirectLink();
			result.add(automatic);
			result.automatic.put(automatic, link);
		}
		return result;
	}

	private static List<AutomaticLink> automaticLinks(IpcSystem system, DirectLinks declared) {
		List<AutomaticLink> found = new ArrayList<>();
		Map<Process, Map<Process, AutomaticLink>> byEnds = new IdentityHashMap<>();
		for (Item item : system.getItems()) {
			if (item instanceof Process process) {
				for (Iterator<EObject> elements = process.eAllContents(); elements.hasNext();) {
					if (elements.next() instanceof Communication use && isAutomatic(process, use, declared)) {
						Process partner = (Process) use.getChannel().getTarget();
						automaticLink(process, partner, byEnds, found).add(process, use);
					}
				}
			}
		}
		return found;
	}

	private static boolean isAutomatic(Process process, Communication use, DirectLinks declared) {
		if (!AutomaticLink.uses(use) || !(use.getChannel().getTarget() instanceof Process partner)) {
			return false;
		}
		boolean onlyWithItself = partner == process && process.getSize() == null;
		return !onlyWithItself && declared.between(process, partner).isEmpty();
	}

	private static AutomaticLink automaticLink(Process user, Process partner,
			Map<Process, Map<Process, AutomaticLink>> byEnds, List<AutomaticLink> found) {
		Map<Process, AutomaticLink> ofUser = byEnds.computeIfAbsent(user, key -> new IdentityHashMap<>());
		AutomaticLink link = ofUser.get(partner);
		if (link == null) {
			link = new AutomaticLink(user, partner);
			found.add(link);
			ofUser.put(partner, link);
			byEnds.computeIfAbsent(partner, key -> new IdentityHashMap<>()).put(user, link);
		}
		return link;
	}

	private void add(DirectLink link) {
		if (between(link.first(), link.second()).isEmpty()) {
			links.add(link);
			byEnds.computeIfAbsent(link.first(), key -> new IdentityHashMap<>()).put(link.second(), link);
			byEnds.computeIfAbsent(link.second(), key -> new IdentityHashMap<>()).put(link.first(), link);
		}
	}

	/** All links: the declared ones in the order of the text, then the automatic ones as they are first used. */
	public List<DirectLink> all() {
		return List.copyOf(links);
	}

	/** The link between the two, in either order; for an array with itself, the one among its instances. */
	public Optional<DirectLink> between(Process a, Process b) {
		return Optional.ofNullable(byEnds.getOrDefault(a, Map.of()).get(b));
	}

	/**
	 * The types of the parts of the messages that {@code sender}, an end of {@code link}, sends over it. Only an
	 * automatic link may carry different types in its two directions.
	 */
	public List<ValueType> partsFrom(Process sender, DirectLink link) {
		AutomaticLink inferred = automatic.get(link);
		return inferred == null ? link.parts() : inferred.partsFrom(sender);
	}

	/** The links that have {@code end} as an end, in the order of {@link #all()}. */
	public List<DirectLink> of(Process end) {
		return links.stream().filter(link -> link.first() == end || link.second() == end).toList();
	}
}
