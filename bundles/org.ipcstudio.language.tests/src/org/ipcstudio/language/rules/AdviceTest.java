package org.ipcstudio.language.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Warnings, where they come and where they do not. */
class AdviceTest {

	@ParameterizedTest
	@ValueSource(strings = { "process «P»IPC501 { work 1 ms }",
			"process «P»IPC501 { }   mailbox M   process Q { var x : int   send 1 to M   receive x from M }   Q <-> M",
			"process P { spawn C }   process C in P { }",
					"process P { send 1 to Q }   process Q { var x : int   receive x from P }" })
	void independentProcesses(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = { "mailbox «M»IPC502   process P { var x : int   receive x from M }   M -> P",
			"mailbox «M»IPC503   process P { send 1 to M }   P -> M",
			"mailbox «M»IPC502   process P { }   P -> M",
					"mailbox M initially [1]   process P { var x : int   receive x from M }   M -> P",
			"fifo «F»IPC503   process P { write 1 to F }   P -> F",
					"mailbox M   process P exec \"producer\" { }   process Q { var x : int   receive x from M }   P -> M -> Q",
			"process P { }   process Q { }   «link P <-> Q»IPC502",
					"process P { send 1 to Q }   process Q { }   «link P <-> Q»IPC503",
			"process P { var w : pid   send 1 to w }   process Q { var x : int   receive x from any }   link P <-> Q",
			"mailbox M   process P { var x : int   if send 1 to M { } select { receive x from M { } } }   P <-> M" })
	void channelsThatNobodyUses(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = { "memory R { x : int }   process P[2] { «R.x»IPC504 = 1   R.x = 2 }   P -> R",
			"memory R { x : int }   lock L   process P { lock L { R.x = 1 } }   process Q { «R.x»IPC504 = 2 }   P -> R <- Q   P -- L",
			"memory R { x : int }   lock L   process P[2] { lock L { R.x = 1 } }   P -> R   P -- L",
					"memory R { atomic x : int }   process P[2] { R.x = 1 }   P -> R",
			"memory R { x : int }   process P[2] { atomic { R.x = 1 } }   P -> R",
					"memory R { x : int }   semaphore S   process P[2] { wait S   R.x = 1   signal S }   P -> R   P -- S",
			"memory R { x[2] : int }   process P[2] { R.x[self] = 1 }   P -> R",
					"memory R { x[2] : int }   process P[2] { R.x[1 - self] = 1 }   P -> R",
			"memory R { x[2] : int }   process P[2] { «R.x[0]»IPC504 = 1 }   P -> R",
					"memory R { x[3] : int }   process P[2] { R.x[self] = 1 }   process Q { R.x[2] = 1 }   P -> R <- Q",
			"memory R { x[2] : int }   process P[2] { «R.x[self]»IPC504 = 1 }   process Q { R.x[1] = 1 }   P -> R <- Q",
			"memory R { x : int }   process P[2] { if self == 0 { R.x = 1 } }   P -> R",
					"memory R { x : int   y : int }   process P { R.x = 1 }   process Q { R.y = 1 }   P -> R <- Q",
			"memory R { x : int }   mailbox M initially [1]   process P[2] { receive «R.x»IPC504 from M }   M -> P -> R" })
	void sharedMemoryWithoutLock(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = { "exit   «print 1»IPC505", "loop { work 1 ms }   «print 1   print 2»IPC505",
			"loop { break   «print 1»IPC505 }   print 2", "while true { }   «print 1»IPC505",
			"if true { exit } else { fail \"no\" }   «print 1»IPC505", "if true { exit }   print 1",
					"choose { exit } or { fail \"no\" }   «print 1»IPC505", "choose { exit } or { }   print 1",
			"loop { if true { break } }   print 1", "loop { loop { break } }   «print 1»IPC505",
					"atomic { exit }   «print 1»IPC505", "while 1 == 2 { }   print 1",
					"repeat 3 { continue   «print 1»IPC505 }   print 2",
			"select { after 1 ms { exit } }   «print 1»IPC505", "loop { select { after 1 ms { break } } }   print 1",
					"for i in 0..2 { exit }   print 1" })
	void textThatIsNeverReached(String statements) {
		check("mailbox M initially [1]   process P { var x : int   receive x from M   " + statements + " }   M -> P");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"pipe «I»IPC506 by P   process P { spawn C   write 1 to I   wait C }   process C in P { var x : int   while read x from I { } }   P -> I -> C",
			"pipe «I»IPC506 by P   process P { spawn C   loop { write 1 to I } }   process C in P { var x : int   loop { if !read x from I { break } } }   P -> I -> C",
			"pipe «I»IPC506 by P   process P { spawn C   spawn D   wait D }   process C in P { var x : int   while read x from I { } }   process D in P { write 1 to I }   P -> I -> C   D -> I",
			"pipe I by P   process P { spawn C   write 1 to I   close I   wait C }   process C in P { var x : int   while read x from I { } }   P -> I -> C",
			"pipe I by P   process P { spawn C   write 1 to I }   process C in P { var x : int   while read x from I { } }   P -> I -> C",
			"pipe I by P   process P { spawn C   write 1 to I   wait C }   process C in P { var x : int   read x from I }   P -> I -> C" })
	void writeEndsThatStayOpen(String items) {
		check(items);
	}

	@ParameterizedTest
	@ValueSource(strings = { "var b : bool = «x == null»IPC507", "var b : bool = «null != true»IPC507",
			"var p : pid   var b : bool = p == null", "var j : int?   var b : bool = j == null" })
	void comparisonsWithNull(String statement) {
		check("mailbox M initially [1]   process P { var x : int   receive x from M   " + statement + " }   M -> P");
	}

	@ParameterizedTest
	@ValueSource(strings = { "process «P»IPC501 { send 1 to «P»IPC508 }",
			"process P[2] { send 1 to «P[self]»IPC508 }", "process P[2] { send 1 to P[1 - self] }" })
	void messagesToOneself(String items) {
		check(items);
	}

	private static void check(String items) {
		MarkedText.assertProblems("system S {\n" + items + "\n}\n");
	}
}
