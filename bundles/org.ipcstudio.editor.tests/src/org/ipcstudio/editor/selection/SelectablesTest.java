package org.ipcstudio.editor.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.jface.text.Document;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.editor.document.LiveProblems;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.model.ModelPackage;
import org.junit.jupiter.api.Test;

/** What a place in the text stands for, and that it is found again in another text. */
class SelectablesTest {
	private static final String TEXT = """
			system S {
			  const N = 2
			  enum Kind { REQ, ACK }
			  mailbox Jobs : Kind @(300, 100)
			  memory Table @(300, 200) { x : int = 0  turn : 0..N }
			  process Producer @(60, 100) { var i : int  send REQ to Jobs }
			  process Consumer @(560, 100) { var k : Kind  receive k from Jobs }
			  Producer -> Jobs -> Consumer
			  Producer <-> Table
			  link Producer -> Consumer : int
			  assert always Table.x >= 0
			}
			""";

	/** Figures measure texts, for which a display is needed. */
	private final Display display = Display.getDefault();
	private final Document document = new Document(TEXT);
	private final EditedSystem system = new EditedSystem(document);
	private final Drawing drawing = new Drawing(system, new LiveProblems(system, Runnable::run, Runnable::run), refusal -> {
	});
	private final Selectables selectables = new Selectables(drawing);

	private Object at(String text) {
		return selectables.at(document.get().indexOf(text));
	}

	@Test
	void nodesAndEdgesStandForTheirText() {
		assertEquals("Jobs", assertInstanceOf(DiagramNode.class, at("Jobs :")).label());
		assertEquals("Producer \u2194 Table", assertInstanceOf(DiagramEdge.class, at("Producer <->")).label());
		assertEquals("Producer \u2192 Consumer", assertInstanceOf(DiagramEdge.class, at("link")).label());
	}

	@Test
	void thePartOfAChainThatTheCaretIsIn() {
		assertEquals("Producer \u2192 Jobs", assertInstanceOf(DiagramEdge.class, at("-> Jobs")).label());
		assertEquals("Jobs \u2192 Consumer", assertInstanceOf(DiagramEdge.class, at("-> Consumer")).label());
	}

	@Test
	void whatIsNotDrawnHasAnIdentity() {
		ElementId x = assertInstanceOf(ElementId.class, at("x : int"));
		assertEquals(ModelPackage.Literals.SHARED_VARIABLE, x.kind());
		assertEquals("Table", x.parent().name());
		assertEquals(ModelPackage.Literals.ENUM_LITERAL, assertInstanceOf(ElementId.class, at("ACK")).kind());
		assertEquals("i", assertInstanceOf(ElementId.class, at("i : int  send")).name());
		assertEquals("Producer", assertInstanceOf(DiagramNode.class, at("send REQ")).label());
		assertEquals(ElementId.SYSTEM, selectables.at(0));
	}

	@Test
	void identitiesOutliveOtherTexts() {
		ElementId turn = assertInstanceOf(ElementId.class, at("turn"));
		Object jobs = at("Jobs :");
		document.set("/** Another one. */\n" + TEXT.replace("const N = 2", "const M = 1 const N = 3"));
		assertEquals("turn", Labels.of(selectables.target(turn)));
		assertEquals(document.get().indexOf("turn"), selectables.nameRegion(turn).offset());
		assertSame(jobs, at("Jobs :"));
		document.set(TEXT.replace("turn : 0..N", ""));
		assertNull(selectables.target(turn));
	}

	@Test
	void aBrokenTextStillHasPlaces() {
		Object jobs = at("Jobs :");
		document.set(TEXT.replace("const N = 2", "const N = "));
		assertSame(jobs, at("Jobs :"));
		assertEquals(document.get().indexOf("Jobs :"), selectables.nameRegion(jobs).offset());
	}

	@Test
	void aRenamedThingIsFollowed() {
		Object jobs = at("Jobs :");
		ElementId x = assertInstanceOf(ElementId.class, at("x : int"));
		Followed followed = new Followed(selectables, List.of(jobs, x));
		document.set(TEXT.replace("Jobs", "Tasks").replace("Table", "Shared"));
		List<Object> now = followed.now();
		assertEquals("Tasks", assertInstanceOf(DiagramNode.class, now.getFirst()).label());
		assertEquals("Shared", assertInstanceOf(ElementId.class, now.getLast()).parent().name());
	}

	@Test
	void equalThingsAreTold() {
		document.set("system S { assert always true assert always 1 > 0 }");
		ElementId second = assertInstanceOf(ElementId.class, at("assert always 1"));
		assertEquals(1, second.ordinal());
		assertEquals("assert always 1 > 0", Labels.of(selectables.target(second)));
	}
}
