package org.ipcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.Binary;
import org.ipcstudio.model.Loop;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Send;
import org.ipcstudio.model.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionFragmentTest {

	private static final String TEXT = """
			system S {
			  enum Kind { REQ, ACK }
			  const N = 3
			  memory R { x : int  buf[N] : Kind }
			  mailbox M[2] : int
			  process P[2] {
			    var i : int = R.x
			    loop {
			      var early : bool = true
			      for k in 0..3 {
			        send k to M[self]
			        var late : int = 0
			      }
			    }
			  }
			  process Q { R.x = 1  var m : int  receive m from M[0] receive m from M[1] }
			  P <-> R <-> Q
			  P -> M -> Q
			}
			""";

	private final SourceFile file = SourceFile.parse(TEXT);
	private final Process p = only(Process.class);

	private <T extends EObject> T only(Class<T> type) {
		List<T> found = new ArrayList<>();
		file.system().eAllContents().forEachRemaining(element -> {
			if (type.isInstance(element)) {
				found.add(type.cast(element));
			}
		});
		return found.getFirst();
	}

	private ExpressionFragment atSend(String text) {
		return ExpressionFragment.value(text, file, only(Send.class));
	}

	@Test
	void namesStandForElementsOfTheFile() {
		ExpressionFragment fragment = atSend("i + k");
		assertEquals(List.of(), fragment.problems());
		Binary sum = (Binary) fragment.expression();
		assertSame(only(Variable.class), ((Reference) sum.getLeft()).getTarget());
		assertEquals("k", ((Reference) sum.getRight()).getTarget().getName());
		assertSame(ValueType.INT, fragment.type());
		assertSame(p, fragment.process());
	}

	@Test
	void theFileStaysAsItIs() {
		List<EObject> before = new ArrayList<>();
		file.system().eAllContents().forEachRemaining(before::add);
		atSend("i + k == R.x && early");
		ExpressionFragment.condition("R.x == 1", file, null);
		List<EObject> after = new ArrayList<>();
		file.system().eAllContents().forEachRemaining(after::add);
		assertEquals(before, after);
		assertEquals(List.of(), file.problems().stream().filter(Problem::isError).toList());
	}

	@ParameterizedTest
	@CsvSource({ "i, true", "early, true", "k, true", "late, false", "m, false", "self, true", "me, true", "N, true",
			"REQ, true", "P[1], true", "R.x, true" })
	void visibleIsWhatIsDeclaredBeforeThePlace(String name, boolean visible) {
		assertEquals(visible, atSend(name).problems().isEmpty(), () -> atSend(name).problems().toString());
	}

	@Test
	void aVariableIsNotVisibleInItsOwnValue() {
		assertEquals(1, ExpressionFragment.value("i", file, only(Variable.class)).problems().size());
		assertEquals(0, ExpressionFragment.value("i", file, only(Loop.class)).problems().size());
	}

	@Test
	void atAProcessItsOutermostVariablesAreVisible() {
		assertEquals(List.of(), ExpressionFragment.condition("i > 0", file, p).problems());
		assertEquals(1, ExpressionFragment.condition("early", file, p).problems().size());
	}

	@Test
	void aPropertySeesNoVariableOfAProcess() {
		ExpressionFragment property = ExpressionFragment.condition("R.x == 1 && len(M[0]) > 1", file, null);
		assertEquals(List.of(), property.problems());
		assertNull(property.process());
		assertEquals("`i` is not declared.",
				ExpressionFragment.value("i", file, file.system()).problems().getFirst().message());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			R.x +           | 5 | An expression is missing behind `+`.
			== 3            | 1 | No expression begins with `==`.
			i = 3           | 3 | `=` assigns; write `==` to compare.
			i == 3)         | 7 | `)` does not fit here; the expression could end before it.
			(i == 3         | 7 | `)` is missing behind `3`.
			i == 3; i       | 7 | `;` does not fit here; the expression could end before it.
			i == 3 } if i   | 8 | `}` does not fit here; the expression could end before it.
			i > 0 { } if i>0| 1 | This is more than one expression.
			receive i from M[0] | 1 | A communication is no expression: whoever looks at a system takes no part in it.
			x == 1          | 1 | `x` is not declared; did you mean `R.x`?
			1 + earlyy      | 5 | `earlyy` is not declared; did you mean `early`?
			R.y             | 3 | The shared memory `R` has no variable `y`.
			R.buf[3] == REQ | 7 | `buf` has the elements 0 to 2, but the index is 3.
			R.buf == REQ    | 1 | `buf` is an array of 3 elements; name one of them, such as `buf[0]`.
			R.buf[0] == 1   | 1 | Values of unlike types are never equal: `R.buf[0]` is of the type `Kind` and `1` is of the type `int`.
			1 + !early      | 5 | `+` works on `int`, but `!early` is of the type `bool`.
			i               | 1 | A condition is true or false, but `i` is of the type `int`.
			len(Q) == 1     | 5 | There is no link between `P` and `Q`.
			len(R) == 1     | 5 | `len`, `full` and `empty` look at a channel or a linked process, but `R` is a shared memory.
			"a"             | 1 | A string can only be printed or be the reason of a `fail`; nothing else holds one.
			99999999999 > i | 1 | The number `99999999999` is too large: an int has 32 bits, its largest value is 2147483647.
			""", quoteCharacter = '\u0001')
	void whatIsWrongIsSaidWithItsColumn(String text, int column, String message) {
		Problem problem = ExpressionFragment.condition(text, file, only(Send.class)).problems().getFirst();
		assertEquals(message, problem.message());
		assertEquals(1, problem.line());
		assertEquals(column, problem.column());
		assertEquals(problem.region().of(text), problem.text());
	}

	@Test
	void anEmptyTextIsNoExpression() {
		for (String text : List.of("", "  ", "\n", "// nothing")) {
			ExpressionFragment fragment = ExpressionFragment.value(text, file, null);
			assertEquals(1, fragment.problems().size(), text);
			assertNull(fragment.expression(), text);
			assertSame(ValueType.UNKNOWN, fragment.type(), text);
		}
	}

	@Test
	void anUnfinishedTextIsToldAtItsEnd() {
		Problem problem = ExpressionFragment.value("i\n+", file, p).problems().getFirst();
		assertEquals(2, problem.line());
		assertEquals(1, problem.column());
	}

	@Test
	void aCommentBehindAnExpressionIsNone() {
		assertEquals(List.of(), ExpressionFragment.condition("i == 1 // first", file, p).problems());
	}

	@Test
	void theExpressionHasNoPartOfTheFileAsItsContainer() {
		EObject container = atSend("i").expression().eContainer();
		assertTrue(!(container instanceof NamedElement) && container.eContainer() == null);
	}

	@Test
	void whateverIsWrittenIsUnderstoodOrRefusedAtAPlaceOfIt() {
		String[] tokens = ("i k late P R.x R.buf M Q Kind N self me null true 0 7 99999999999 len full empty eof ( ) [ ] . ,"
				+ " ? : + - * / % << < <= == != && || & ^ ! ~ = \"s\" ' # { } ; // /* */ \n any send receive if -> <- -- @"
				+ " .. _ `").split(" ");
		Random random = new Random(1);
		int understood = 0;
		for (int run = 0; run < 4000; run++) {
			StringBuilder written = new StringBuilder();
			for (int i = random.nextInt(7); i >= 0; i--) {
				written.append(tokens[random.nextInt(tokens.length)]).append(random.nextInt(3) == 0 ? "" : " ");
			}
			String text = written.toString();
			ExpressionFragment fragment = ExpressionFragment.value(text, file, only(Send.class));
			assertEquals(fragment.problems().isEmpty(), fragment.expression() != null, text);
			understood += fragment.problems().isEmpty() ? 1 : 0;
			for (Problem problem : fragment.problems()) {
				assertTrue(problem.region().offset() >= 0 && problem.region().end() <= text.length() && problem.column() > 0, text);
				assertTrue(text.contains("{") || !problem.message().contains("{"), () -> text + problem);
			}
		}
		assertTrue(understood > 100, "too few texts were expressions");
	}

	@Test
	void textsThatPassALimitAreRefused() {
		for (String text : List.of("(".repeat(50_000), "1" + "+1".repeat(50_000), "!".repeat(10_000) + "true", "\0")) {
			assertEquals(1, ExpressionFragment.value(text, file, null).problems().size());
		}
	}
}
