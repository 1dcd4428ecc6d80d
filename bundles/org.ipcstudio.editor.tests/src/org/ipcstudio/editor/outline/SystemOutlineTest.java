package org.ipcstudio.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Document;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.editor.document.LiveProblems;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.language.Severity;
import org.junit.jupiter.api.Test;

/** What the outline says of a system. */
class SystemOutlineTest {
	private static final String TEXT = """
			system S {
			  const N = 2
			  enum Kind { REQ, ACK }
			  mailbox Jobs[N] : (Kind, int) capacity 4
			  memory Table { x : int = 0  atomic turn[N] : 0..N }
			  process Producer { var i : int  loop { var hidden : int  i = hidden } }
			  process Child in Producer { }
			  semaphore Free = N
			  link Producer <-> Child : int
			  Producer -> Jobs -> Child
			  Producer <-> Table
			  assert always Table.x >= 0
			}
			""";

	/** Figures measure texts, for which a display is needed. */
	private final Display display = Display.getDefault();
	private final Document document = new Document(TEXT);
	private final EditedSystem system = new EditedSystem(document);
	private final LiveProblems problems = new LiveProblems(system, Runnable::run, Runnable::run);
	private final Drawing drawing = new Drawing(system, problems, refusal -> {
	});

	private static void print(SystemOutline outline, Object thing, String indentation, StringBuilder lines) {
		OutlineItem item = outline.item(thing);
		lines.append(indentation).append(item.name()).append(item.detail()).append(" <").append(item.icon()).append(">\n");
		outline.children(thing).forEach(child -> print(outline, child, indentation + "  ", lines));
	}

	private String printed() {
		StringBuilder lines = new StringBuilder();
		SystemOutline outline = SystemOutline.of(drawing);
		print(outline, outline.root(), "", lines);
		return lines.toString();
	}

	@Test
	void itShowsEverythingInTheOrderOfTheText() {
		assertEquals("""
				S <SYSTEM>
				  N = 2 <CONSTANT>
				  Kind <ENUMERATION>
				    REQ <ENUMERATION_VALUE>
				    ACK <ENUMERATION_VALUE>
				  Jobs[N] : (Kind, int) <MAILBOX>
				  Table <MEMORY>
				    x : int <VARIABLE>
				    turn[N] : 0..N <VARIABLE>
				  Producer <PROCESS>
				    i : int <VARIABLE>
				  Child in Producer <PROCESS>
				  Free = N <SEMAPHORE>
				  Producer \u2194 Child : int <LINK>
				  Producer \u2192 Jobs \u2192 Child <CONNECTION>
				    Producer \u2192 Jobs <CONNECTION>
				    Jobs \u2192 Child <CONNECTION>
				  Producer \u2194 Table <BIDIRECTIONAL>
				  assert always Table.x >= 0 <PROPERTY>
				""", printed());
	}

	@Test
	void aChangedTypeKeepsTheStructure() {
		SystemOutline before = SystemOutline.of(drawing);
		document.set(TEXT.replace("x : int", "x : byte").replace("const N = 2", "const N = 3"));
		SystemOutline now = SystemOutline.of(drawing);
		assertTrue(now.hasStructureOf(before));
		assertEquals(List.of("N", "x"), now.lookingDifferent(before).stream().map(thing -> now.item(thing).name()).sorted().toList());
	}

	@Test
	void anotherOrderIsAnotherStructure() {
		SystemOutline before = SystemOutline.of(drawing);
		document.set(TEXT.replace("  const N = 2\n", "").replace("  assert", "  const N = 2\n  assert"));
		assertFalse(SystemOutline.of(drawing).hasStructureOf(before));
		document.set(TEXT.replace("REQ, ACK", "REQ, ACK, NAK"));
		assertFalse(SystemOutline.of(drawing).hasStructureOf(before));
	}

	@Test
	void problemsMarkTheirItemsAndWhatHoldsThem() {
		document.set("""
				system S {
				  memory Table { x : int = true  y : int }
				  process Lonely { }
				}
				""");
		SystemOutline outline = SystemOutline.of(drawing);
		Map<Object, Severity> severities = outline.severities(problems.all());
		assertEquals(Map.of("S", Severity.ERROR, "Table", Severity.ERROR, "x", Severity.ERROR, "Lonely", Severity.WARNING),
				Map.of("S", worst(outline, severities, "S"), "Table", worst(outline, severities, "Table"),
						"x", worst(outline, severities, "x"), "Lonely", worst(outline, severities, "Lonely")));
		assertEquals(4, severities.size(), severities.toString());
	}

	private static Severity worst(SystemOutline outline, Map<Object, Severity> severities, String name) {
		return severities.entrySet().stream().filter(entry -> outline.item(entry.getKey()).name().equals(name))
				.map(Map.Entry::getValue).findFirst().orElseThrow();
	}

	@Test
	void aBrokenTextLeavesTheLastOutline() {
		String before = printed();
		document.set(TEXT.replace("enum Kind {", "enum {"));
		assertEquals(before, printed());
	}
}
