package org.ipcstudio.language.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** Folds, outline and highlighting. */
class LayoutOfTextTest {

	private static final String TEXT = """
			// one
			// two

			/** A
			 *  system. */
			system S {
			  enum Kind { REQ, ACK }
			  process P[2] {
			    var x : int = 0
			    if x == 0 {
			      x = 1
			    } else {
			      x = 2
			    }
			    while x == 1 { x = 0 }
			  }
			  mailbox M : Kind capacity 3
			  link P -> P
			  P -> M @(3, 4)
			}
			""";

	private static String folds(String text) {
		SourceFile file = SourceFile.parse(text);
		return Folding.of(file).stream().map(fold -> fold.kind() + " " + file.position(fold.region().offset()).line() + "-"
				+ file.position(fold.region().end()).line()).collect(Collectors.joining(", "));
	}

	@Test
	void commentsAndBracesOverSeveralLinesFold() {
		assertEquals("COMMENT 1-2, COMMENT 4-5, BLOCK 10-11, BLOCK 12-14, DECLARATION 8-16, SYSTEM 6-20", folds(TEXT));
	}

	@Test
	void ofTwoFoldsInOneLineTheOuterOneCounts() {
		assertEquals("SYSTEM 1-3", folds("system S { process P {\n  exit\n} }"));
	}

	@Test
	void brokenTextFoldsAsFarAsItsBracesGo() {
		assertEquals("BLOCK 3-5, DECLARATION 2-6", folds("system S {\n process P {\n  loop {\n  x = =\n  }\n }\n mailbox"));
	}

	@Test
	void foldsKeepTheLineEnd() {
		SourceFile file = SourceFile.parse("system S {\r\n}\r\n");
		assertEquals("system S {\r\n}", Folding.of(file).getFirst().region().of(file.text()));
	}

	private static String outline(OutlineItem item, String indentation) {
		return indentation + item.kind() + " " + item.label() + (item.detail().isEmpty() ? "" : " | " + item.detail()) + "\n"
				+ item.children().stream().map(child -> outline(child, indentation + " ")).collect(Collectors.joining());
	}

	@Test
	void theOutlineHasItemsAndTheirParts() {
		assertEquals("""
				SYSTEM S
				 ENUMERATION Kind
				  ENUM_LITERAL REQ | of Kind
				  ENUM_LITERAL ACK | of Kind
				 PROCESS P | [2]
				  VARIABLE x | : int = 0
				 MAILBOX M | : Kind capacity 3
				 LINK P -> P | : int capacity 0
				 CONNECTION P -> M
				""", outline(Outline.of(SourceFile.parse(TEXT)).orElseThrow(), ""));
	}

	@Test
	void theInnermostLineOfAnOutline() {
		OutlineItem outline = Outline.of(SourceFile.parse(TEXT)).orElseThrow();
		assertEquals("x", Outline.at(outline, TEXT.indexOf("x : int")).orElseThrow().label());
		assertEquals("P", Outline.at(outline, TEXT.indexOf("while")).orElseThrow().label());
		assertEquals("S", Outline.at(outline, TEXT.indexOf("system S")).orElseThrow().label());
	}

	private static String words(String text) {
		return Highlighting.words(text).stream().map(one -> one.region().of(text) + ":" + one.kind())
				.collect(Collectors.joining(" "));
	}

	@Test
	void wordsAreColouredByTheirClass() {
		assertEquals("process:DECLARATION daemon:ATTRIBUTE var:DECLARATION bool:TYPE loop:CONTROL send:COMMUNICATION "
				+ "1:NUMBER to:COMMUNICATION // x:COMMENT", words("process P daemon { var b : bool loop { send 1 to M } } // x"));
		assertEquals("/** d */:DOCUMENTATION /* c */:COMMENT \"a /* b\":STRING ->:ARROW",
				words("/** d */ /* c */ \"a /* b\" A -> B"));
	}

	@Test
	void wordsThatMayBeNamesAreToldByTheirNeighbours() {
		assertEquals("work:CONTROL 5:NUMBER ms:FUNCTION", words("work 5 ms"));
		assertEquals("1:NUMBER", words("ms = 1"));
		assertEquals("len:FUNCTION", words("len(M)"));
		assertEquals("full:ATTRIBUTE duplex:ATTRIBUTE", words("full duplex"));
		assertEquals("", words("full = empty"));
		assertEquals("assert:CONTROL eventually:DECLARATION", words("assert eventually x"));
		assertEquals("assert:CONTROL leads:DECLARATION to:DECLARATION", words("assert x leads to y"));
		assertEquals("", words("eventually = leads"));
	}

	@Test
	void unclosedCommentsAndStringsAreColoured() {
		assertEquals("/* x\ny:COMMENT", words("/* x\ny"));
		assertEquals("\"x:STRING 1:NUMBER", words("\"x\n1"));
	}

	@Test
	void namesAreColouredByWhatTheyStandFor() {
		SourceFile file = SourceFile.parse(TEXT);
		List<String> names = Highlighting.names(file).stream().map(one -> one.region().of(TEXT) + ":" + one.kind())
				.distinct().toList();
		assertEquals(List.of("S:SYSTEM_NAME", "Kind:ENUMERATION_NAME", "REQ:CONSTANT_NAME", "ACK:CONSTANT_NAME",
				"P:PROCESS_NAME", "x:VARIABLE_NAME", "M:CHANNEL_NAME"), names);
	}
}
