package org.ipcstudio.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** What matters is kept, what does not is forgotten. */
class ForgettingTest {
	/** Counts, and hands the number on: to be completed by what becomes of it. */
	private static final String COUNTER = """
			mailbox M : int capacity 1
			process A { var i : int loop { i = (i + 1) & 7 send i to M } }
			A -> M -> B
			""";

	private static Exploration explore(String items) {
		return Exploration.of(items, Forgetting.IRRELEVANT_DATA);
	}

	/** The number does not matter: with it there are no more states than if always the same one were sent. */
	private static void assertIrrelevant(String items) {
		assertEquals(explore(items.replace("& 7", "& 0")).states(), explore(items).states());
		assertTrue(explore(items).states() < Exploration.of(items).states());
	}

	/** The number matters: no state is saved, and the same happens in the end. */
	private static void assertRelevant(String items) {
		assertEquals(Exploration.of(items).states(), explore(items).states());
		assertEquals(Exploration.of(items).outcomes(), explore(items).outcomes());
		assertTrue(explore(items.replace("& 7", "& 0")).states() < explore(items).states());
	}

	@Test
	void whatIsReceivedAndNeverUsedDoesNotMatter() {
		assertIrrelevant(COUNTER + "process B { var v : int loop { receive v from M } }");
	}

	@Test
	void whatIsPrintedOrOnlyComputedWithDoesNotMatter() {
		assertIrrelevant(COUNTER + """
				process B { var v : int var sum : int loop { receive v from M sum = (sum + v) & 3 print sum work v ms } }
				""");
	}

	@Test
	void whatDecidesMatters() {
		assertRelevant(COUNTER + """
				process B { var v : int loop { receive v from M if v == 3 { receive v from M } } }
				""");
	}

	@Test
	void whatIsPatternOrConditionOfAReceiveMatters() {
		assertRelevant(COUNTER + "process B { loop { receive 1 from M } }");
		assertRelevant(COUNTER + "process B { var v : int loop { receive v from M where v < 3 } }");
	}

	@Test
	void whatIsAssertedMatters() {
		Exploration exploration = explore(COUNTER + "process B { var v : int loop { receive v from M assert v < 5 } }");
		assertEquals(Set.of("assertion B"), exploration.outcomes());
	}

	@Test
	void whatMayNotFitIntoTheVariableOfTheReceiverMatters() {
		Exploration exploration = explore(COUNTER + "process B { var v : 0..4 loop { receive v from M } }");
		assertEquals(Set.of("runtime-fault B"), exploration.outcomes());
	}

	@Test
	void whatMayNotFitIntoTheChannelMatters() {
		assertEquals(Set.of("runtime-fault A"), explore("""
				mailbox M : 0..4 capacity 1
				process A { var i : int loop { i = (i + 1) & 7 send i to M } }
				process B { var v : int loop { receive v from M } }
				A -> M -> B
				""").outcomes());
	}

	@Test
	void whatCertainlyFitsDoesNotMatter() {
		assertIrrelevant("""
				mailbox M : 0..7 capacity 1
				process A { var i : 0..7 loop { i = (i + 1) & 7 send i to M } }
				process B { var v : 0..7 loop { receive v from M } }
				A -> M -> B
				""");
		assertIrrelevant("memory R { atomic x : 0..7 } A <-> R process A { loop { R.x = (R.x + 1) & 7 } }");
	}

	@Test
	void whatIsAnIndexOrADivisorMatters() {
		assertEquals(Set.of("runtime-fault B"), explore(COUNTER + """
				process B { var v : int var a[6] : int loop { receive v from M a[v] = 1 } }
				""").outcomes());
		assertEquals(Set.of("runtime-fault B"), explore(COUNTER + """
				process B { var v : int loop { receive v from M v = 1 / (v - 5) } }
				""").outcomes());
	}

	@Test
	void whatIsHandedOnMattersWhereItDecidesInTheEnd() {
		String chain = COUNTER + """
				mailbox N : int capacity 1
				process B { var v : int loop { receive v from M send v + 1 to N } }
				B -> N -> C
				""";
		assertIrrelevant(chain + "process C { var v : int loop { receive v from N } }");
		assertRelevant(chain + "process C { var v : int loop { receive v from N if v == 3 { receive v from N } } }");
	}

	@Test
	void partsOfAMessageMatterEachForItself() {
		String items = """
				mailbox M : (int, int) capacity 1
				process A { var i : int var j : int loop { i = (i + 1) & %d j = (j + 1) & %d send (i, j) to M } }
				process B { var v : int var w : int loop { receive (v, w) from M if w == 1 { receive (_, w) from M } } }
				A -> M -> B
				""";
		assertIrrelevant(items.formatted(7, 1));
		assertRelevant(items.formatted(0, 7));
	}

	@Test
	void whereAPartGoesMayDependOnThePartBefore() {
		assertTrue(explore("""
				mailbox M : (int, int) capacity 1
				process A { var i : int loop { i = (i + 1) & 7 choose { send (i, 1) to M } or { } } }
				process B { var v : int var a[6] : int receive (v, a[v]) from M }
				A -> M -> B
				""").outcomes().contains("runtime-fault B"));
	}

	@Test
	void atARendezvousItIsTheSame() {
		String items = COUNTER.replace("capacity 1", "capacity 0");
		assertIrrelevant(items + "process B { var v : int loop { receive v from M } }");
		assertRelevant(items + "process B { var v : int loop { receive v from M if v == 3 { receive v from M } } }");
	}

