package org.ipcstudio.language.edits;

import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.For;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NamedElement;
import org.junit.jupiter.api.Test;

class RenamingTest {

	@Test
	void declarationAndAllReferencesChange() {
		EditedText.ofItems("""
				mailbox Box : int // Box
				process A { send 1 to Box   await len(Box) == 0 }
				process B { var x : int receive x from Box }
				A -> Box -> B""").becomes("""
				mailbox Jobs : int // Box
				process A { send 1 to Jobs   await len(Jobs) == 0 }
				process B { var x : int receive x from Jobs }
				A -> Jobs -> B""", (edits, text) -> edits.rename(text.named("Box"), "Jobs"));
	}

	@Test
	void processesChangeInAttributesToo() {
		EditedText.ofItems("""
				pipe P by A
				mailbox M owner A
				link A -> B
				process A { spawn B wait B var w : pid w = A }
				process B in A { send 1 to A }
				assert progress A""").becomes("""
				pipe P by Z
				mailbox M owner Z
				link Z -> B
				process Z { spawn B wait B var w : pid w = Z }
				process B in Z { send 1 to Z }
				assert progress Z""", (edits, text) -> edits.rename(text.named("A"), "Z"));
	}

	@Test
	void keywordsAreQuoted() {
		EditedText.ofItems("lock L\nprocess A { lock L { } }\nA -- L").becomes("lock `send`\nprocess A { lock `send` { } }\nA -- `send`",
				(edits, text) -> edits.rename(text.named("L"), "send"));
		EditedText.ofItems("lock `send`\nprocess A { lock `send` { } }").becomes("lock L\nprocess A { lock L { } }",
				(edits, text) -> edits.rename(text.named("send"), "L"));
	}

	@Test
	void membersLiteralsAndLocals() {
		EditedText memory = EditedText.ofItems("memory R { x : int  y : int }\nprocess A { var x : int R.x = R.y + x }");
		memory.becomes("memory R { z : int  y : int }\nprocess A { var x : int R.z = R.y + x }",
				(edits, text) -> edits.rename(((Memory) text.named("R")).getVariables().getFirst(), "z"));
		EditedText kinds = EditedText.ofItems("enum K { A, B }\nmailbox M : K\nprocess P { send A to M }");
		kinds.becomes("enum K { C, B }\nmailbox M : K\nprocess P { send C to M }",
				(edits, text) -> edits.rename(((Enumeration) text.named("K")).getLiterals().getFirst(), "C"));
		kinds.becomes("enum L { A, B }\nmailbox M : L\nprocess P { send A to M }",
				(edits, text) -> edits.rename(text.named("K"), "L"));
		EditedText loops = EditedText.ofItems("process P { for i in 0..1 { print i } for j in 0..1 { print j } }");
		loops.becomes("process P { for j in 0..1 { print j } for j in 0..1 { print j } }",
				(edits, text) -> edits.rename((For) text.process("P").getBody().getStatements().getFirst(), "j"));
	}

	@Test
	void systemCanBeRenamed() {
		EditedText.of("system X { }").becomesText("system Y { }", (edits, text) -> edits.rename(text.system(), "Y"));
	}

	@Test
	void sameNameChangesNothing() {
		EditedText.ofItems("lock L").becomes("lock L", (edits, text) -> edits.rename(text.named("L"), "L"));
	}

	@Test
	void illegalNamesAreRefused() {
		EditedText text = EditedText.ofItems("""
				lock L
				memory R { x : int  y : int }
				process A { var v : int for i in 0..1 { var w : int } }""");
		text.refuses("\"a b\" is no name: a name consists of letters, digits and _, and does not begin with a digit.",
				(edits, same) -> edits.rename(same.named("L"), "a b"));
		text.refuses("\"\" is no name: a name consists of letters, digits and _, and does not begin with a digit.",
				(edits, same) -> edits.rename(same.named("L"), null));
		text.refuses("The name \"A\" is already in use: there is a process A.", (edits, same) -> edits.rename(same.named("L"), "A"));
		text.refuses("The name \"v\" is already in use: there is a variable v.", (edits, same) -> edits.rename(same.named("L"), "v"));
		NamedElement counter = (NamedElement) text.process("A").getBody().getStatements().get(1);
		text.refuses("The name \"v\" is already in use: there is a variable v.", (edits, same) -> edits.rename(counter, "v"));
		text.refuses("The name \"w\" is already in use: there is a variable w.", (edits, same) -> edits.rename(counter, "w"));
		NamedElement shared = ((Memory) text.named("R")).getVariables().getFirst();
		text.refuses("The name \"y\" is already in use: there is a shared variable y.", (edits, same) -> edits.rename(shared, "y"));
	}
}
