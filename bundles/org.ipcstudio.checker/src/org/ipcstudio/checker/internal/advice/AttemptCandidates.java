package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.advice.RepairKind;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Send;
import org.ipcstudio.model.Write;

/** Lets those who wait for ever to send, or break a pipe, go on without having sent. */
final class AttemptCandidates implements CandidateSource {

	@Override
	public List<List<Candidate>> candidates(Situation situation) {
		List<List<Candidate>> all = new ArrayList<>();
		Stream<Communication> waiting = situation.blocked().stream().filter(Situation.Blocked::sends)
				.map(Situation.Blocked::element).filter(Communication.class::isInstance).map(Communication.class::cast);
		Stream<Communication> breaking = situation.defects().stream()
				.filter(defect -> defect.kind() == FindingKind.BROKEN_PIPE)
				.flatMap(defect -> writes(situation, defect).stream());
		Stream.concat(waiting, breaking).distinct().filter(Programs::isPlain)
				.forEach(send -> all.add(attempt(situation, send)));
		return all;
	}

	private static List<Write> writes(Situation situation, Finding defect) {
		return defect.processes().stream().flatMap(name -> situation.process(name).stream())
				.flatMap(process -> Programs.all(process, Write.class).stream())
				.filter(write -> situation.line(write) == defect.line()).toList();
	}

	private static List<Candidate> attempt(Situation situation, Communication send) {
		Process process = Programs.process(send);
		String label = "Let %s not wait at %s (line %d)".formatted(process.getName(), situation.quoted(send),
				situation.line(send));
		String explanation = "Then %s goes on where it cannot %s, and what it had to %s is dropped.";
		String verb = send instanceof Send ? "send" : "write";
		return situation.change(RepairKind.NON_BLOCKING, label, explanation.formatted(process.getName(), verb, verb),
				() -> situation.edits().statements().setAttempt(send, true)).map(List::of).orElse(List.of());
	}
}
