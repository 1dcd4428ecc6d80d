package org.ipcstudio.editor.parts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.live.Deadlock;
import org.ipcstudio.editor.live.ElementName;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.edits.NodeKind;

/** What a screen reader says of the elements of a drawing. */
final class Spoken {
	private Spoken() {
	}

	/** "mailbox Jobs" */
	static String name(DiagramNode node) {
		for (NodeKind kind : NodeKind.values()) {
			if (kind.type() == node.id().kind()) {
				return kind.keyword() + " " + node.label();
			}
		}
		return node.label();
	}

	/** What it is doing in a run, where it is, what it is connected to, and its problems. */
	static String description(DiagramNode node, LiveView run, List<String> live, List<Problem> problems) {
		String connections = Stream.concat(node.outgoing().stream(), node.incoming().stream())
				.map(DiagramEdge::label).distinct().collect(Collectors.joining(", "));
		String place = NLS.bind(Messages.Spoken_place, node.place().x(), node.place().y());
		return Stream.concat(live.stream(), deadlock(node, run)).map(sentence -> sentence + " ").collect(Collectors.joining())
				+ (connections.isEmpty() ? place : place + " " + NLS.bind(Messages.Spoken_connections, connections))
				+ problems.stream().map(problem -> " " + problem.message()).collect(Collectors.joining());
	}

	/** Why a node waits for ever, if it does. */
	private static Stream<String> deadlock(DiagramNode node, LiveView run) {
		return run == null || run.deadlock() == null ? Stream.empty() : run.deadlock().sentences().stream()
				.filter(sentence -> ElementName.of(sentence.process()).node().equals(node.label()))
				.map(Deadlock.Sentence::text);
	}
}
