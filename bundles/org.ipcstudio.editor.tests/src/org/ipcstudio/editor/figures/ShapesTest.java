package org.ipcstudio.editor.figures;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.ipcstudio.language.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds and attributes of nodes look different where there is no colour to tell them apart, and no text either. */
class ShapesTest extends WithDisplay {
	/** All that differs in colour is the same here, and what is written has the colour of what it is written on. */
	private static final DiagramColors GREY = DiagramColors.LIGHT.with(role -> switch (role) {
		case TEXT, MUTED, CANVAS -> new RGB(255, 255, 255);
		default -> role.isLine() ? new RGB(90, 90, 90) : new RGB(255, 255, 255);
	});

	private static ImageData picture(String declaration) {
		return picture(declaration, null);
	}

	private static ImageData picture(String declaration, Severity problem) {
		String text = "system S {\nconst N = 3\nprocess Parent { }\nbus B\nnetwork W\n" + declaration + "\n}";
		NodeFigure figure = new Canvas(text, GREY).node("A");
		figure.setProblem(problem, "problem");
		figure.setBounds(new Rectangle(new Point(0, 0), new Dimension(240, 90)));
		return picture(figure);
	}

	private static void assertAllDiffer(String... declarations) {
		List<byte[]> pictures = new ArrayList<>();
		for (String declaration : declarations) {
			byte[] picture = picture(declaration).data;
			for (int i = 0; i < pictures.size(); i++) {
				assertFalse(Arrays.equals(pictures.get(i), picture), declaration + " looks like " + declarations[i]);
			}
			pictures.add(picture);
		}
	}

	@Test
	void everyKindHasAShapeOfItsOwn() {
		assertAllDiffer("process A { }", "mailbox A", "pipe A by Parent", "fifo A", "memory A { }", "lock A",
				"semaphore A", "bus A", "network A");
	}

	@Test
	void attributesOfAProcessAreSeen() {
		assertAllDiffer("process A { }", "process A[3] { }", "process A in Parent { }", "process A daemon { }",
				"process A exec \"ls\" { }");
	}

	@Test
	void theRoomOfAMailboxIsSeen() {
		assertAllDiffer("mailbox A", "mailbox A capacity 0", "mailbox A capacity 1", "mailbox A capacity 2",
				"mailbox A capacity 2 initially [1]", "mailbox A capacity 2 initially [1, 1]", "mailbox A capacity 100",
				"mailbox A capacity 100 initially 50 of 1", "mailbox A initially [1]");
	}

	@Test
	void whoSharesAMailboxIsSeen() {
		assertAllDiffer("mailbox A", "mailbox A sharing pair", "mailbox A sharing exclusive", "mailbox A absent",
				"mailbox A[N]");
	}

	@Test
	void pipesAreSeen() {
		assertAllDiffer("pipe A by Parent", "pipe A[2] by Parent", "pipe A by Parent capacity 4", "fifo A",
				"fifo A full duplex", "fifo A capacity 4", "fifo A capacity 4 initially [1]");
	}

	@Test
	void variablesAreSeen() {
		assertAllDiffer("memory A { x : int }", "memory A { atomic x : int }", "memory A { x : int atomic y : int }");
	}

	@ParameterizedTest
	@ValueSource(strings = {"process A { }", "mailbox A", "pipe A by Parent", "fifo A", "memory A { }", "lock A",
			"semaphore A", "bus A", "network A"})
	void problemsAreSeenByTheirShape(String declaration) {
		byte[] none = picture(declaration).data;
		byte[] warning = picture(declaration, Severity.WARNING).data;
		byte[] error = picture(declaration, Severity.ERROR).data;
		assertFalse(Arrays.equals(none, warning));
		assertFalse(Arrays.equals(none, error));
		assertFalse(Arrays.equals(warning, error));
		assertTrue(Arrays.equals(none, picture(declaration, null).data));
	}
}
