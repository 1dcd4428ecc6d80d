package org.ipcstudio.engine.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.FaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {

	private static final String TEXT = """
			system S {
			  enum Kind { REQ, ACK }
			  const N = 3
			  memory R { x : int = 7  buf[N] : Kind  lead : pid  spare : int? = null }
			  mailbox M[2] : (Kind, int) capacity 2 initially [(ACK, 5)]
			  pipe Line by Parent : int capacity 3
			  process P[2] {
			    var i : 0..9 = 4
			    var squares[3] : int
			    var who : pid
			    squares[1] = self + 10
			    who = me
			    send (REQ, i) to M[self]
			    for k in 5..6 {
			      var deep : bool = true
			      send (ACK, k) to M[self]
			    }
			  }
			  process Parent { spawn Child  write 1 to Line  close Line  wait Child }
			  process Child in Parent { var got : int  read got from Line  await R.x == 8 }
			  link P[0] <-> Parent : int
			  P <-> R <-> Child
			  P -> M
			  Parent -> Line -> Child
			}
			""".replace("  link P[0] <-> Parent : int\n", "");

	private final Stand stand = new Stand(TEXT);

	private String value(String text, int process) throws ExpressionException {
		return stand.value(text, process).text();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			R.x + N            | 10
			R.x == 7           | true
			R.buf[2]           | REQ
			R.buf[R.x - 6]     | REQ
			R.lead             | null
			R.spare            | null
			R.spare == null    | true
			len(M[1])          | 1
			full(M[0])         | false
			empty(Line)        | true
			eof(Line)          | false
			P[1]               | P[1]
			P[R.x - 7] == P[0] | true
			null               | null
			R.x > 0 ? ACK : REQ | ACK
			-R.x / 2           | -3
			""")
	void theSystemIsLookedAtFromOutside(String text, String expected) throws ExpressionException {
		assertEquals(expected, stand.evaluator.value(text, Evaluator.SYSTEM)
				.evaluate(stand.kernel, stand.state, CompiledExpression.NO_PROCESS).text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			i                  | 4         | 4
			squares[1]         | 10        | 11
			squares[self + 1]  | 10        | 0
			self               | 0         | 1
			me                 | P[0]      | P[1]
			who == me          | true      | true
			len(M[self])       | 1         | 1
			R.x + i            | 11        | 11
			full(Line)         | false     | false
			""")
	void aProcessIsLookedAtWhereItStands(String text, String first, String second) throws ExpressionException {
		assertEquals(first, value(text, 0));
		assertEquals(second, value(text, 1));
	}

	@Test
	void valuesHaveTheirType() throws ExpressionException {
		Evaluation.Value value = (Evaluation.Value) stand.value("R.buf[0]", 0);
		assertEquals("Kind", value.type().toString());
		assertEquals(0, value.value());
		assertEquals("0..9", stand.evaluator.value("i", stand.place(0)).type().toString());
	}

	@Test
	void aWholeArrayHasElements() throws ExpressionException {
		Evaluation.Elements squares = (Evaluation.Elements) stand.value("squares", 1);
		assertEquals("[0, 11, 0]", squares.text());
		assertEquals(11, squares.elements().get(1).value());
		assertEquals("[REQ, REQ, REQ]", value(" R.buf ", 0));
		CompiledExpression buf = stand.evaluator.value("R.buf", Evaluator.SYSTEM);
		assertTrue(buf.isArray());
		assertEquals("Kind", buf.type().toString());
		assertEquals("[REQ, REQ, REQ]", buf.evaluate(stand.kernel, stand.state, CompiledExpression.NO_PROCESS).text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			squares + 1        | `squares` is an array of 3 elements; name one of them, such as `squares[0]`.
			P                  | `P` is an array of 2 elements; name one of them, such as `P[0]`.
			squares == squares | `squares` is an array of 3 elements; name one of them, such as `squares[0]`.
			""")
	void anArrayIsNoOperand(String text, String message) {
		assertEquals(message, assertThrows(ExpressionException.class, () -> value(text, 0)).getMessage());
	}

	@Test
	void variablesAreVisibleFromTheirDeclarationToTheEndOfTheirBlock() throws ExpressionException {
		assertThrows(ExpressionException.class, () -> value("k", 0));
		stand.moveUntil("send (ACK, 5) to M[0]", 0);
		assertEquals("5", value("k", 0));
		assertEquals("true", value("deep", 0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			R.x / (i - 4)      | Division by zero.
			squares[i]         | The index 4 is outside squares, which has the elements 0 to 2.
			R.buf[i]           | The index 4 is outside R.buf, which has the elements 0 to 2.
			R.spare + 1        | Null is used where a value is needed.
			len(M[i])          | The index 4 is outside M, which has the elements 0 to 1.
			""")
	void aFaultIsToldAndChangesNothing(String text, String message) throws ExpressionException {
		var before = stand.state.copy();
		assertEquals(new Evaluation.Failure(message), stand.value(text, 0));
		assertEquals(before, stand.state);
	}

	@Test
	void conditionsTellFaultsByAnException() throws ExpressionException {
		CompiledExpression condition = stand.evaluator.condition("R.x / (i - 4) == 1", stand.place(0));
		assertThrows(FaultException.class, () -> condition.holds(stand.kernel, stand.state, 0));
	}

	@Test
	void aConditionIsTrueOrFalse() throws ExpressionException {
		EObject place = stand.place(0);
		CompiledExpression first = stand.evaluator.condition("self == 0 && i == 4", place);
		assertTrue(first.holds(stand.kernel, stand.state, 0));
		assertFalse(first.holds(stand.kernel, stand.state, 1));
		assertEquals("P", first.program());
		ExpressionException number = assertThrows(ExpressionException.class, () -> stand.evaluator.condition("i", place));
		assertEquals("A condition is true or false, but `i` is of the type `0..9`.", number.getMessage());
		assertEquals(1, number.column());
	}

	@Test
	void aProcessThatDoesNotRunHasNoValues() throws ExpressionException {
		int child = stand.process("Child");
		EObject place = stand.evaluator.place(child, -1);
		CompiledExpression got = stand.evaluator.value("got", place);
		assertEquals("Child has not started, so its variables have no values.",
				got.evaluate(stand.kernel, stand.state, child).text());
		assertFalse(stand.evaluator.condition("got == 0", place).holds(stand.kernel, stand.state, child));
		assertEquals("true", stand.evaluator.value("me == Child", place).evaluate(stand.kernel, stand.state, child).text());
		stand.moveUntil("read got from Line", child);
		assertEquals("0", got.evaluate(stand.kernel, stand.state, child).text());
	}

	@Test
	void anExpressionOfTheSystemBelongsToNoProgram() throws ExpressionException {
		assertNull(stand.evaluator.condition("R.x == 7", Evaluator.SYSTEM).program());
		assertThrows(ExpressionException.class, () -> stand.evaluator.condition("i == 4", Evaluator.SYSTEM));
	}

	@Test
	void noConnectionIsNeededToLook() throws ExpressionException {
		int parent = stand.process("Parent");
		assertEquals("7", value("R.x", parent));
		assertEquals("1", value("len(M[0])", parent));
	}
}
