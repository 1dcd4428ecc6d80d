package org.ipcstudio.language.assist;

import java.util.List;
import java.util.Optional;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.format.LineDelimiters;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.types.Descent;
import org.ipcstudio.language.types.Rights;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;

/**
 * Draws the connection that gives a process a right, in a text that may be broken where somebody types: an arrow that
 * is there is made one of both directions, otherwise a line is added behind the last connection or at the end of the
 * system.
 */
final class Connecting {

	private static final String INDENTATION = "  ";

	private final Place place;
	private final SourceFile file;
	private final Rights rights;
	private Region last;

	/** @param rights those of the system, before anything is drawn */
	Connecting(Place place, Rights rights) {
		this.place = place;
		this.file = place.file();
		this.rights = rights;
	}

	/** The changes that give {@code process} the right over {@code node}; empty if the text offers no place for them. */
	List<Addition> connect(Process process, Node node, Right right) {
		if (node instanceof Pipe pipe && pipe.getCreator() != null && !Descent.reaches(process, pipe.getCreator())) {
			return List.of();
		}
		boolean turnable = !(node instanceof Pipe) && right != Right.USE && rights.areConnected(process, node);
		Optional<Addition> arrow = turnable ? arrow(process, node) : Optional.empty();
		String line = switch (right) {
			case SEND, WRITE -> Names.written(process) + " -> " + Names.written(node);
			case RECEIVE -> Names.written(node) + " -> " + Names.written(process);
			case READ -> Names.written(process) + " <- " + Names.written(node);
			case USE -> Names.written(process) + " -- " + Names.written(node);
		};
		return arrow.or(() -> line(line)).filter(this::isElsewhere).map(List::of).orElse(List.of());
	}

	/** The change that lets a link carry messages in both directions. */
	List<Addition> bothWays(Link link) {
		Region region = file.region(link);
		int arrow = region.of(file.text()).indexOf("->");
		return region.isNone() || arrow < 0 ? List.of()
				: List.of(new Addition(region.offset() + arrow, "->".length(), "<->"));
	}

	private boolean isElsewhere(Addition addition) {
		return addition.offset() + addition.length() < place.word().offset() || addition.offset() > place.word().end();
	}

	private Optional<Addition> arrow(Process process, Node node) {
		for (Item item : file.system().getItems()) {
			if (item instanceof Connection connection) {
				int pairs = Math.min(connection.getDirections().size(), connection.getEnds().size() - 1);
				for (int i = 0; i < pairs; i++) {
					ConnectionEnd left = connection.getEnds().get(i);
					ConnectionEnd right = connection.getEnds().get(i + 1);
					Direction direction = connection.getDirections().get(i);
					boolean joined = left.getNode() == process && right.getNode() == node
							|| left.getNode() == node && right.getNode() == process;
					boolean oneWay = direction == Direction.FORWARD || direction == Direction.BACKWARD;
					if (joined && oneWay && left.getIndex() == null && right.getIndex() == null) {
						return arrow(left, right, direction);
					}
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Addition> arrow(ConnectionEnd left, ConnectionEnd right, Direction direction) {
		int start = file.region(left).end();
		int end = file.region(right).offset();
		int arrow = start < 0 || end < start ? -1 : file.text().substring(start, end).indexOf(direction.getLiteral());
		return arrow < 0 ? Optional.empty()
				: Optional.of(new Addition(start + arrow, direction.getLiteral().length(), Direction.BOTH.getLiteral()));
	}

	private Optional<Addition> line(String line) {
		String delimiter = LineDelimiters.of(file.text());
		Region last = lastConnection();
		if (!last.isNone()) {
			return Optional.of(new Addition(last.end(), 0, delimiter + indentation(last.offset()) + line));
		}
		return closingBrace().map(brace -> {
			int start = lineStart(brace);
			boolean alone = file.text().substring(start, brace).isBlank();
			return alone ? new Addition(start, 0, delimiter + INDENTATION + line + delimiter)
					: new Addition(brace, 0, " " + line + " ");
		});
	}

	private Region lastConnection() {
		if (last == null) {
			last = Region.NONE;
			for (Item item : file.system().getItems()) {
				Region region = item instanceof Connection ? file.region(item) : Region.NONE;
				last = region.isNone() || region.touches(place.word().offset()) ? last : region;
			}
		}
		return last;
	}

	/** Where the last brace stands that closes a block: while somebody types, it may belong to any block. */
	private Optional<Integer> closingBrace() {
		List<Token> behind = place.behind();
		return behind.isEmpty() || behind.getLast().getType() != IpcLexer.RIGHT_BRACE ? Optional.empty()
				: Optional.of(behind.getLast().getStartIndex());
	}

	private int lineStart(int offset) {
		return file.text().lastIndexOf('\n', offset - 1) + 1;
	}

	private String indentation(int offset) {
		String before = file.text().substring(lineStart(offset), offset);
		return before.isBlank() ? before : INDENTATION;
	}
}
