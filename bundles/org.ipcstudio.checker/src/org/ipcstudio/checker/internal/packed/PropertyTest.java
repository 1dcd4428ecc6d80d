package org.ipcstudio.checker.internal.packed;

import java.util.List;
import java.util.function.Predicate;

import org.ipcstudio.engine.kernel.FootprintSet;
import org.ipcstudio.engine.kernel.State;

/**
 * Tells which states violate a property. A property depends on the parts of the state that it looks at; its truth is
 * tabulated for each of their contents.
 */
public final class PropertyTest implements StateTest {
	private final Tabulation tables;
	private final FootprintSet footprint;
	private final Predicate<State> violated;
	private volatile Table table;
	private volatile boolean settled;

	private record Table(Packing packing, Node answers) {
	}

	/**
	 * @param footprint what the property looks at
	 * @param violated  evaluates it; called by one thread at a time
	 */
	public PropertyTest(Tabulation tables, FootprintSet footprint, Predicate<State> violated) {
		this.tables = tables;
		this.footprint = footprint;
		this.violated = violated;
	}

	@Override
	public boolean isSuspicious(Expander expander, long[] states, int at) {
		if (settled) {
			return false;
		}
		Table present = table;
		if (present == null || present.packing() != tables.packing()) {
			present = new Table(tables.packing(), new Node(tables.packing(), tables.parts(footprint)));
			table = present;
		}
		Cell answer = present.answers().find(states, at);
		return (answer != null ? answer : tables.answer(present.answers(), violated, states, at)) == Answer.YES;
	}

	/** A violation is reported once. */
	@Override
	public void looked(Expander expander, long[] states, int at) {
		settled = settled || isSuspicious(expander, states, at);
	}

	/** A test that finds suspicious what any of some tests does. */
	public static StateTest any(List<StateTest> tests) {
		StateTest[] all = tests.toArray(StateTest[]::new);
		return new StateTest() {
			@Override
			public boolean isSuspicious(Expander expander, long[] states, int at) {
				for (StateTest test : all) {
					if (test.isSuspicious(expander, states, at)) {
						return true;
					}
				}
				return false;
			}

			@Override
			public void looked(Expander expander, long[] states, int at) {
				for (StateTest test : all) {
					test.looked(expander, states, at);
				}
			}
		};
	}
}
