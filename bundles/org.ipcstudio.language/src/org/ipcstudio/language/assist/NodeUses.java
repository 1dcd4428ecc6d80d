package org.ipcstudio.language.assist;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.ChannelQuery;
import org.ipcstudio.model.Close;
import org.ipcstudio.model.Create;
import org.ipcstudio.model.Delete;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Locked;
import org.ipcstudio.model.ModelPackage.Literals;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Open;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Read;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Send;
import org.ipcstudio.model.Signal;
import org.ipcstudio.model.Spawn;
import org.ipcstudio.model.Wait;
import org.ipcstudio.model.Write;

/** Finds what the programs of a system do with one of its nodes or shared variables. Stateless; any thread. */
public final class NodeUses {

	private static final Set<EReference> OPERANDS = Set.of(Literals.COMMUNICATION__CHANNEL, Literals.LOCKED__LOCK);

	private record Use(Process process, String verb) {
	}

	private NodeUses() {
	}

	/** The uses of an element, those of one process and kind together, in the order of the text. */
	public static List<NodeUse> of(SourceFile file, NamedElement element) {
		Map<Use, List<Integer>> lines = new LinkedHashMap<>();
		for (Item item : file.system().getItems()) {
			if (item instanceof Process process && process.getBody() != null) {
				for (Iterator<EObject> all = process.getBody().eAllContents(); all.hasNext();) {
					if (all.next() instanceof Reference reference
							&& (reference.getTarget() == element || reference.getMemberTarget() == element)) {
						add(lines.computeIfAbsent(new Use(process, verb(reference)), use -> new ArrayList<>()),
								file.line(reference));
					}
				}
			}
		}
		List<NodeUse> uses = new ArrayList<>();
		lines.forEach((use, found) -> uses.add(new NodeUse(Details.nameOf(use.process()), use.verb(), found)));
		return uses;
	}

	private static void add(List<Integer> lines, int line) {
		if (line > 0 && !lines.contains(line)) {
			lines.add(line);
		}
	}

	private static String verb(Reference reference) {
		boolean channel = OPERANDS.contains(reference.eContainmentFeature());
		return switch (reference.eContainer()) {
			case Send send when channel -> "sends";
			case Receive receive when channel -> "receives";
			case Write write when channel -> "writes";
			case Read read when channel -> "reads";
			case Create create -> "creates";
			case Delete delete -> "deletes";
			case Close close -> "closes";
			case Open open -> "opens";
			case Spawn spawn -> "starts";
			case Wait wait -> "waits";
			case Signal signal -> "signals";
			case Locked locked when channel -> "locks";
			case ChannelQuery query -> "asks";
			default -> Access.of(reference) == Access.WRITE ? "writes" : "reads";
		};
	}
}
