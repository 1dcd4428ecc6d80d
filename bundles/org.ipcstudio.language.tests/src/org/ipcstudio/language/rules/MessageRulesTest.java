package org.ipcstudio.language.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent and received over channels and links. */
class MessageRulesTest {

	private static final String HEAD = """
			system S {
			  enum Kind { REQ, ACK }
			  mailbox Ints : int   mailbox Pairs : (Kind, 0..7)   mailbox Zero : bool capacity 0   mailbox Maybe : int?
			  mailbox Row[2] : byte   mailbox Pids : pid   mailbox Rows : int capacity 2
			  fifo F : byte   fifo G : bool
			  memory R { x : int   who : pid }
			  link P <-> Q : (bool, int)
			  process Q { var u : bool   var w : int   receive (u, w) from P   send (u, w) to P }
			  process P {
			    var i : int   var b : bool   var k : Kind   var p : pid   var y : byte   var j : int?
			""";

	private static final String TAIL = """

			  }
			  P <-> Ints   P <-> Pairs   P <-> Zero   P <-> Maybe   P <-> Row   P <-> Pids   P <-> Rows
			  P <-> F   P <-> G   P <-> R
			}
			""";

	@ParameterizedTest
	@ValueSource(strings = { "send «true»IPC301 to Ints", "send (REQ, «b»IPC301) to Pairs",
			"send («1»IPC301, 2) to Pairs", "send «1»IPC301 to Zero",
			"write «true»IPC301 to F", "write «1»IPC301 to G", "send (b, «b»IPC301) to Q", "send «k»IPC301 to Row[0]",
					"send «1»IPC301 to Pids",
			"receive «b»IPC301 from Ints", "receive (k, «b»IPC301) from Pairs", "receive («i»IPC301, _) from Pairs",
					"receive «REQ»IPC301 from Ints",
			"receive «true»IPC301 from Ints", "read «b»IPC301 from F", "read «i»IPC301 from G",
					"receive («i»IPC301, i) from Q", "receive «i»IPC301 from Pids",
			"select { send «b»IPC301 to Ints { } receive «i»IPC301 from Zero { } }", "if send «b»IPC301 to Ints { }",
					"while !read «b»IPC301 from F { }",
			"try send «k»IPC301 to Ints" })
	void messagesHaveTheTypeOfTheChannel(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "send «(1, 2)»IPC306 to Ints", "send «REQ»IPC306 to Pairs",
			"send «(REQ, 1, 2)»IPC306 to Pairs", "receive «i»IPC306 from Pairs",
			"receive («k»IPC306, i, i) from Pairs", "receive («i»IPC306, i) from Ints", "send «1»IPC306 to Q",
					"receive «i»IPC306 from Q" })
	void messagesHaveThePartsOfTheChannel(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "send (REQ, «8»IPC305) to Pairs", "send «256»IPC305 to Row[1]", "write «-1»IPC305 to F",
			"send «null»IPC307 to Ints",
			"send (REQ, «null»IPC307) to Pairs", "write «null»IPC307 to F" })
	void constantsAndNullFitTheChannel(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "receive i from Ints by «i»IPC308", "receive i from Ints by «b»IPC308",
			"send 1 to Ints delivered to «i»IPC308",
			"receive i from Ints by «R.x»IPC308", "send 1 to Ints delivered to «k»IPC308" })
	void partnersAreTakenByPids(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "«try send 1 to Ints delivered to p»IPC413",
			"«try send 1 to Rows delivered to p»IPC413" })
	void anAttemptKnowsItsReceiverAtCapacityZeroOnly(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "select { «try receive i from Ints»IPC414 { } }",
			"select { «send 1 to Ints within 5 ms»IPC414 { } after 1 ms { } }",
			"select { receive i from Ints { } after 1 ms { } «else { }»IPC415 }",
					"select { «else { }»IPC415 receive i from Ints { } after 1 ms { } }",
			"select { receive i from Ints { } else { } «else { }»IPC415 }" })
	void branchesOfASelectWaitTogether(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "send 1 to «F»IPC411", "receive i from «F»IPC411", "write 1 to «Ints»IPC411",
			"read i from «Ints»IPC411", "write 1 to «Q»IPC411",
			"send 1 to «R»IPC412", "send 1 to «i»IPC412", "receive i from «k»IPC412", "write 1 to «i»IPC412",
					"send 1 to «REQ»IPC412", "read i from «R»IPC412",
			"send 1 to «R.x»IPC412", "close «Ints»IPC412", "open «Ints»IPC412 to read", "create «F»IPC412",
					"delete «R»IPC412", "create «Q»IPC412",
			"spawn «Ints»IPC412", "wait «Ints»IPC412", "signal «Ints»IPC412", "lock «Ints»IPC412 { }",
					"b = eof(«Ints»IPC412)", "b = broken(«Q»IPC412)",
			"i = len(«R»IPC412)", "b = full(«i»IPC412)" })
	void operationsWorkOnTheirNodes(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = { "send 1 to Ints", "send (REQ, 7) to Pairs", "send (k, i) to Pairs",
			"receive (k, i) from Pairs", "receive (REQ, y) from Pairs",
			"receive (_, 3) from Pairs", "receive _ from Pairs", "receive i from Row[i]", "receive y from Ints",
					"send y to Ints", "send i to Row[1]",
			"send null to Maybe", "receive j from Maybe", "receive i from Maybe", "receive null from Maybe",
					"send me to Pids", "send Q to Pids",
			"send null to Pids", "receive p from Pids", "receive R.who from Pids",
					"receive i from Ints by p where i > 2 within 5 ms",
			"receive i from Ints by R.who", "sync send 1 to Ints delivered to p within 2 ms",
					"try send true to Zero delivered to p",
			"try send (true, 1) to Q delivered to p", "send (b, i) to Q", "receive (b, i) from Q",
					"receive (b, i) from any by p", "send (b, i) to p",
			"receive (b, i) from p", "write 255 to F", "read i from F", "read y from F within 3 ms",
					"if write i to F { }", "if !try read y from F { }",
			"select { receive i from Ints when b { } send 1 to Ints { } read y from F { } write 1 to F { } after 3 ms { } after 5 ms { } }",
			"select { receive i from Ints { } else { } }", "select { }", "close F", "open F to read",
					"open F to write", "create Ints", "delete Row[1]",
			"i = len(F) + len(Ints) + len(Row[0]) + len(Q)", "b = eof(F) || broken(F) || full(Q) || empty(Q)",
					"send 1 to Ints within 1 s" })
	void legalCommunicationIsSilent(String statement) {
		check(statement);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"process A { send 1 to B   send «true»IPC301 to B }   process B { }",
			"process A { send 1 to B }   process B { var b : bool   receive «b»IPC301 from A }",
			"process A { var b : bool   receive b from B   send 1 to B }   process B { var b : bool   send true to A   receive «b»IPC301 from A }",
			"process A { send (1, 2) to B }   process B { send «3»IPC306 to A }",
			"process A[3] { send 1 to A[0]   send «true»IPC301 to A[1] }",
			"process A { send 1 to B }   process B { var w : pid   var b : bool   receive «b»IPC301 from any by w }" })
	void anAutomaticLinkCarriesOneTypeInEachDirection(String items) {
		MarkedText.assertErrors("system S { " + items + " }");
	}

	private static void check(String statement) {
		MarkedText.assertErrors(HEAD + statement + TAIL);
	}
}
