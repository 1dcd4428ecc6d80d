package org.ipcstudio.language.edits;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Bounds;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.LeadsToProperty;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Placed;
import org.ipcstudio.model.Point;
import org.ipcstudio.model.Process;

/**
 * The changes of a text that stand behind the gestures in a drawing and the fields of its properties. Every method
 * computes an edit of the text of one source file and changes nothing itself; the edit leaves every character as it
 * is that it is not about, and keeps the indentation and the line ends of the file. The edit can be applied once, to
 * a document with just that text.
 *
 * <p>All elements that are handed in have to belong to the model of the source file. All methods throw an
 * {@link EditException} with a sentence for the user where a request makes no sense; expressions, types and statements
 * that are no such thing are refused, names and types that do not fit become problems of the text. Any thread.
 */
public final class ModelEdits {

	private final SourceText source;

	/**
	 * @param file the text and its model
	 * @throws EditException if the text has syntax errors; other problems do no harm
	 */
	public ModelEdits(SourceFile file) {
		this.source = new SourceText(file);
	}

	/**
	 * One edit of several that have been computed for this text and not applied yet; they stay as they are. What one of
	 * them deletes may have been changed by another. New names have to differ: each edit alone knows the text only.
	 *
	 * @throws EditException if two of them change the same characters in different ways
	 */
	public TextEdit combine(Collection<? extends TextEdit> edits) {
		return Combination.of(edits).edit();
	}

	// ---- nodes

	/** The name that a new node gets if nobody chooses another one. */
	public String freshName(NodeKind kind) {
		return new Names(source.file()).fresh(kind);
	}

	/** Draws a node. A pipe has to be inside the process that creates it. */
	public TextEdit create(NewNode node) {
		return new NodeCreation(source).create(node).edit();
	}

	/**
	 * Draws a node and connects it with one that exists. A pipe is created by the process it is connected with, and a
	 * process that is connected with a pipe becomes a child of the creator of the pipe, unless the description says
	 * something else.
	 *
	 * @param node what is drawn; without a name it gets a fresh one
	 * @param choice what joins the two; its first node is the one that exists, its second the new one
	 */
	public Addition create(NewNode node, Node existing, ConnectionChoice choice) {
		return new ConnectedCreation(source, existing).node(node, choice);
	}

	/**
	 * Draws a process behind a new channel, memory, lock or semaphore, and the chain from a process that exists over the
	 * one to the other. A pipe is created by the process that exists, and the new process becomes its child then.
	 *
	 * @param direction the arrows, from the process that exists to the new one
	 */
	public Addition createBehind(Process existing, NewNode between, NewNode process, Direction direction) {
		return new ConnectedCreation(source, existing).behind(between, process, direction);
	}

	/** Moves a node or a link; its size stays. Negative coordinates count as 0. */
	public TextEdit move(Placed element, int x, int y) {
		return new PlaceEdit(source, element).move(x, y).edit();
	}

	/** Moves several nodes; each to the point that it is mapped to. */
	public TextEdit move(Map<? extends Placed, Point> places) {
		Replacements all = new Replacements();
		places.forEach((element, point) -> all.addAll(new PlaceEdit(source, element).move(point.getX(), point.getY())));
		return all.edit();
	}

	/**
	 * Gives many elements their places, and many segments their bends, in one edit.
	 *
	 * @param places where elements go; a size of 0 × 0 is the automatic one. Negative numbers count as 0
	 * @param bends the bends of segments; an empty list takes them away. Other segments keep theirs
	 */
	public TextEdit place(Map<? extends Placed, Bounds> places, Map<Segment, ? extends List<Point>> bends) {
		return new Arrangement(source).arrange(places, bends).edit();
	}

	/** Changes place and size; 0 × 0 is the automatic size. Negative numbers count as 0. */
	public TextEdit resize(Placed element, int x, int y, int width, int height) {
		return new PlaceEdit(source, element).set(x, y, width, height).edit();
	}

	/** Changes place and size of several elements. */
	public TextEdit resize(Map<? extends Placed, Bounds> places) {
		return place(places, Map.of());
	}

	/** Takes the places of nodes away, so that they are laid out automatically. */
	public TextEdit clearPlaces(Collection<? extends Placed> elements) {
		Replacements all = new Replacements();
		elements.forEach(element -> all.addAll(new PlaceEdit(source, element).clear()));
		return all.edit();
	}

	/**
	 * Deletes items, shared variables, constants of enumerations or statements, and parts of connections. With a node go
	 * its links, its parts of connections, the demand that it makes progress, and the attributes that name it as carrier,
	 * owner or parent. Programs that use it and pipes that it creates are left, and become problems of the text.
	 *
	 * @param segments parts of connections; may be empty
	 */
	public TextEdit delete(Collection<? extends EObject> elements, Collection<Segment> segments) {
		return new Deletion(source, elements, segments).delete().edit();
	}

