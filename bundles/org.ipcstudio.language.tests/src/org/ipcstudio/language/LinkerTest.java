package org.ipcstudio.language;

import static org.ipcstudio.language.MarkedProblems.assertProblems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.ipcstudio.model.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names stand for what they are declared as, and only for what fits their places. */
class LinkerTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			const «N» = 4             | IPC202 The name `N` is declared twice: a constant in line 2 has it, too.
			enum Other { «A» }        | IPC202 The name `A` is declared twice: a constant of an enumeration in line 2 has it, too.
			memory Q { x : int «x» : int } | IPC202 The name `x` is declared twice: a shared variable in line 4 has it, too.
			mailbox X : «boolean»     | IPC201 `boolean` is no known type; did you mean `bool`?
			mailbox X : «Knd»         | IPC201 `Knd` is no known type; did you mean `Kind`?
			mailbox X : «Thing»       | IPC201 `Thing` is no known type.
			mailbox X : «N»           | IPC204 `N` is a constant, but a type is expected here.
			mailbox X via «Box»       | IPC204 `Box` is a mailbox, but a bus or a network stands behind `via`.
			mailbox X owner «Box»     | IPC204 `Box` is a mailbox, but a process stands behind `owner`.
			mailbox X owner «Array»   | IPC208 `Array` is an array of processes; a single process is expected here.
			mailbox X capacity «M»    | IPC201 `M` is not declared.
			pipe X by «Array»         | IPC208 `Array` is an array of processes; a single process is expected here.
			process X in «Array» { }  | IPC208 `Array` is an array of processes; a single process is expected here.
			process X in «Y» { }      | IPC201 `Y` is not declared.
			process «X» in X { }      | IPC207 The process `X` is declared to be its own child, so nobody could start it.
			process «X» in Y { } process Y in Z { } process Z in X { } | IPC207 The processes form a circle, so that nobody could start them: `X` in `Y` in `Z` in `X`.
			process X { print «self» } | IPC206 `self` is the index of a process in its array, but `X` is no array; declare it as `process X[n]`.
			mailbox X initially [«self»] | IPC206 `self` is the index of a process in its array, but `X` is no process.
			const X = «self»          | IPC206 `self` is the index of a process in its array, but this place belongs to no process.
			assert always «me» == null | IPC206 `me` is the process that executes it, but this place belongs to no process.
			Single[«self»] -> Box     | IPC206 `self` is the index of a process in its array, but this place belongs to no process.
			link Single -> «Box»      | IPC204 `Box` is a mailbox, but a link joins two processes.
			link Single -> «Singel»   | IPC201 `Singel` is not declared; did you mean `Single`?
			Single -> «Wire»          | IPC204 `Wire` is a bus, but a connection joins processes, channels, memory, locks and semaphores.
			assert progress «Sngle»   | IPC201 `Sngle` is not declared; did you mean `Single`?
			assert always R.«z» == 1  | IPC205 The shared memory `R` has no variable `z`.
			assert always R.«balence» == 1 | IPC205 The shared memory `R` has no variable `balence`; did you mean `balance`?
			assert always «balance» == 1 | IPC201 `balance` is not declared; did you mean `R.balance`?
			assert always Single.«x» == 1 | IPC205 The variables of the process `Single` are its own; only those of a shared memory can be named with a dot.
			assert always N.«x» == 1  | IPC205 `N` is a constant, not a shared memory, so nothing can follow the dot.
			""")
	void inSystem(String item, String expected) {
		assertProblems("""
				system S {
				 const N = 3 enum Kind { A, B } mailbox Box bus Wire memory R { balance : int }
				 process Single { } process Array[2] { }
				 """ + item + "\n}\n", expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			var x : int var «x» : bool         | IPC202 The name `x` is declared twice: a variable in line 3 has it, too.
			var x : int for «x» in 0..2 { }    | IPC203 The name `x` is already in use here: a variable in line 3 has it.
			var x : int loop { var «x» : int } | IPC203 The name `x` is already in use here: a variable in line 3 has it.
			for i in 0..2 { for «i» in 0..2 { } } | IPC203 The name `i` is already in use here: the variable of a `for` in line 3 has it.
			var «Box» : int                    | IPC203 The name `Box` is already in use here: a mailbox in line 2 has it.
			x = 3 var x : int                  | IPC201 `x` is not declared.
			loop { var x : int } x = 3         | IPC201 `x` is not declared.
			var x : int = x                    | IPC201 `x` is not declared.
			print «y»                          | IPC201 `y` is not declared.
			send 1 to «Bx»                     | IPC201 `Bx` is not declared; did you mean `Box`?
			select { receive «y» from Box { } } | IPC201 `y` is not declared.
			if «y» == 1 { }                    | IPC201 `y` is not declared.
			""")
	void inProgram(String program, String expected) {
		boolean unmarked = program.indexOf('«') < 0;
		String marked = unmarked ? markUse(program) : program;
		assertProblems("system S {\n mailbox Box process Other { var other : int }\n process P { " + marked + " }\n}\n", expected);
	}

	/** Marks the use of {@code x} that stands outside of its declaration. */
	private static String markUse(String program) {
		return program.contains("x = 3") ? program.replace("x = 3", "«x» = 3") : program.replace("= x", "= «x»");
	}

	@Test
	void theSameNameInBlocksSideBySide() {
		assertProblems("""
				system S {
				  process P { loop { var x : int x = 1 } loop { var x : bool x = true } for i in 0..1 { } for i in 0..1 { } }
				  process Q { var x : int x = 2 }
				}
				""");
	}

	@Test
	void wordsOfTheLanguageAsNames() {
		assertProblems("""
				system S {
				  mailbox `send` : int
				  mailbox any : int
				  process P[2] {
				    var us : int var ms : int var s : int var len : int var full : int var empty : int var eof : int
				    var broken : int
				    us = ms + s * len - full / empty % eof | broken
				    work s s
				    send len(any) to `send`
				    receive us from any
				    s = any 0..len
				    any = s
				  }
				  `send` -> P -> any
				}
				""");
	}

	@Test
	void selfIsAnIndexInArraysAndConnections() {
		assertProblems("""
				system S {
				  mailbox Box[3] : int initially [self, self + 1]
				  process P[2] priority self { send self to Box[self] }
				  P -> Box[self + 1]
				  Box[self] -> P
				}
				""");
	}

	@Test
	void referencesAreSet() {
		SourceFile file = SourceFile.parse("""
				system S {
				  network Net
				  mailbox Box : Kind via Net owner Parent
				  pipe Data by Parent
				  enum Kind { REQ }
				  process Parent { }
				  process Child in Parent { send REQ to Box }
				  Child -> Box
				}
				""");
		List<String> names = file.occurrences().stream().map(occurrence -> (occurrence.declaration() ? "+" : "-")
				+ occurrence.region().of(file.text()) + ":" + occurrence.target().eClass().getName()).toList();
		assertEquals(List.of("+S:IpcSystem", "+Net:Network", "+Box:Mailbox", "-Kind:Enumeration", "-Net:Network",
				"-Parent:Process", "+Data:Pipe", "-Parent:Process", "+Kind:Enumeration", "+REQ:EnumLiteral", "+Parent:Process",
				"+Child:Process", "-Parent:Process", "-REQ:EnumLiteral", "-Box:Mailbox", "-Child:Process", "-Box:Mailbox"), names);
		Process child = (Process) file.system().getItems().get(5);
		assertSame(file.system().getItems().get(4), child.getParent());
	}

	@Test
	void anUnknownNameIsAnOccurrenceWithoutTarget() {
		SourceFile file = SourceFile.parse("system S { P -> `Box` }");
		assertEquals(List.of("S", "P", "`Box`"),
				file.occurrences().stream().map(occurrence -> occurrence.region().of(file.text())).toList());
		assertNull(file.occurrences().get(1).target());
	}

	@Test
	void aCircleOfParentsIsOpened() {
		SourceFile file = SourceFile.parse("system S { process A in B { } process B in A { } }");
		Process process = (Process) file.system().getItems().get(0);
		int steps = 0;
		while (process != null && steps < 10) {
			process = process.getParent();
			steps++;
		}
		assertNull(process);
	}
}
