package org.ipcstudio.language.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.model.Connection;

/** Writes the parts of connections that join chosen nodes. */
final class ConnectionText {

	private final SourceText source;
	private final Indentation indentation;

	ConnectionText(SourceText source) {
		this.source = source;
		this.indentation = new Indentation(source);
	}

	/** The parts of a connection that lie between nodes of a set, as connections of their own. */
	List<String> among(Set<EObject> nodes, Connection connection) {
		List<String> parts = new ArrayList<>();
		int last = connection.getDirections().size();
		int first = 0;
		for (int i = 0; i <= last; i++) {
			if (i == last || !joins(new Segment(connection, i), nodes)) {
				if (i > first) {
					parts.add(part(connection, first, i));
				}
				first = i + 1;
			}
		}
		return parts;
	}

	private static boolean joins(Segment segment, Set<EObject> nodes) {
		return nodes.contains(segment.first().getNode()) && nodes.contains(segment.second().getNode());
	}

	private String part(Connection connection, int first, int last) {
		IpcParser.ConnectionContext context = (IpcParser.ConnectionContext) source.syntax(connection);
		boolean toEnd = last == context.end().size() - 1;
		if (first == 0 && toEnd) {
			return indentation.relative(Extent.of(source, context));
		}
		int end = toEnd ? SourceText.end(context) : SourceText.end(context.end(last));
		return indentation.relative(new Extent(SourceText.start(context.end(first)), end));
	}
}