	/** As {@link #delete(Collection, Collection)}, for one element. */
	public TextEdit delete(EObject element) {
		return delete(List.of(element), List.of());
	}

	/**
	 * The text of a system with copies of items, for the clipboard: with their comments and programs, the links and
	 * connections among them, and the constants and enumerations that they use. What is no item is left out.
	 */
	public String copy(Collection<? extends EObject> elements) {
		return new Copying(source, elements).text();
	}

	/**
	 * Adds the items of a text that {@link #copy} has made from any file, or that somebody has written. Names that are in
	 * use get a number, in all places; constants and enumerations that are in this file already are not added again.
	 *
	 * @param dx how far to the right of its place everything is put, in pixels
	 * @param dy how far below
	 */
	public Addition paste(String text, int dx, int dy) {
		return new Pasting(source, text).shifted(dx, dy);
	}

	/** As {@link #paste}, with the upper left corner of everything at a point. */
	public Addition pasteAt(String text, int x, int y) {
		return new Pasting(source, text).at(x, y);
	}

	/** Adds copies of items to the same file, so many pixels to the right of the originals and below them. */
	public Addition duplicate(Collection<? extends EObject> elements, int dx, int dy) {
		return paste(copy(elements), dx, dy);
	}

	/**
	 * Gives an element another name, where it is declared and everywhere it is used. A keyword is put in back-quotes.
	 * A name that is illegal, in use, or would change what another name means is refused.
	 */
	public TextEdit rename(NamedElement element, String name) {
		return new Renaming(source).rename(element, name).edit();
	}

	// ---- attributes

	/**
	 * Sets or replaces an attribute.
	 *
	 * @param element an item or a shared variable
	 * @param value what {@link Attribute} says: an expression, a type, a bare name, {@code true} …
	 */
	public TextEdit set(EObject element, Attribute attribute, String value) {
		return new AttributeEdit(source, element, attribute).set(value).edit();
	}

	/** Replaces both conditions of a {@code leads to}. */
	public TextEdit setConditions(LeadsToProperty property, String condition, String consequence) {
		return new AttributeEdit(source, property, Attribute.CONDITION).set(condition)
				.addAll(new AttributeEdit(source, property, Attribute.CONSEQUENCE).set(consequence)).edit();
	}

	/** Takes an attribute away; no change if it is not there. */
	public TextEdit clear(EObject element, Attribute attribute) {
		return new AttributeEdit(source, element, attribute).clear().edit();
	}

	/** Sets the documentation comment of the system, an item or a shared variable; null or an empty text takes it away. */
	public TextEdit document(EObject element, String text) {
		return new DocumentationEdit(source, element).set(text).edit();
	}

	/** Puts a channel on a bus or a network; null takes it off. */
	public TextEdit carry(Channel channel, Carrier carrier) {
		return new Attachment(source).carry(channel, carrier).edit();
	}

	/** Makes a process the child of another one; null makes it one that runs from the start. */
	public TextEdit adopt(Process child, Process parent) {
		return new Attachment(source).adopt(child, parent).edit();
	}

	/** Changes the process that creates a pipe. */
	public TextEdit setCreator(Pipe pipe, Process creator) {
		return new Attachment(source).create(pipe, creator).edit();
	}

	// ---- connections

	/**
	 * Draws what {@link ConnectionRules#choices} offers, and what nodes of these kinds may have otherwise: an error that
	 * it brings becomes a problem of the text.
	 */
	public TextEdit draw(Node first, ConnectionChoice choice, Node second) {
		return new Line(source, first, second).draw(choice).edit();
	}

	/** The arrows that a connection from one node to another may have; empty if there can be none. */
	public Set<Direction> directions(Node first, Node second) {
		return ConnectionRules.directions(first, second);
	}

	/** Connects two nodes. */
	public TextEdit connect(Node first, Direction direction, Node second) {
		return connect(List.of(first, second), List.of(direction));
	}

	/** Connects several nodes in a chain, with an arrow between each two neighbours. */
	public TextEdit connect(List<? extends Node> nodes, List<Direction> directions) {
		return new ConnectionCreation(source).chain(nodes, directions).edit();
	}

	/** Puts a node in the place of the end of a segment that comes first in the text; a chain is cut there. */
	public TextEdit reconnectFirst(Segment segment, Node node) {
		return ChainEdit.of(source, segment).reconnectFirst(segment.index(), node).edit();
	}

