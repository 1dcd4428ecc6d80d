package org.ipcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ipcstudio.model.Assignment;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The text becomes the model that it describes. A model is compared as text: the class of each element with the values that
 * differ from the defaults, references by the names of their targets.
 */
class ModelTest {

	@ParameterizedTest
	@CsvSource(delimiter = '→', quoteCharacter = '\'', textBlock = """
			1 + 2 * 3              → +(1, *(2, 3))
			1 - 2 - 3              → -(-(1, 2), 3)
			(1 + 2) * 3            → *(+(1, 2), 3)
			- 1 + ~ 2              → +(-(1), ~(2))
			1 << 2 + 3 >>> 4 >> 5  → >>(>>>(<<(1, +(2, 3)), 4), 5)
			1 < 2 == 3 >= 4        → ==(<(1, 2), >=(3, 4))
			1 & 2 == 3 ^ 4 | 5   → |(^(&(1, ==(2, 3)), 4), 5)
			true || false && !true → ||(true, &&(false, !(true)))
			true ? 1 : false ? 2 : 3 → ?(true, 1, ?(false, 2, 3))
			1 == 2 ? 3 + 4 : 5     → ?(==(1, 2), +(3, 4), 5)
			-2147483648            → -2147483648
			a[1] + R.x[a[2]] % N   → +(a[1], %(R.x[a[2]], N))
			self * me              → *(self, me)
			len(M[1]) + 1          → +(len(M[1]), 1)
			eof(F) != broken(F)    → !=(eof(F), broken(F))
			null                   → null
			""")
	void expressions(String text, String expected) {
		Process process = (Process) items("process P[2] { x = " + text + " }").get(0);
		EObject value = ((Assignment) process.getBody().getStatements().get(0)).getValue();
		assertEquals(expected, ExpressionText.of(value));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '→', quoteCharacter = '\'', textBlock = """
			x = any 0..3                   → AnyAssignment(target=x, lower=0, upper=3)
			while !try receive x from M { } → While(condition=Succeeds(negated=true, communication=Receive(attempt=true, channel=M, pattern=[Pattern(value=x)])), body=Block())
			if true { } else if false { exit } → If(condition=true, then=Block(), otherwise=Block(statements=[If(condition=false, then=Block(statements=[Exit()]))]), chained=true)
			if true { } else { progress }  → If(condition=true, then=Block(), otherwise=Block(statements=[Progress()]))
			for i in 0..N { break continue } → For(name=i, lower=0, upper=N, body=Block(statements=[Break(), Continue()]))
			repeat 3 { } loop { }          → Repeat(count=3, body=Block()) Loop(body=Block())
			choose { } or { }              → Choose(branches=[Block(), Block()])
			work 5 ms work N s             → Work(duration=Duration(value=5, unit=ms)) Work(duration=Duration(value=N, unit=s))
			print "a\\n", x                → Print(values=["a\\n", x])
			fail "why"; assert true; await x == 1 → Fail(message=why) Assert(condition=true) Await(condition===(x, 1))
			sync send (1, x) to M[2] delivered to w within 3 us → Send(timeout=Duration(value=3), channel=M[2], synchronous=true, message=Message(parts=[1, x]), deliveredTo=w)
			receive (_, -1, true, REQ) from any by w where x > 1 → Receive(pattern=[Pattern(), Pattern(value=-(1)), Pattern(value=true), Pattern(value=REQ)], sender=w, filter=>(x, 1))
			try write 1 to F read x from F → Write(attempt=true, channel=F, value=1) Read(channel=F, target=x)
			select { receive x from M when true { } after 1 us { } else { } } → Select(branches=[CommunicationBranch(body=Block(), communication=Receive(channel=M, pattern=[Pattern(value=x)]), guard=true), TimeoutBranch(body=Block(), duration=Duration(value=1)), ElseBranch(body=Block())])
			atomic { } lock L { }          → Atomic(body=Block()) Locked(lock=L, body=Block())
			create M delete M close F      → Create(mailbox=M) Delete(mailbox=M) Close(channel=F)
			open F to read open F to write → Open(channel=F) Open(channel=F, mode=write)
			spawn P wait P signal S        → Spawn(process=P) Wait(subject=P) Signal(semaphore=S)
			var v[2] : 0..7? = null        → Variable(name=v, size=2, type=RangeType(nullable=true, lower=0, upper=7), value=null)
			""")
	void statements(String text, String expected) {
		Process process = (Process) items("process P { " + text + " }").get(0);
		assertEquals(expected, process.getBody().getStatements().stream().map(ModelTest::text).collect(Collectors.joining(" ")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '→', quoteCharacter = '\'', textBlock = """
			const N = 3                    → Constant(name=N, value=3)
			enum K { A, B }                → Enumeration(name=K, literals=[EnumLiteral(name=A), EnumLiteral(name=B)])
			process P[3] daemon priority 2 exec "ls", "-l" @(1, 2) { } → Process(name=P, bounds=Bounds(x=1, y=2), size=3, daemon=true, priority=2, command=[ls, -l], body=Block())
			mailbox M[2] : (K, int?)? capacity 3 initially [(A, 1), (B, null)] sharing pair absent @(1, 2, 3, 4) enum K { A, B } → Mailbox(name=M, bounds=Bounds(x=1, y=2, width=3, height=4), type=TupleType(nullable=true, parts=[EnumerationType(enumeration=K), PrimitiveType(nullable=true, primitive=int)]), capacity=3, initially=InitialMessages(messages=[Message(parts=[A, 1]), Message(parts=[B, null])]), size=2, sharing=pair, absent=true)
			mailbox M : byte capacity unbounded initially 3 of 7 sharing exclusive → Mailbox(name=M, type=PrimitiveType(primitive=byte), unbounded=true, initially=InitialMessages(count=3, messages=[Message(parts=[7])]), sharing=exclusive)
			mailbox M owner P via B process P { } bus B → Mailbox(name=M, carrier=B, owner=P)
			link P <-> Q : bool process P { } process Q { } → Link(type=PrimitiveType(), first=P, second=Q, bidirectional=true)
			link P -> P process P { }      → Link(first=P, second=P)
			pipe D by P inherited : (pid) process P { } → Pipe(name=D, type=PrimitiveType(primitive=pid), creator=P, inherited=true)
			fifo F full duplex path "/tmp/f" → Fifo(name=F, duplex=full, path=/tmp/f)
			memory R @(5, 6) { x : int = 1; atomic y[2] : bool } → Memory(name=R, bounds=Bounds(x=5, y=6), variables=[SharedVariable(name=x, type=PrimitiveType(primitive=int), value=1), SharedVariable(name=y, size=2, atomic=true, type=PrimitiveType())])
			lock L[2]                      → Lock(name=L, size=2)
			semaphore S = 0                → Semaphore(name=S, value=0)
			bus B transfer 5 us arbitration priority → Bus(name=B, transfer=Duration(value=5), arbitration=priority)
			network W latency 5 ms loss 0.5 % reorder → Network(name=W, latency=Duration(value=5, unit=ms), loss=0.5, reorder=true)
			P[self] -> M[1] <- P <-> M -- P @(1, 2) process P[2] { } mailbox M[2] → Connection(ends=[ConnectionEnd(node=P, index=self), ConnectionEnd(node=M, index=1), ConnectionEnd(node=P), ConnectionEnd(node=M), ConnectionEnd(node=P)], directions=[->, <-, <->, --], bends=[Point(x=1, y=2)])
			assert always true             → AlwaysProperty(condition=true)
			assert finally true            → FinallyProperty(condition=true)
			assert eventually true         → EventuallyProperty(condition=true)
			assert eventually -1 < 0       → EventuallyProperty(condition=<(-(1), 0))
			assert true leads to false     → LeadsToProperty(condition=true, consequence=false)
			assert progress P[1] process P[2] { } → ProgressProperty(process=P[1])
			assert progress P -> P process P { } → ProgressProperty()
			mailbox M : ((0..7)) → Mailbox(name=M, type=RangeType(lower=0, upper=7))
			""")
	void items(String text, String expected) {
		assertEquals(expected, text(items(text).get(0)));
	}

	private static List<Item> items(String text) {
		return SourceFile.parse("system S { " + text + " }").system().getItems();
	}

	private static String text(Object value) {
		if (!(value instanceof EObject element)) {
			return value.toString();
		}
		if (ExpressionText.isExpression(element)) {
			return ExpressionText.of(element);
		}
		List<String> parts = new ArrayList<>();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (element.eIsSet(feature)) {
				parts.add(feature.getName() + "=" + text(element.eGet(feature), feature));
			}
		}
		return element.eClass().getName() + "(" + String.join(", ", parts) + ")";
	}

	private static String text(Object value, EStructuralFeature feature) {
		if (feature.isMany()) {
			return ((List<?>) value).stream().map(ModelTest::text).toList().toString();
		}
		boolean link = feature instanceof EReference reference && !reference.isContainment();
		return link ? ((NamedElement) value).getName()
				: feature instanceof EAttribute ? value.toString() : text(value);
	}
}
