package org.ipcstudio.language.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections, links, and what programs may do because of them. */
class ConnectionRulesTest {

	@ParameterizedTest
	@ValueSource(strings = {
			"mailbox M : int   process P { send 1 to «M»IPC401   send 2 to M }",
			"mailbox M : int   process P { var x : int   receive x from «M»IPC401 }",
			"mailbox M : int   process P { var x : int   x = len(«M»IPC401) }",
			"mailbox M : int   process P { create «M»IPC401 }   process Q { send 1 to M }   Q -> M",
			"memory R { x : int }   process P { «R.x»IPC401 = 1 }",
			"memory R { x : int }   process P { var y : int   y = «R.x»IPC401 + 1 }",
			"memory R { x : int }   process P { await «R.x»IPC401 == 1 }",
			"memory R { who : pid }   process P { send 1 to «R.who»IPC401 }",
			"lock L   process P { lock «L»IPC401 { } }",
			"semaphore S   process P { wait «S»IPC401   signal S }",
			"fifo F   process P { open «F»IPC401 to read }", "fifo F   process P { close «F»IPC401 }",
			"mailbox M[3] : int   process P { send 1 to «M[2]»IPC401 }   P -> M[0]",
			"mailbox M[3] : int   process P[2] { send 1 to «M[2]»IPC401 }   P -> M[self]",
			"process P { var n : int   n = len(«Q»IPC401) }   process Q { }",
			"pipe I by P : int   process P { }   process Q { write 1 to «I»IPC401 }" })
	void useNeedsAConnection(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"mailbox M : int   process P { send 1 to «M»IPC402 }   M -> P",
			"mailbox M : int   process P { var x : int   receive x from «M»IPC402 }   P -> M",
			"memory R { x : int }   process P { «R.x»IPC402 = 1 }   R -> P",
			"memory R { x : int }   process P { R.x = «R.x»IPC402 + 1 }   P -> R",
			"fifo F   process P { open «F»IPC402 to read }   P -> F",
			"pipe I by P   process P { var x : int   read x from «I»IPC402 }   P -> I" })
	void useKeepsTheDirection(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = { "process P { }   process Q { }   «P -> Q»IPC403",
			"mailbox M   mailbox N   process P { }   P -> «M -> N»IPC403",
			"lock L   memory R { x : int }   «L -- R»IPC403",
					"process P { }   process Q { }   process T { }   «P -> Q»IPC403   mailbox M   T -> M" })
	void connectionsJoinAProcessAndSomethingElse(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = { "mailbox M   process P { }   «P -- M»IPC404",
			"memory R { x : int }   process P { }   «R -- P»IPC404",
			"lock L   process P { }   «P -> L»IPC404", "semaphore S   process P { }   «P <-> S»IPC404",
					"lock L   process P { lock L { } }   «L -> P»IPC404" })
	void arrowsSuitTheNode(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = { "mailbox M   process P { }   P -> M[«0»IPC313]",
			"mailbox M[2]   process P { }   P -> M[«2»IPC314]",
			"mailbox M[2]   process P { }   P -> M[«-1»IPC314]",
					"mailbox M[4]   process P[2] { }   P[«self + 1»IPC315] -> M[self]",
			"process P { }   mailbox M   P[«0»IPC313] -> M",
					"mailbox M[2]   process P[2] { }   process Q { }   P -> M[«self»IPC206] -> Q" })
	void endsOfConnectionsExist(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pipe I by P   process P { }   process Q { }   P -> I -> «Q»IPC405",
			"pipe I by C   process P { }   process C in P { }   «P»IPC405 -> I -> C",
			"pipe I by P inherited   process P { }   process Q { }   I -> «Q»IPC405" })
	void pipesStayInTheFamily(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pipe I by P   process P { }   «P <-> I»IPC406",
			"pipe I by P   process P { }   process C in P { }   P -> I -> C   «I -> P»IPC406",
			"pipe I[3] by P   process P { spawn C }   process C[2] in P { }   C -> «I -> C»IPC406",
			"pipe I[3] by P   process P { }   process C[2] in P { }   C -> I[self]   «I[1] -> C»IPC406" })
	void pipesHaveOneDirection(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = { "mailbox «M»IPC407 sharing pair   process P { }   process Q[2] { }   P -> M -> Q",
			"mailbox «M»IPC407 sharing pair   process P[3] { }   P -> M",
					"mailbox «M»IPC407[2] sharing pair   process P[2] { }   process Q { }   P -> M -> Q",
			"mailbox «M»IPC407[2] sharing pair   process P[2] { }   process Q[2] { }   process T { }   P -> M[self] -> Q   T -> M[1]" })
	void aPairIsTwo(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = { "process P { }   process Q { }   link P -> Q   «link Q -> P»IPC408",
			"process P { }   process Q { }   link P <-> Q   «link P -> Q : bool»IPC408",
			"process P { send 1 to Q }   process Q { send 1 to P }   link P -> Q   «link Q -> P»IPC408",
			"process P { }   «link P <-> P»IPC409", "process P[1] { }   «link P -> P»IPC409" })
	void linksJoinTwoProcessesOnce(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = { "process P { send 1 to «Q»IPC410 }   process Q { send 1 to P }   link Q -> P",
			"process P { var x : int   receive x from «Q»IPC410 }   process Q { var x : int   receive x from P }   link P -> Q" })
	void linksHaveADirection(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = { "process P { spawn «Q»IPC418 }   process Q { }",
			"process P { wait «Q»IPC418 }   process Q { }",
			"process P { spawn Q }   process Q in P { spawn «T»IPC418 }   process T in P { }",
					"process P { spawn «P»IPC418 }" })
	void onlyParentsSpawnAndWait(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = { "process P { «break»IPC419 }", "process P { if true { «continue»IPC419 } }",
			"process P { atomic { «break»IPC419 } loop { break } }" })
	void jumpsStandInLoops(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = { "process P { }   assert always «len(P)»IPC423 == 0",
			"memory R { who : pid }   assert always R.who == «me»IPC206",
			"memory R { x : int }   assert always «R.x»IPC302", "memory R { x : int }   assert eventually «R.x»IPC302",
			"memory R { x : int }   assert «R.x»IPC302 leads to «1»IPC302", "process P { }   assert true leads to «len(P)»IPC423 == 0", "memory R { x : int }   assert finally «1»IPC302",
					"mailbox M   assert progress «M»IPC412",
			"memory R { x[2] : int }   assert always R.x[«2»IPC314] == 0",
					"mailbox M   assert always «M»IPC310 == 1" })
	void propertiesLookAtTheSystem(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"mailbox M[3]   process P[3] { send 1 to M[self]   send 1 to M[(self + 1) % 3]   send 1 to M[0] }   P -> M[self]",
			"mailbox M   process P[2] { if self == 0 { send 1 to M } }   P[0] -> M",
			"mailbox M[2]   process P[2] { send 1 to M[1]   send 2 to M[0] }   P[0] -> M[0]   P[1] -> M[1]",
			"mailbox M[4]   process P[4] { var x : int   receive x from M[self]   send x to M[(self + 1) % 4] }   M[self] -> P -> M[(self + 1) % 4]",
			"pipe I[3] by P   process P { spawn C }   process C[2] in P { var x : int   read x from I[self]   write x to I[self + 1] }   I[self] -> C -> I[self + 1]",
			"pipe I by P inherited   process P { write 1 to I   spawn C }   process C in P { var x : int   read x from I   close I   spawn D }   process D in C { write 1 to I }",
			"pipe I by P inherited   process P { }   process C in P { }   P <-> I <-> C",
			"pipe I by P   process P { }   process C in P { spawn D }   process D in C { write 1 to I }   D -> I -> P",
			"mailbox M sharing pair   process P { }   process Q { }   P -> M -> Q   P <-> M",
					"mailbox M[3] sharing pair   process P[3] { }   process Q { }   P -> M[self]   M -> Q",
			"mailbox M sharing pair   process P[2] { }   P -> M",
					"mailbox M[4] sharing pair   process P[3] { }   M[self] -> P -> M[self + 1]",
			"process P[2] { send 1 to P[1 - self] }   link P -> P",
					"process P[3] { var x : int   receive x from any   send x to P[0] }",
			"process P { var x : int   receive x from Q }   process Q { send 1 to P }", "process P { send 1 to P }",
					"process P { var w : pid   send 1 to w }",
			"process P { var x : int   receive x from any }",
					"memory R { x : int }   process P { R.x = 1 }   process Q { await R.x == 1 }   P -> R -> Q",
			"mailbox M absent   process P { create M   delete M }   M -> P",
					"mailbox M absent owner P   process P { create M }   P -> M",
			"lock L[2]   semaphore S[2]   process P { lock L[1] { wait S[0] signal S[1] } }   P -- L   P -- S",
			"process P { spawn C   wait C   spawn D[0]   wait D }   process C in P { }   process D[2] in P { }   assert progress   assert progress D",
			"assert progress P[1]   process P[2] { progress }",
					"fifo F   process P { open F to write   write 1 to F   close F }   P -> F",
			"mailbox M   memory R { x : int   who : pid }   process P { }   assert always len(M) <= 3 && R.who != P || empty(M)   assert finally full(M)",
			"mailbox M   memory R { x : int }   process P { }   assert eventually len(M) == 1   assert R.x == 0 leads to R.x == 1 || full(M)",
			"process P { loop { select { after 1 ms { break } } } while true { continue } repeat 2 { break } for i in 0..1 { lock L { break } } }   lock L   P -- L",
			"enum K { A }   process P { send A to Q   send A to Q }   process Q { var k : K   receive k from P   send A to P }",
			"process P { var b : bool   send 1 to Q   receive b from Q }   process Q { var n : int   receive n from P   send n == 1 to P }",
			"process P { var b : bool   send 1 to Q   receive b from Q }   process Q { var n : int   var w : pid   receive n from any by w   send true to w }",
			"process P { send (1, true) to Q }   process Q { var i : int   var b : bool   receive (i, b) from P   receive (i, b) from any   receive (i, b) from any }",
			"process P { send true to Q }   process Q { var i : int   var b : bool   receive b from P   receive i from T }   process T { send 1 to Q }",
			"process S { var n : int   var w : pid   receive n from any by w   send n + 1 to w }   process A { var n : int   send 1 to S   receive n from S }   process B { send true to A   var b : bool }" })
	void legalSystemsAreSilent(String items) {
		check(items);
	}

	private static void check(String items) {
		MarkedText.assertErrors("system S {\n" + items + "\n}\n");
	}
}