	/** Puts a node in the place of the end of a segment that comes second in the text; a chain is cut there. */
	public TextEdit reconnectSecond(Segment segment, Node node) {
		return ChainEdit.of(source, segment).reconnectSecond(segment.index(), node).edit();
	}

	/** Changes the arrow of a segment. */
	public TextEdit setDirection(Segment segment, Direction direction) {
		return ChainEdit.of(source, segment).direction(segment.index(), direction).edit();
	}

	/**
	 * Changes the element of an array that an end of a connection stands for.
	 *
	 * @param end the number of the end, from 0
	 * @param index an expression; null or empty for all elements
	 */
	public TextEdit setIndex(Connection connection, int end, String index) {
		return new ChainEdit(source, connection).index(end, index).edit();
	}

	/**
	 * Sets the bends of a segment; none takes them away. In the text they stand behind the last end of a connection, so a
	 * chain is cut behind the segment.
	 */
	public TextEdit setBends(Segment segment, List<Point> bends) {
		return ChainEdit.of(source, segment).bends(segment.index(), bends).edit();
	}

	// ---- links

	/** Links two processes; bidirectional, or from the first to the second. */
	public TextEdit link(Process first, Process second, boolean bidirectional) {
		return new ConnectionCreation(source).link(first, second, bidirectional).edit();
	}

	/** Puts another process at the first end of a link. */
	public TextEdit reconnectFirst(Link link, Process process) {
		return new LinkEdit(source, link).first(process).edit();
	}

	/** Puts another process at the second end of a link. */
	public TextEdit reconnectSecond(Link link, Process process) {
		return new LinkEdit(source, link).second(process).edit();
	}

	/** Exchanges the two ends of a link, so that it goes the other way. */
	public TextEdit reverse(Link link) {
		return new LinkEdit(source, link).reversed().edit();
	}

	/** Changes whether a link goes in both directions or only from its first end to its second. */
	public TextEdit setBidirectional(Link link, boolean bidirectional) {
		return new LinkEdit(source, link).bidirectional(bidirectional).edit();
	}

	/** Links two processes by a link with a capacity: an expression or {@code unbounded}. */
	public TextEdit link(Process first, Process second, boolean bidirectional, String capacity) {
		return new ConnectionCreation(source).link(first, second, bidirectional, capacity).edit();
	}

	// ---- what is not drawn as a figure

	/**
	 * Adds a variable to a memory.
	 *
	 * @param type the type as it stands in the text
	 * @param value the initial value as it stands in the text; null for none
	 */
	public TextEdit addVariable(Memory memory, String name, String type, String value) {
		return new VariableCreation(source).add(memory, name, type, value).edit();
	}

	/** Adds a constant with an expression as its value. */
	public TextEdit createConstant(String name, String value) {
		return new DeclarationCreation(source).constant(name, value).edit();
	}

	/** Adds an enumeration with its constants. */
	public TextEdit createEnumeration(String name, List<String> literals) {
		return new DeclarationCreation(source).enumeration(name, literals).edit();
	}

	/** Adds a constant to an enumeration. */
	public TextEdit addLiteral(Enumeration enumeration, String name) {
		return new LiteralEdit(source).add(enumeration, name).edit();
	}

	/** Demands that a condition holds in every state. */
	public TextEdit assertAlways(String condition) {
		return new DeclarationCreation(source).always(condition).edit();
	}

	/** Demands that a condition holds when everything has ended. */
	public TextEdit assertFinally(String condition) {
		return new DeclarationCreation(source).atEnd(condition).edit();
	}

	/** Demands that a condition holds at some time in every run. */
	public TextEdit assertEventually(String condition) {
		return new DeclarationCreation(source).eventually(condition).edit();
	}

	/** Demands that a second condition holds whenever a first one does, or some time later. */
	public TextEdit assertLeadsTo(String condition, String consequence) {
		return new DeclarationCreation(source).leadsTo(condition, consequence).edit();
	}

	/** Demands that a process, or some process for null, never stops making progress. */
	public TextEdit assertProgress(Process process) {
		return new DeclarationCreation(source).progress(process).edit();
	}

	/** Adds statements at the end of a program. */
	public TextEdit appendStatements(Process process, String text) {
		return new ProgramEdit(source, process).append(text).edit();
	}

	/** Replaces a program, comments included, by statements; by nothing if the text is empty. */
	public TextEdit replaceProgram(Process process, String text) {
		return new ProgramEdit(source, process).replace(text).edit();
	}

	// ---- statements

	/** The changes of single statements and expressions in the same text, as repairs make them. */
	public StatementEdits statements() {
		return new StatementEdits(source);
	}
}
