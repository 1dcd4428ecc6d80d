package org.ipcstudio.language.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of values, names in expressions, and indices. */
class ExpressionRulesTest {

	private static final String HEAD = """
			system S {
			  const N = 3
			  enum Kind { REQ, ACK }
			  enum Other { X }
			  memory R { x : int   flag[2] : bool   b : byte = 1   who : pid }
			  mailbox Box : int
			  process Q[2] { var z : int   receive z from Box }
			  process P {
			    var i : int   var j : int?   var b : bool   var small : 0..7   var y : byte   var k : Kind   var p : pid   var a[3] : int
			""";

	private static final String TAIL = """

			  }
			  P <-> R   P <-> Box <-> Q
			}
			""";

	@ParameterizedTest
	@ValueSource(strings = {
			"i = «true»IPC301", "b = «1»IPC301", "k = «X»IPC301", "k = «1»IPC301", "i = «REQ»IPC301", "p = «1»IPC301",
					"i = «Q[0]»IPC301",
			"i = «me»IPC301", "R.x = «b»IPC301", "R.flag[0] = «i»IPC301", "a[0] = «k»IPC301",
					"var v : int = «false»IPC301",
			"i = «b ? 1 : true»IPC301", "b = «i & 1»IPC301", "i = any «true»IPC301..1",
					"k = any «0»IPC301..«1»IPC301",
			"«p»IPC301 = any 0..1", "i = any 0..«null»IPC301" })
	void assignedValuesFit(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "small = «8»IPC305", "small = «-1»IPC305", "y = «256»IPC305", "y = «N * 100»IPC305",
			"R.b = «300»IPC305",
			"var v : 1..N = «0»IPC305", "j = «-2147483647 - 1»IPC305" })
	void constantsAreInTheRangeOfTheirType(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "i = «null»IPC307", "b = «null»IPC307", "k = «null»IPC307",
			"var v : byte = «null»IPC307", "R.x = «null»IPC307" })
	void onlyNullableTypesTakeNull(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "if «i»IPC302 { }", "while «i + 1»IPC302 { }", "assert «k»IPC302", "await «R.x»IPC302",
			"if «p»IPC302 { }",
			"i = «i»IPC302 ? 1 : 2", "receive i from Box where «i»IPC302",
					"select { receive i from Box when «1»IPC302 { } }", "if «null»IPC302 { }" })
	void conditionsAreTrueOrFalse(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "i = i + «b»IPC303", "i = «k»IPC303 * 2", "b = !«i»IPC303", "i = -«b»IPC303",
			"b = b && «i»IPC303", "b = «i»IPC303 || b",
			"b = «p»IPC303 < 3", "b = «k»IPC303 < 2", "i = ~«b»IPC303", "b = b & «i»IPC303", "i = i | «b»IPC303",
			"i = 1 << «k»IPC303" })
	void operatorsWorkOnTheirTypes(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "b = «i == true»IPC304", "b = «k == 1»IPC304", "b = «k != X»IPC304",
			"b = «p == 1»IPC304", "b = «i != Q[1]»IPC304" })
	void valuesOfUnlikeTypesAreNotCompared(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "i = «\"a\"»IPC309", "print \"a\", i, «\"b\"»IPC309 + i", "b = «\"a\"»IPC309 == i",
			"send «\"a\"»IPC309 to Box" })
	void stringsAreOnlyPrinted(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "i = «Box»IPC310", "i = «R»IPC310", "print «Box»IPC310", "b = «Kind»IPC310 == k" })
	void namesInExpressionsHaveValues(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "«N»IPC311 = 1", "«REQ»IPC311 = k", "«Box»IPC311 = 1", "«Q[0]»IPC311 = p",
			"«R»IPC310 = 1", "receive «Box»IPC311 from Box",
			"«N»IPC311 = any 0..1", "receive i from Box by «N»IPC311" })
	void onlyVariablesTakeValues(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "i = «a»IPC312", "«a»IPC312 = 1", "p = «Q»IPC312", "b = p == «Q»IPC312",
			"b = «R.flag»IPC312", "send 1 to «Q»IPC312" })
	void elementsOfArraysAreNamed(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "i = i[«0»IPC313]", "send 1 to Box[«0»IPC313]", "R.x[«1»IPC313] = 1", "i = N[«0»IPC313]",
			"i = R[«0»IPC313].x" })
	void onlyArraysHaveAnIndex(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a[«3»IPC314] = 1", "i = a[«-1»IPC314]", "b = R.flag[«N - 1»IPC314]", "p = Q[«2»IPC314]",
			"send 1 to Q[«N»IPC314]" })
	void constantIndicesAreInRange(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "i = a[«b»IPC320]", "repeat «b»IPC320 { }", "for f in «true»IPC320..2 { }",
			"work «b»IPC320 ms", "try send 1 to Box within «k»IPC320 ms" })
	void countsIndicesAndDurationsAreNumbers(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "j = null", "p = null", "p = me", "p = Q[i]", "i = j", "i = j + 1", "y = i", "small = y",
			"k = b ? REQ : ACK", "j = b ? null : 1",
			"b = j == null", "b = null != p", "b = p == Q[0] || me == p", "b = k == REQ", "b = b ^ true", "i = i ^ 1",
					"i = 5 / 0", "a[i] = a[i - 1]",
			"i = any 0..9", "k = any REQ..ACK", "b = any false..true", "small = any 0..9",
					"print \"a\", i, b, k, p, j, a[0], R.x, N, REQ",
			"receive 5 from Box", "receive N from Box", "receive -1 from Box", "receive _ from Box", "R.who = p",
					"R.who = me", "i = N", "y = 255",
			"for f in 0..N - 1 { a[f] = f   f = f + 1 }", "b = len(Box) > 0 && !full(Box) || empty(Box)",
					"await R.flag[i]", "repeat i { }", "work i ms",
			"i = i + null", "var c[N] : Kind = ACK", "receive R.x from Box where R.x == 2", "j = -2147483647" })
	void legalStatementsAreSilent(String statement) {
		check(statement);
	}

	private static void check(String statement) {
		MarkedText.assertErrors(HEAD + statement + TAIL);
	}
}
