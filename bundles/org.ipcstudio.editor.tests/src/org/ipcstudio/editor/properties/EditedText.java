package org.ipcstudio.editor.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.text.Document;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.editor.document.LiveProblems;
import org.ipcstudio.editor.parts.Drawing;

/** A text with the properties of what is selected in it, without any widget. */
final class EditedText {
	/** Has every attribute that the language knows. */
	static final String EVERYTHING = """
			/** The system. */
			system Everything {
			  const N = 3
			  enum Kind { REQ, ACK }
			  /** Work to do. */
			  mailbox Jobs[2] : int capacity 4 initially [1, 2] via Net sharing exclusive owner Producer absent @(320, 60)
			  fifo Orders : int capacity unbounded full duplex path "/tmp/orders" @(320, 260, 100, 40)
			  pipe In by Producer inherited : byte
			  memory Table @(560, 360) {
			    /** Whose turn it is. */
			    atomic turn[N] : 0..N = 1
			  }
			  semaphore S = 2
			  bus B transfer 2 ms arbitration priority
			  network Net latency 5 ms loss 1.5 % reorder
			  process Producer @(80, 60) {
			    var i : int = 0
			    loop { i = i + 1 }   // never ends
			  }
			  process Consumer[N] daemon priority 2 @(560, 60) { }
			  process Child in Producer exec "python3", "child.py" { }
			  process Other { }
			  link Producer <-> Consumer : int
			  Producer -> Jobs[0] -> Consumer @(100, 20) @(200, 30)
			  Producer -> In -> Child
			  assert always Table.turn[0] >= 0
			  assert progress Producer
			}
			""";

	final Document document;
	final EditedSystem system;
	final Drawing drawing;
	final Subject subject;
	final List<Object> chosen = new ArrayList<>();
	final List<Trial> said = new ArrayList<>();

	/** Figures measure texts, for which a display is needed. */
	EditedText(String text) {
		Display.getDefault();
		document = new Document(text);
		system = new EditedSystem(document);
		drawing = new Drawing(system, new LiveProblems(system, Runnable::run, Runnable::run), refusal -> {
		});
		subject = new Subject(drawing, things -> {
			chosen.clear();
			chosen.addAll(things);
			select(things);
		}, said::add, () -> chosen.add("source"));
	}

	String text() {
		return document.get();
	}

	/** Selects what stands at some pieces of the text. */
	EditedText at(String... pieces) {
		List<Object> things = new ArrayList<>();
		for (String piece : pieces) {
			things.add(subject.selectables().at(text().indexOf(piece)));
		}
		select(things);
		return this;
	}

	private void select(List<Object> things) {
		subject.setSelected(things);
	}

	String undoLabel() {
		return OperationHistoryFactory.getOperationHistory().getUndoOperation(system.undoContext()).getLabel();
	}
}
