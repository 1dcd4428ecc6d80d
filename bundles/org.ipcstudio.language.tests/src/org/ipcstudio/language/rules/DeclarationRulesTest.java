package org.ipcstudio.language.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Constants, types, sizes, capacities and initial values. */
class DeclarationRulesTest {

	@ParameterizedTest
	@ValueSource(strings = { "const A = B   const B = «A»IPC317", "const A = 1 + «A»IPC317",
			"const A = C   const C = D   const D = «A»IPC317",
			"const A = «1 / 0»IPC316", "const A = «1 % (2 - 2)»IPC316   const B = A + 1",
					"mailbox M : int capacity «1 / 0»IPC316",
			"mailbox M[3] : int initially [«2 / self»IPC316]", "mailbox M[3] : int initially «4 / (2 - self)»IPC316 of 1",
			"const A = «null»IPC315", "const A = «P»IPC315", "const A = «len(M)»IPC315   mailbox M : int",
					"const A = «\"a\"»IPC309" })
	void constantsHaveAValue(String declaration) {
		check(declaration);
	}

	@ParameterizedTest
	@ValueSource(strings = { "memory R { x : int }   mailbox M[«R.x»IPC315] : int",
			"memory R { x : int }   mailbox M : int capacity «R.x»IPC315",
			"memory R { x : int   y : int = «R.x»IPC315 }", "memory R { x : int }   semaphore S = «R.x»IPC315",
			"memory R { x : int }   mailbox M : int initially [«R.x»IPC315]",
					"memory R { x : int }   bus B transfer «R.x»IPC315 ms",
			"memory R { x : int }   network W latency «R.x»IPC315 ms",
					"memory R { x : int }   process Q priority «R.x»IPC315 { }",
			"memory R { x : int   y : 0..«R.x»IPC315 }", "process Q { var n : int   var a[«n»IPC315] : int }",
			"memory R { i : int }   process Q[2] { }   assert progress Q[«R.i»IPC315]",
			"process Q[2] { }   memory R { x : int   who : pid = Q[«R.x»IPC315] }",
			"mailbox M : pid initially [true ? «P»IPC315 : P]" })
	void theDrawingIsKnownBeforeItRuns(String declaration) {
		check(declaration);
	}

	@ParameterizedTest
	@ValueSource(strings = { "mailbox M : «7..0»IPC318", "const N = 0   process Q { var x : «1..N»IPC318 }",
			"memory R { x : «(int, int)»IPC319 }",
			"process Q { var x : «(int, bool)»IPC319 }", "fifo F : «(int, int)»IPC319",
					"pipe I by P : «(int, int)»IPC319",
			"mailbox M : (int, «(int, bool)»IPC319)" })
	void typesMakeSense(String declaration) {
		check(declaration);
	}

	@ParameterizedTest
	@ValueSource(strings = { "mailbox M[«true»IPC320] : int", "mailbox M : int capacity «true»IPC320",
			"semaphore S = «true»IPC320",
			"process Q priority «false»IPC320 { }", "enum K { A }   mailbox M : 0..«A»IPC320",
					"mailbox M : int initially «true»IPC320 of 1" })
	void sizesAreNumbers(String declaration) {
		check(declaration);
	}

	@ParameterizedTest
	@ValueSource(strings = { "process Q[«0»IPC420] { }", "mailbox M[«-1»IPC420] : int",
			"memory R { x[«0»IPC420] : int }", "process Q { var a[«0»IPC420] : int }",
			"semaphore S = «-1»IPC420", "bus B transfer «-1 ms»IPC420", "network W latency «-5 ms»IPC420",
					"process Q { work «-1 ms»IPC420 }",
			"mailbox M : int capacity «-1»IPC416", "pipe I by P : int capacity «0»IPC416",
					"fifo F : int capacity «0»IPC416", "mailbox M : int initially «-1»IPC420 of 1" })
	void sizesAreLargeEnough(String declaration) {
		check(declaration);
	}

	@ParameterizedTest
	@ValueSource(strings = { "network «W»IPC421 loss 101 %", "network «W»IPC421 loss 100.5 %" })
	void aLossIsAPercentage(String declaration) {
		check(declaration);
	}

	@ParameterizedTest
	@ValueSource(strings = { "mailbox M : int initially [«true»IPC301]",
			"mailbox M : (int, bool) initially [(1, true), «1»IPC306]",
			"mailbox M : 0..3 initially [3, «4»IPC305]", "mailbox M[5] : 0..3 initially [«self»IPC305]", "process Q[2] { }   mailbox M[3] : pid initially [Q[«self»IPC314]]",
					"mailbox M : int initially [«null»IPC307]",
			"memory R { x : 0..3 = «4»IPC305 }", "memory R { x : bool = «1»IPC301 }",
			"mailbox M : int capacity 1 «initially [1, 2]»IPC417", "mailbox M : int capacity 0 «initially [1]»IPC417",
					"mailbox M : int capacity 2 «initially 3 of 1»IPC417",
			"mailbox M[4] : int capacity 2 «initially self of 1»IPC417",
					"process Q { }   link P -> Q : int «initially [1]»IPC417",
					"pipe I by P : int «initially 17 of 1»IPC417" })
	void initialValuesFit(String declaration) {
		check(declaration);
	}

	@ParameterizedTest
	@ValueSource(strings = { "mailbox M[«10001»IPC422] : int", "process Q[«1000000»IPC422] { }",
			"mailbox M : int capacity «1000001»IPC422",
			"process Q[6000] { }   process «T»IPC422[5000] { }",
					"process Q[1000] { var a[1000] : int   var «b»IPC422 : int }",
			"mailbox M[1000] : int «initially 1001 of 0»IPC422",
					"process «Q»IPC422[1001] { send 1 to Q[(self + 1) % 1001] }" })
	void nothingIsLargerThanTheLimits(String declaration) {
		check(declaration);
	}

	@ParameterizedTest
	@ValueSource(strings = { "const A = B + 1   const B = 2", "const A = true   mailbox M : bool initially [A]",
			"enum K { X, Y }   const A = Y",
			"mailbox M[3] : int initially [self]", "process Q[3] { }   mailbox M[3] : pid initially [Q[2 - self]]", "mailbox M[3] : int initially self of 7",
					"mailbox M : (int, bool) initially 2 of (1, true)",
			"mailbox M : int? initially [null]", "memory R { who : pid = P   other : pid = null }",
					"mailbox M : int capacity unbounded initially 20 of 0",
			"process Q[3] priority self { }", "process Q[3] { var a[3] : byte   var i : int = self }",
					"network W loss 0 %", "network W loss 100 %", "network W loss 0.5 %",
			"mailbox M[10000] : int capacity 1000000", "process Q[9999] { }", "pipe I by P : byte capacity 1",
					"mailbox M : (int, bool)?", "memory R { x : -5..5 = -5 }",
			"mailbox M : int capacity 5 - 5", "semaphore S[3] = 0", "bus B transfer 3 * 2 ms arbitration priority",
					"mailbox M absent capacity 1 initially [1]" })
	void legalDeclarationsAreSilent(String declaration) {
		check(declaration);
	}

	private static void check(String declaration) {
		MarkedText.assertErrors("system S {\n" + declaration + "\nprocess P { }\n}\n");
	}
}
