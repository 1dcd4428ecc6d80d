package org.ipcstudio.editor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.assist.Highlight;
import org.ipcstudio.language.assist.Highlighting;
import org.ipcstudio.language.assist.Hovers;
import org.junit.jupiter.api.Test;

/** Words, names, problems, marks, folds, hovers and comments of the source page. */
class SourceTextTest {

	private static final String TEXT = """
			system S {
			  /** Work. */
			  mailbox M : int
			  process P {
			    var i : int = 0
			    send i to M
			    i = 1
			  }
			  P -> M
			}
			""";

	@Test
	void theScannerCoversItsRangeWithoutGaps() {
		WordScanner scanner = new WordScanner(new SyntaxColors(key -> null));
		Document document = new Document(TEXT);
		int start = TEXT.indexOf("mailbox");
		int end = TEXT.indexOf("P -> M");
		scanner.setRange(document, start, end - start);
		int covered = start;
		int words = 0;
		for (var token = scanner.nextToken(); token != Token.EOF; token = scanner.nextToken()) {
			assertEquals(covered, scanner.getTokenOffset());
			covered += scanner.getTokenLength();
			words += token.getData() == null ? 0 : 1;
		}
		assertEquals(end, covered);
		assertEquals(List.of("mailbox", "int", "process", "var", "int", "0", "send", "to", "1").size(), words);
	}

	private static String stale(String old, String text) {
		List<Highlight> before = Highlighting.names(SourceFile.parse(old));
		IRegion stale = NameColoring.stale(before, old, Highlighting.names(SourceFile.parse(text)), text);
		return text.substring(stale.getOffset(), stale.getOffset() + stale.getLength());
	}

	@Test
	void onlyTheChangedLineIsColouredAgain() {
		assertEquals("    i = 12", stale(TEXT, TEXT.replace("i = 1", "i = 12")));
		assertEquals("", stale(TEXT, TEXT));
	}

	@Test
	void whatGetsAnotherMeaningIsColouredAgain() {
		String changed = TEXT.replace("mailbox M", "pipe M by P");
		assertTrue(stale(TEXT, changed).contains("pipe M by P"));
		String unknown = TEXT.replace("var i", "var j");
		assertTrue(stale(TEXT, unknown).contains("send i"), stale(TEXT, unknown));
	}

	@Test
	void occurrencesAreToldApart() {
		Map<Annotation, Position> marks = OccurrenceMarks.at(SourceFile.parse(TEXT), TEXT.indexOf("i : int = 0"));
		assertEquals("Changed in line 7, Declared in line 5, Used in line 6",
				marks.keySet().stream().map(Annotation::getText).sorted().collect(Collectors.joining(", ")));
		assertEquals(2, marks.keySet().stream().filter(mark -> mark.getType().equals(OccurrenceMarks.WRITE)).count());
	}

	@Test
	void problemsAreUnderlinedWhereTheyAre() {
		String text = TEXT.replace("send i to M", "send i to X");
		Map<Annotation, Position> all = ProblemAnnotation.all(SourceFile.parse(text));
		Position unknown = all.entrySet().stream().filter(entry -> entry.getKey().getType().equals(ProblemAnnotation.ERROR))
				.map(Map.Entry::getValue).findFirst().orElseThrow();
		assertEquals("X", text.substring(unknown.getOffset(), unknown.getOffset() + unknown.getLength()));
	}

	@Test
	void aProblemAtTheEndIsUnderlinedToo() {
		String text = "system S {";
		ProblemAnnotation.all(SourceFile.parse(text)).values().forEach(position -> {
			assertTrue(position.getLength() > 0);
			assertTrue(position.getOffset() + position.getLength() <= text.length());
		});
	}

	@Test
	void annotationsThatStayAreNotReplaced() {
		AnnotationModel model = new AnnotationModel();
		model.connect(new Document(TEXT));
		AnnotationSet set = new AnnotationSet();
		set.show(model, Map.of(annotation("a"), new Position(0, 1), annotation("b"), new Position(2, 1)));
		Map<Annotation, Position> first = set.shown();
		set.show(model, Map.of(annotation("a"), new Position(0, 1), annotation("c"), new Position(4, 1)));
		Annotation a = find(set.shown(), "a");
		assertSame(find(first, "a"), a);
		assertEquals(2, set.shown().size());
		int inModel = 0;
		for (var all = model.getAnnotationIterator(); all.hasNext(); all.next()) {
			inModel++;
		}
		assertEquals(2, inModel);
	}

	private static Annotation annotation(String text) {
		return new Annotation("t", false, text);
	}

	private static Annotation find(Map<Annotation, Position> annotations, String text) {
		return annotations.keySet().stream().filter(one -> one.getText().equals(text)).findFirst().orElseThrow();
	}

	@Test
	void foldsFollowTheTextAndStayFolded() throws BadLocationException {
		Document document = new Document(TEXT);
		ProjectionAnnotationModel model = new ProjectionAnnotationModel();
		model.connect(document);
		FoldingRegions.update(model, document, SourceFile.parse(TEXT));
		ProjectionAnnotation process = fold(model, TEXT.indexOf("  process"));
		process.markCollapsed();
		document.replace(TEXT.indexOf("  process"), 0, "  lock L\n");
		FoldingRegions.update(model, document, SourceFile.parse(document.get()));
		ProjectionAnnotation moved = fold(model, document.get().indexOf("  process"));
		assertSame(process, moved);
		assertTrue(moved.isCollapsed());
		assertNotSame(process, fold(model, 0));
	}

	private static ProjectionAnnotation fold(ProjectionAnnotationModel model, int offset) {
		for (var all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (model.getPosition(annotation).getOffset() == offset) {
				return (ProjectionAnnotation) annotation;
			}
		}
		throw new AssertionError("no fold at " + offset);
	}

	@Test
	void aHoverIsATextWithParts() {
		HoverText text = HoverText.of(Hovers.at(SourceFile.parse(TEXT), TEXT.indexOf("M : int")).orElseThrow());
		assertEquals("""
				Nobody receives from `M`, so what is sent there is never taken.

				mailbox M : int

				Work.

				Type: int
				Capacity: unbounded

				Used by
				• P sends in line 6""", text.text());
		assertEquals(List.of("mailbox", "int", "M"),
				text.code().stream().map(word -> word.region().of(text.text())).toList());
	}

	@Test
	void linesBecomeCommentsAndCodeAgain() throws BadLocationException {
		Document document = new Document("  a\n\n    b\n  c\n");
		CommentToggle.edit(document, 0, 2).apply(document, TextEdit.NONE);
		assertEquals("  // a\n\n  //   b\n  c\n", document.get());
		CommentToggle.edit(document, 0, 2).apply(document, TextEdit.NONE);
		assertEquals("  a\n\n    b\n  c\n", document.get());
	}
}
