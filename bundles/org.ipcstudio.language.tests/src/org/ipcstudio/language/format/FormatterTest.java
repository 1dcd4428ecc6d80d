package org.ipcstudio.language.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.text.edits.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatterTest {

	@Test
	void layoutOfTheLanguageReferenceIsLeftAlone() {
		String text = """
				/** One producer, one consumer, and a mailbox between them. */
				system BoundedBuffer {

				  mailbox Jobs : int capacity 4 @(320, 120)

				  process Producer @(80, 120) {
				    var i : int = 0
				    loop {
				      i = i + 1
				      send i to Jobs            // waits while Jobs is full
				    }
				  }

				  process Consumer @(560, 120) {
				    var job : int
				    loop {
				      receive job from Jobs     // waits while Jobs is empty
				      work 5 ms
				    }
				  }

				  Producer -> Jobs -> Consumer
				}
				""";
		assertFormatted(text, text);
	}

	@Test
	void everythingOnOneLineIsSpread() {
		assertFormatted("""
				system X {
				  const N=2
				  mailbox M[N]:int capacity 3
				  process A{
				    var x:int=-1
				    while x<N{
				    x=x+1 send x to M[ 0 ];print"a",x
				    }
				  }
				  A->M
				}""", """
				system X {
				  const N = 2
				  mailbox M[N] : int capacity 3
				  process A {
				    var x : int = -1
				    while x < N {
				      x = x + 1
				      send x to M[0];
				      print "a", x
				    }
				  }
				  A -> M
				}
				""");
	}

	@Test
	void oneLineBlocksStayOnOneLine() {
		assertFormatted("""
				system X{
				memory R{x:int=0 atomic turn:int=0}
				enum Kind{REQ,ACK}
				process A { loop{R.x=1 R.turn=2} }
				process B in A { if R.x==1{ }else{exit} }
				A<->R<->B
				}
				""", """
				system X {
				  memory R { x : int = 0  atomic turn : int = 0 }
				  enum Kind { REQ, ACK }
				  process A { loop { R.x = 1   R.turn = 2 } }
				  process B in A { if R.x == 1 { } else { exit } }
				  A <-> R <-> B
				}
				""");
	}

	@Test
	void oneLineBlocksThatAreTooLongAreBrokenFromTheOutside() {
		assertFormatted("""
				system X {
				  process A { loop { print "0123456789012345678901234567890123456789", "0123456789012345678901234567890123" } }
				}
				""", """
				system X {
				  process A {
				    loop { print "0123456789012345678901234567890123456789", "0123456789012345678901234567890123" }
				  }
				}
				""");
	}

	@Test
	void deepNestingIsBrokenAsFarAsItIsTooLong() {
		String nested = "loop { ".repeat(20) + "exit" + " }".repeat(20);
		String text = Formatter.formatted("system X {\n  process A { " + nested + " }\n}\n").orElseThrow();
		assertEquals(text, Formatter.formatted(text).orElseThrow());
		assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
		// The level above the remaining line would not have fitted.
		String remaining = text.lines().filter(line -> line.contains("exit")).findFirst().orElseThrow();
		assertTrue(remaining.length() + "loop {  }".length() - 2 > 100, remaining);
	}

	@Test
	void statementsAreJoinedToOneLineWhereTheyFit() {
		assertFormatted("""
				system X {
				  mailbox
				    M : int
				    capacity 3
				    @(1, 2)
				  process A
				  {
				    send
				      1
				      to M
				  }
				  A
				   -> M
				}
				""", """
				system X {
				  mailbox M : int capacity 3 @(1, 2)
				  process A {
				    send 1 to M
				  }
				  A -> M
				}
				""");
	}

	@Test
	void linesThatDoNotFitKeepTheBreaksOfTheAuthor() {
		assertFormatted("""
				system X {
				  process A {
				    print "0123456789012345678901234567890123456789",
				      "0123456789012345678901234567890123456789", "0123456789012345678901234567890123456789"
				  }
				}
				""", """
				system X {
				  process A {
				    print "0123456789012345678901234567890123456789",
				        "0123456789012345678901234567890123456789", "0123456789012345678901234567890123456789"
				  }
				}
				""");
	}

	@Test
	void operatorsInsideBoundsStandClose() {
		assertFormatted("""
				system X {
				  const N = 3
				  process A {
				    var x : 0 .. N - 1 ?
				    x = any 0 .. N*2-1
				    for i in -1 .. ( N - 1 ) { x = - i + - -i  x = i>0?1:2 }
				  }
				}
				""", """
				system X {
				  const N = 3
				  process A {
				    var x : 0..N-1?
				    x = any 0..N*2-1
				    for i in -1..(N - 1) { x = -i + - -i   x = i > 0 ? 1 : 2 }
				  }
				}
				""");
	}

	@Test
	void callsListsAndTuplesHaveTheirBlanks() {
		assertFormatted("""
				system X {
				  mailbox M:(int,bool)initially[(1,true),(2,false)]
				  mailbox F[2] : bool? initially 2 of true
				  process A {
				    var k : int  var b : bool
				    if ! try receive(k,b)from M where k==1 within 5 ms { await len( M )==0&&!empty(M) }
				    receive(-1,_)from M by who
				  }
				}
				""", """
				system X {
				  mailbox M : (int, bool) initially [(1, true), (2, false)]
				  mailbox F[2] : bool? initially 2 of true
				  process A {
				    var k : int
				    var b : bool
				    if !try receive (k, b) from M where k == 1 within 5 ms { await len(M) == 0 && !empty(M) }
				    receive (-1, _) from M by who
				  }
				}
				""");
	}

	@Test
	void emptyLinesAreKeptButNeverTwo() {
		assertFormatted("\n\nsystem X {\n\n\n  lock A\n\n\n\n  lock B\n\n}\n\n\n", "system X {\n\n  lock A\n\n  lock B\n\n}\n");
	}

	@Test
	void lineEndsOfTheFileAreKept() {
		assertFormatted("system X {\r\nlock A lock B\r\n/* a\r\n * b */\r\n}", "system X {\r\n  lock A\r\n  lock B\r\n  /* a\r\n   * b */\r\n}\r\n");
	}

	@Test
	void byteOrderMarkIsKept() {
		assertFormatted("\uFEFFsystem  X { }", "\uFEFFsystem X { }\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "system", "system X {", "system X { lock }", "system X { } lock", "system X { § }",
			"system X { /* }", "system X { process A { print \"a } }", "// only a comment" })
	void textWithSyntaxErrorsIsRefused(String text) {
		assertTrue(Formatter.formatted(text).isEmpty());
		assertTrue(Formatter.format(text).isEmpty());
	}

	@Test
	void unknownNamesDoNotMatter() {
		assertFormatted("system X { A->B }", "system X {\n  A -> B\n}\n");
	}

	@Test
	void editOfAFormattedTextIsEmpty() {
		assertFalse(Formatter.format("system X {\n}\n").orElseThrow().hasChildren());
	}

	static void assertFormatted(String text, String expected) {
		assertEquals(expected, Formatter.formatted(text).orElseThrow());
		assertEquals(expected, Formatter.formatted(expected).orElseThrow(), "formatted twice");
		assertEquals(expected, applied(text), "through the edit");
	}

	private static String applied(String text) {
		TextEdit edit = Formatter.format(text).orElseThrow();
		Document document = new Document(text);
		try {
			edit.apply(document);
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
		return document.get();
	}
}
