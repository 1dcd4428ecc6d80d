package org.ipcstudio.engine.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.operations.AssertLocal;
import org.ipcstudio.engine.operations.AssertShared;
import org.ipcstudio.engine.operations.Await;
import org.ipcstudio.engine.source.Systems;
import org.ipcstudio.model.AlwaysProperty;
import org.ipcstudio.model.Assert;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.FinallyProperty;
import org.ipcstudio.model.Property;
import org.junit.jupiter.api.Test;

/** A condition that somebody types means what the same condition in the file means. */
class SameMeaningTest {
	private static final int MOVES = 150;

	private int compared;

	@Test
	void inWrittenSystems() throws IOException, ExpressionException {
		for (String text : Systems.written()) {
			compare(text);
		}
		assertTrue(compared > 1000, () -> "only %d values were compared".formatted(compared));
	}

	/** A condition as it was compiled with its program, and as it is compiled alone. */
	private record Pair(Expr expected, CompiledExpression actual) {
	}

	private void compare(String text) throws ExpressionException {
		Stand stand = new Stand(text);
		List<Pair> ofSystem = properties(stand);
		List<List<Pair>> ofProcesses = new ArrayList<>();
		for (int p = 0; p < stand.system.processCount(); p++) {
			ofProcesses.add(conditions(stand, p));
		}
		SplittableRandom random = new SplittableRandom(1);
		for (int step = 0; step < MOVES && !stand.moves.isEmpty(); step++) {
			ofSystem.forEach(pair -> compare(stand, pair, CompiledExpression.NO_PROCESS));
			for (int p = 0; p < ofProcesses.size(); p++) {
				int process = p;
				if (stand.location(p) >= 0) {
					ofProcesses.get(p).forEach(pair -> compare(stand, pair, process));
				}
			}
			stand.make(random.nextInt(stand.moves.size()));
		}
	}

	private void compare(Stand stand, Pair pair, int process) {
		Context c = stand.kernel.enter(stand.state);
		if (process >= 0) {
			c.enter(process);
		}
		int expected;
		try {
			expected = pair.expected().eval(c);
		} catch (FaultException e) {
			return; // its own program may be refused what others may look at
		}
		compared++;
		Evaluation.Value value = (Evaluation.Value) pair.actual().evaluate(stand.kernel, stand.state, process);
		assertEquals(expected, value.value(), pair.actual()::text);
		assertEquals(expected != 0, pair.actual().holds(stand.kernel, stand.state, process));
	}

	private static List<Pair> properties(Stand stand) throws ExpressionException {
		List<EObject> properties = new ArrayList<>();
		stand.file.system().getItems().stream().filter(Property.class::isInstance).forEach(properties::add);
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < properties.size(); i++) {
			PropertyInfo info = stand.system.properties().get(i);
			Expression condition = switch (properties.get(i)) {
				case AlwaysProperty always -> always.getCondition();
				case FinallyProperty last -> last.getCondition();
				default -> null;
			};
			if (condition != null) {
				pairs.add(new Pair(info.condition(), stand.evaluator.condition(text(stand, condition), Evaluator.SYSTEM)));
			}
		}
		return pairs;
	}

	private static List<Pair> conditions(Stand stand, int process) throws ExpressionException {
		Instruction[] code = stand.system.process(process).program().code();
		List<Pair> pairs = new ArrayList<>();
		for (int location : IntStream.range(0, code.length).toArray()) {
			if (code[location] instanceof AssertLocal || code[location] instanceof AssertShared
					|| code[location] instanceof Await) {
				EObject place = stand.evaluator.place(process, location);
				Expression condition = place instanceof Assert check ? check.getCondition()
						: ((org.ipcstudio.model.Await) place).getCondition();
				pairs.add(new Pair(used(code[location]), stand.evaluator.condition(text(stand, condition), place)));
			}
		}
		return pairs;
	}

	private static String text(Stand stand, Expression expression) {
		return stand.file.region(expression).of(stand.file.text());
	}

	private static Expr used(Instruction instruction) {
		List<Expr> used = new ArrayList<>();
		instruction.accept(new Instruction.Visitor() {
			@Override
			public void path() {
				// one way is like the other
			}

			@Override
			public void successor(int location) {
				// nothing is executed
			}

			@Override
			public void uses(Expr expr, boolean matters) {
				used.add(expr);
			}

			@Override
			public void computes(int slot, int size, Expr value, boolean surely) {
				// a condition computes nothing
			}

			@Override
			public void defines(int slot, int size, boolean surely) {
				// a condition defines nothing
			}
		});
		assertEquals(1, used.size());
		return used.getFirst();
	}
}
