package org.ipcstudio.editor.diagram;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.edits.Segment;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Point;

/** An edge of the drawing. */
public final class DiagramEdge extends DiagramElement {
	private final EdgeId id;
	private final DiagramNode source;
	private final DiagramNode target;
	private Content content;

	/**
	 * What an edge shows at present.
	 *
	 * @param link      the declared link, or null
	 * @param segment   the part of a connection, or null
	 * @param direction which way messages or accesses go
	 * @param text      the source text of the element, which tells whether it has changed
	 */
	record Content(Link link, Segment segment, Direction direction, String text) {
	}

	DiagramEdge(EdgeId id, DiagramNode source, DiagramNode target, Content content) {
		this.id = id;
		this.source = source;
		this.target = target;
		this.content = content;
	}

	public EdgeId id() {
		return id;
	}

	public EdgeKind kind() {
		return id.kind();
	}

	/** The node that comes first in the text. */
	public DiagramNode source() {
		return source;
	}

	/** The node that comes second in the text. */
	public DiagramNode target() {
		return target;
	}

	/** Which way it goes, from {@link #source()} to {@link #target()}. */
	public Direction direction() {
		return content.direction();
	}

	/** The declared link that it shows, or null. */
	public Link link() {
		return content.link();
	}

	/** The part of a connection that it shows, or null. */
	public Segment segment() {
		return content.segment();
	}

	/** The bends of the line, from the source to the target. */
	public List<Point> bends() {
		return content.segment() != null && content.segment().isLast()
				? content.segment().connection().getBends() : List.of();
	}

	@Override
	public EObject element() {
		return content.link() != null ? content.link()
				: content.segment() != null ? content.segment().connection() : null;
	}

	@Override
	public String label() {
		String arrow = switch (content.direction()) {
			case FORWARD -> " \u2192 ";
			case BACKWARD -> " \u2190 ";
			case BOTH -> " \u2194 ";
			case USE -> " \u2013 ";
		};
		return source.label() + arrow + target.label();
	}

	void show(Content newContent) {
		boolean changed = !Objects.equals(content.text(), newContent.text())
				|| content.direction() != newContent.direction();
		content = newContent;
		if (changed) {
			fireChanged();
		}
	}
}
