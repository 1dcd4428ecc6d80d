package org.ipcstudio.language.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Assignment;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesTest {

	private static final String ITEMS = """
			enum Kind { A, B } const N = 3 const YES = N > 2 const NO = !YES const SAME = NO const LOOP = ROUND const ROUND = LOOP
			const LAST = B const ONE = YES ? N : 1 const BITS = YES & NO memory R { x : 0..N flag[2] : bool? who : pid }
			mailbox Box : int process Q { } process P[2] {
			var i : int var b : bool var k : Kind var p : pid var j : int? var y : byte var a[3] : byte
			""";

	private static ValueType typeOf(String expression) {
		SourceFile file = SourceFile.parse("system S { " + ITEMS + " for f in 0..1 { i = " + expression + " } } }");
		List<Assignment> assignments = new ArrayList<>();
		file.system().eAllContents().forEachRemaining(element -> {
			if (element instanceof Assignment assignment) {
				assignments.add(assignment);
			}
		});
		return Types.of(assignments.get(0).getValue());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "1; int", "true; bool", "i; int", "j; int?", "y; byte", "a[i]; byte",
			"R.x; 0..3", "R.flag[0]; bool?", "R.who; pid", "k; Kind",
			"A; Kind", "p; pid", "me; pid", "Q; pid", "P[1]; pid", "self; int", "f; int", "N; int", "YES; bool",
					"SAME; bool", "LAST; Kind", "ONE; int", "BITS; bool",
			"i + y; int", "i == 1; bool", "i < 2 && b; bool", "!b; bool", "-i; int", "i & 1; int", "b & b; bool",
					"b | b ^ b; bool", "b ? y : 1; int",
			"b ? null : y; byte?", "b ? A : k; Kind", "len(Box); int", "full(Box); bool" })
	void knowsTheTypeOfAnExpression(String expression, String type) {
		assertEquals(type, typeOf(expression).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "P", "i[0]", "R", "Box", "R.flag", "LOOP", "unknown", "b ? 1 : true", "N[0]" })
	void whatIsWrongHasNoKnownType(String expression) {
		assertEquals(ValueType.UNKNOWN, typeOf(expression));
	}

	@Test
	void nothingDeclaredIsAnInt() {
		assertEquals(ValueType.INT, Types.of((Type) null));
	}

	@Test
	void messagesHaveOneTypeOrSeveral() {
		SourceFile file = SourceFile.parse("""
				system S { const N = 7 enum Kind { A }
				  mailbox Plain   mailbox Pair : (Kind, 0..N)   mailbox Perhaps : (int, bool)?   mailbox Empty : 7..0 }
				""");
		List<List<String>> parts = file.system().getItems().stream().filter(Mailbox.class::isInstance)
				.map(mailbox -> Types.messageParts((Channel) mailbox).stream().map(ValueType::toString).toList()).toList();
		assertEquals(List.of(List.of("int"), List.of("Kind", "0..7"), List.of("int?", "bool?"), List.of("unknown")),
				parts);
	}

	@Test
	void descentFollowsTheParents() {
		SourceFile file = SourceFile.parse("system S { process A { } process B in A { } process C in B { } process D { } }");
		List<Item> items = file.system().getItems();
		Process a = (Process) items.get(0);
		Process c = (Process) items.get(2);
		Process d = (Process) items.get(3);
		assertEquals(List.of(true, true, false, false),
				List.of(Descent.reaches(c, a), Descent.reaches(a, a), Descent.reaches(a, c), Descent.reaches(d, a)));
	}
}
