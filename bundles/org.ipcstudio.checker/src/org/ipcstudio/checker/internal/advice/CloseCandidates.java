package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.checker.advice.RepairKind;
import org.ipcstudio.language.format.Identifiers;
import org.ipcstudio.language.types.Rights;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.Close;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Spawn;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.Write;

/** Closes write ends of pipes on which a reader waits for the end of file: behind their last use, or before a wait. */
final class CloseCandidates implements CandidateSource {

	@Override
	public List<List<Candidate>> candidates(Situation situation) {
		List<List<Candidate>> all = new ArrayList<>();
		for (Pipe pipe : pipes(situation)) {
			Rights rights = Rights.of(situation.system());
			Map<Process, Statement> lastUses = new LinkedHashMap<>();
			for (Process process : Programs.all(situation.system(), Process.class)) {
				if (rights.anywhere(process, pipe, Right.SEND) && !closes(process, pipe)) {
					Statement last = lastUse(process, pipe);
					if (last != null) {
						lastUses.put(process, last);
						all.add(behind(situation, pipe, Map.of(process, last)));
					}
					all.add(beforeWait(situation, pipe, process));
				}
			}
			if (lastUses.size() > 1) {
				all.add(behind(situation, pipe, lastUses));
			}
		}
		return all;
	}

	/** The pipes that somebody reads for ever; not arrays, of which nobody knows which element is meant. */
	private static List<Pipe> pipes(Situation situation) {
		return situation.system().getItems().stream().filter(Pipe.class::isInstance).map(Pipe.class::cast)
				.filter(pipe -> pipe.getSize() == null && situation.blocked().stream()
						.anyMatch(blocked -> blocked.need().operation().equals("read") && blocked.on().equals(pipe.getName())))
				.toList();
	}

	private static boolean closes(Process process, Node pipe) {
		return Programs.all(process, Close.class).stream().anyMatch(close -> close.getChannel().getTarget() == pipe);
	}

	/** The outermost statement with the last write, or else the last spawn; null if there is neither. */
	private static Statement lastUse(Process process, Pipe pipe) {
		Statement written = null;
		Statement spawned = null;
		for (Statement statement : process.getBody().getStatements()) {
			boolean direct = statement instanceof Write write && write.getChannel().getTarget() == pipe;
			if (direct || Programs.all(statement, Write.class).stream().anyMatch(w -> w.getChannel().getTarget() == pipe)) {
				written = statement;
			}
			spawned = statement instanceof Spawn ? statement : spawned;
		}
		return written != null ? written : spawned;
	}

	private static List<Candidate> behind(Situation situation, Pipe pipe, Map<Process, Statement> places) {
		String names = String.join(" and ", places.keySet().stream().map(NamedElement::getName).toList());
		return situation.change(RepairKind.CLOSE_END, "Close %s in %s, behind its last use".formatted(pipe.getName(), names),
				"Then whoever reads %s comes to the end of file when everything is read.".formatted(pipe.getName()), () -> {
					List<TextEdit> edits = places.values().stream()
							.map(place -> situation.edits().statements().insertBehind(place, close(pipe))).toList();
					return situation.edits().combine(edits);
				}).map(List::of).orElse(List.of());
	}

	private static List<Candidate> beforeWait(Situation situation, Pipe pipe, Process process) {
		List<Candidate> candidates = new ArrayList<>();
		for (Situation.Blocked blocked : situation.blocked()) {
			if (blocked.process() == process) {
				Statement wait = Programs.statement(blocked.element());
				situation.change(RepairKind.CLOSE_END,
						"Close %s in %s before %s (line %d)".formatted(pipe.getName(), process.getName(),
								situation.quoted(wait), situation.line(wait)),
						"Then whoever reads %s comes to the end of file when everything is read.".formatted(pipe.getName()),
						() -> situation.edits().statements().insertBefore(wait, close(pipe))).ifPresent(candidates::add);
			}
		}
		return candidates;
	}

	private static String close(Pipe pipe) {
		return "close " + Identifiers.quoted(pipe.getName());
	}
}
