package org.ipcstudio.language;

import static org.ipcstudio.language.MarkedProblems.assertProblems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake in the text is reported where it is, in words that help. */
class SyntaxMessagesTest {

	/** The statements stand in a process that has a variable {@code x} and a mailbox {@code Box}. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			send 1 «Box»           | IPC102 `to` is missing behind `1`: write `send 1 to Box`.
			send 1 «to»            | IPC102 A name is missing behind `to`.
			«recieve» x from Box   | IPC105 `recieve` means nothing here; did you mean `receive`?
			receive x from Box «wher» x == 2 | IPC105 `wher` means nothing here; did you mean `where`?
			x «+=» 1               | IPC101 `+=` means nothing here; write `x = x + …`.
			x«++»                  | IPC101 `++` means nothing behind a variable; write `x = x + 1`.
			x«--»                  | IPC101 `--` means nothing behind a variable; write `x = x - 1`.
			x «:=» 3               | IPC101 `:=` means nothing here; write `=` to assign.
			if x «=» 3 { }         | IPC101 `=` assigns; write `==` to compare.
			if x «<-»1 { }         | IPC101 `<-` is an arrow; write `< -` to compare with a negative number.
			x = x«--»1             | IPC101 `--` is the sign of a connection; write `- -` to subtract a negative number.
			«int» y = 3            | IPC101 A variable is declared with `var`: write `var y : int`.
			x «3»                  | IPC102 `=` is missing behind `x`: write `x = 3`.
			var y «=» 3            | IPC102 The type of `y` is missing: write `y : int = …`.
			while «{» }            | IPC101 `{` stands where an expression is expected.
			work «5»               | IPC102 A unit of time: `us`, `ms` or `s` is missing behind `5`.
			loop «x» = 1           | IPC101 `x` stands where `{` is expected.
			x = (1 + «2»           | IPC102 `)` is missing behind `2`.
			x = 1 + 2«)»           | IPC101 `)` stands where a statement is expected.
			x = «(1, 2)»           | IPC113 A list stands where one value is expected; only a message may have several parts.
			x = («int»)            | IPC113 `int` is a type; a value is expected here.
			«P» -> Box             | IPC101 `P` begins a connection of the system, which cannot stand inside a program; move it out of the process.
			«mailbox» N            | IPC101 `mailbox` begins a declaration of the system, which cannot stand inside a program; move it out of the process.
			«assert» always x == 3 | IPC101 `assert` begins a property of the system, which cannot stand inside a program; move it out of the process.
			«assert» x == 3 leads to x == 4 | IPC101 `assert` begins a property of the system, which cannot stand inside a program; move it out of the process.
			select { «x» = 1 }     | IPC101 `x` stands where a communication, `after` or `else` is expected.
			send «send» to Box     | IPC104 `send` is a keyword and no name; choose another name, or put it in back-quotes.
			var «from» : int       | IPC104 `from` is a keyword and no name; choose another name, or put it in back-quotes.
			print "a«\\q»b"        | IPC109 `\\q` means nothing in a string; write `\\\\` for a backslash, or one of `\\n`, `\\t`, `\\r`, `\\"`.
			print «"abc»           | IPC107 This text is never closed; end it with `"` in the same line.
			x = «2147483648»       | IPC110 The number `2147483648` is too large: an int has 32 bits, its largest value is 2147483647.
			x = 3 «§» 4            | IPC106 The character `§` means nothing here; names and words consist of the letters A to Z, digits and `_`.
			for i in 0 «{» }       | IPC101 `{` stands where `..` is expected.
			«elif» x == 2 { }      | IPC105 `elif` means nothing here; did you mean `else if`?
			receive (x «x») from Box | IPC102 `,` is missing before `x`.
			""")
	void inProgram(String statement, String expected) {
		assertProblems("system A {\n mailbox Box\n process P {\n  var x : int\n  " + statement + "\n }\n}\n", expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			mailbox M : int «capcity» 3 sharing any | IPC105 `capcity` means nothing here; did you mean `capacity`?
			«mailbx» M : int       | IPC105 `mailbx` means nothing here; did you mean `mailbox`?
			process P «deamon» { } | IPC105 `deamon` means nothing here; did you mean `daemon`?
			mailbox «send» : int   | IPC104 `send` is a keyword and no name; choose another name, or put it in back-quotes.
			mailbox M «:»          | IPC102 A type is missing behind `:`.
			mailbox M : «3»        | IPC114 `3` is no type; write `bool`, `int`, `byte`, `pid`, a range such as `0..7`, or an enumeration.
			mailbox «:» int        | IPC102 A name is missing between `mailbox` and `:`.
			mailbox M initially [1 «2»] | IPC101 `2` stands where `]` is expected.
			mailbox M @(1, «-»2)   | IPC101 `-` stands where a number is expected.
			pipe Q«:» int          | IPC101 `:` stands where `by` is expected.
			fifo F «half»          | IPC102 `duplex` is missing behind `half`.
			enum K { A «B», X }    | IPC102 `,` is missing before `B`.
			enum K { «}»           | IPC102 A name is missing between `{` and `}`.
			const N «5»            | IPC102 `=` is missing behind `N`: write `const N = 5`.
			const N «=»            | IPC102 An expression is missing behind `=`.
			memory R { x «int» }   | IPC101 `int` stands where `:` is expected.
			bus B transfer 5 «arbitration» fifo | IPC102 A unit of time: `us`, `ms` or `s` is missing between `5` and `arbitration`.
			network N loss 5 «latency» 3 ms | IPC102 `%` is missing behind `5`.
			«assert» 1 == 1        | IPC102 When the condition has to hold is missing: write `assert always …`, `assert finally …`, `assert eventually …` or `assert … leads to …`.
			assert «eventualy» 1 == 1 | IPC105 `eventualy` means nothing here; did you mean `eventually`?
			assert «allways» true  | IPC105 `allways` means nothing here; did you mean `always`?
			assert true «lead» to false | IPC105 `lead` means nothing here; did you mean `leads`?
			assert true leads «false» | IPC102 `to` is missing behind `leads`: write `assert true leads to false`.
			assert true leads «to» | IPC102 An expression is missing behind `to`.
			C -> «->» C            | IPC101 `->` stands where a name is expected.
			C «C»                  | IPC101 `C` stands where an arrow such as `->` is expected.
			C «->»                 | IPC102 A name is missing behind `->`.
			mailbox M «duplex»     | IPC101 `duplex` stands where a declaration or a connection is expected.
			mailbox M «half duplex» | IPC115 `duplex` belongs to a fifo, not to a mailbox.
			mailbox M capacity 1 «capacity 2» | IPC116 `capacity` is given twice for this mailbox; keep one of them.
			pipe Q by C «absent»   | IPC115 `absent` belongs to a mailbox, not to a pipe.
			""")
	void inSystem(String item, String expected) {
		assertProblems("system A {\n process C { }\n " + item + "\n}\n", expected);
	}

	@Test
	void frame() {
		assertProblems("«»", "IPC111 The text is empty; a file holds one system: `system Name { … }`.");
		assertProblems("// nothing\n«»", "IPC111");
		assertProblems("«process» P { }", "IPC111 A file begins with `system Name {`, not with `process`.");
		assertProblems("«sytem» A { mailbox M }", "IPC105 `sytem` means nothing here; did you mean `system`?");
		assertProblems("system A { }\n«system» B { }", "IPC112 A file holds one system; put the second one into a file of its own.");
		assertProblems("system A { process P { } }\n mailbox M\n}".replace("mailbox", "«mailbox»"),
				"IPC112 The system has ended before `mailbox`; a `}` further up may be one too many.");
		assertProblems("system A «{»\n mailbox M", "IPC103 The text ends before this `{` is closed: a `}` is missing.");
		assertProblems("system A {\n mailbox M\n process P «{»\n send 1 to",
				"IPC103 The text ends before this `{` is closed: a name is missing, and then a `}`.");
		assertProblems("system A { }\n«/*» never closed", "IPC108 This comment is never closed; end it with `*/`.");
		assertProblems("system A {\n mailbox M\n «/*» never closed }\n", "IPC108");
	}

	@Test
	void missingBrace() {
		String begin = "system A {\n mailbox M\n process P {\n  loop {\n   send 1 to M\n  }\n ";
		assertProblems(begin + "«mailbox» N\n P -> M\n}\n", "IPC103 `}` is missing before `mailbox`: the `{` in line 3 is not closed.");
		assertProblems(begin + "«P» -> M\n assert always len(M) < 3\n}\n",
				"IPC103 `}` is missing before `P`: the `{` in line 3 is not closed.");
		assertProblems(begin + "«assert» always len(M) < 3\n P -> M\n}\n",
				"IPC103 `}` is missing before `assert`: the `{` in line 3 is not closed.");
	}
}