	@Test
	void sharedVariablesMatterIffSomebodyDependsOnThem() {
		String items = "memory R { atomic x : int atomic a[2] : int = 1 } A <-> R B <-> R "
				+ "process A { var i : int loop { i = (i + 1) & 7 R.x = i R.a[1] = i } }";
		assertIrrelevant(items + "process B { var v : int loop { v = R.x v = R.a[1] } }");
		assertRelevant(items.replace("R.a[1] = i", "") + "process B { await R.x == 3 }");
		assertRelevant(items.replace("R.x = i", "") + "process B { var v : int loop { v = R.a[1] if v == 2 { exit } } }");
		assertEquals(Set.of("assertion B"), explore(items + "process B { loop { assert R.a[1] < 5 } }").outcomes());
	}

	@Test
	void aVariableThatIsOnlyCountedUpDoesNotMatter() {
		assertIrrelevant("memory R { atomic x : int } A <-> R process A { loop { R.x = (R.x + 1) & 7 } }");
	}

	@Test
	void whatAPropertyLooksAtMatters() {
		String items = "memory R { atomic x : int } A <-> R process A { loop { R.x = (R.x + 1) & 7 } } ";
		assertRelevant(items + "assert always R.x < 9");
		assertRelevant(items + "assert finally R.x < 9");
		assertRelevant(items + "assert eventually R.x == 3");
		assertRelevant(items + "assert R.x == 3 leads to len(M) == 0 mailbox M : int");
		assertRelevant(items + "assert len(M) == 0 leads to R.x == 3 mailbox M : int");
	}

	@Test
	void localArraysMatterIffAnElementIsUsed() {
		String items = "process A { var i : int var a[2] : int loop { i = (i + 1) & 7 a[1] = i choose { %s } or { } } }";
		String printed = items.formatted("print a[0]");
		assertEquals(explore(printed.replace("& 7", "& 0")).states(), explore(printed).states());
		assertRelevant(items.formatted("if a[1] == 3 { exit }"));
		assertRelevant(items.formatted("a[0] = 1 choose { } or { } if a[1] == 3 { exit }"));
	}

	@Test
	void sendersMatterIffSomebodyUsesThem() {
		String items = """
				mailbox M : int capacity 2
				process A[2] { loop { send 1 to M } }
				process B { var v : int var who : pid loop { receive v from M by who %s } }
				A -> M -> B
				""";
		assertEquals(explore(items.formatted("").replace("by who", "")).states(), explore(items.formatted("")).states());
		String using = items.formatted("if who == A[1] { receive v from M }");
		assertEquals(Exploration.of(using).states(), explore(using).states());
		assertTrue(explore(items.formatted("")).states() < explore(using).states());
	}

	@Test
	void processesThatMessagesNameMatterIffSomebodyTalksToThem() {
		String items = """
				mailbox M : pid capacity 1
				process A[2] { loop { send me to M } }
				process B { var who : pid loop { receive who from M %s } }
				A -> M -> B
				link B -> A : int capacity 1
				""";
		assertTrue(explore(items.formatted("")).states() < Exploration.of(items.formatted("")).states());
		String using = items.formatted("send 1 to who");
		assertEquals(Exploration.of(using).states(), explore(using).states());
		assertEquals(Exploration.of(using).outcomes(), explore(using).outcomes());
	}

	@Test
	void linksBetweenOtherProcessesDoNotMakeThisOneMatter() {
		assertIrrelevant("""
				link A -> B : int capacity 1
				link C -> B : int capacity 1
				process A { var i : int loop { i = (i + 1) & 7 send i to B } }
				process B { var v : int loop { receive v from A receive v from C if v == 1 { receive v from A } } }
				process C { var w : int loop { w = 1 - w send w to B } }
				""");
	}

	@Test
	void whatIsReceivedFromAnybodyMattersWhereverItComesFrom() {
		assertRelevant("""
				link A -> B : int capacity 1
				process A { var i : int loop { i = (i + 1) & 7 send i to B } }
				process B { var v : int var who : pid loop { receive v from any by who if v == 3 { exit } } }
				""");
	}

	@Test
	void initialMessagesAndValuesAreForgottenToo() {
		CompiledSystem system = compile("""
				mailbox M : int capacity 1 initially [5]
				memory R { x : int = 7 y : int = 8 }
				process A { var v : int receive v from M await R.y == 8 }
				A <-> M A <-> R
				""");
		State state = new Kernel(system, Forgetting.IRRELEVANT_DATA).start();
		assertEquals(0, state.part(0, 0, 0));
		assertEquals(List.of(0, 8), system.shared().stream().map(variable -> state.words[variable.word()]).toList());
		State whole = new Kernel(system, Forgetting.NOTHING).start();
		assertEquals(5, whole.part(0, 0, 0));
	}

	/** Whoever adds a condition to properties has to say that what it looks at matters. */
	@Test
	void everyConditionOfAPropertyIsKnown() throws ReflectiveOperationException {
		CompiledSystem system = compile("""
				memory R { x : int } A <-> R process A { R.x = 1 }
				assert always R.x < 9
				assert finally R.x < 9
				assert eventually R.x == 1
				assert R.x == 0 leads to R.x == 1
				assert progress
				""");
		for (PropertyInfo property : system.properties()) {
			for (var component : Arrays.stream(PropertyInfo.class.getRecordComponents())
					.filter(component -> Expr.class.isAssignableFrom(component.getType())).toList()) {
				Object condition = component.getAccessor().invoke(property);
				assertTrue(condition == null || property.conditions().contains(condition), component::getName);
			}
		}
	}

	private static CompiledSystem compile(String items) {
		return SystemCompiler.compile(SourceFile.parse("system T {\n" + items + "\n}"));
	}
}
