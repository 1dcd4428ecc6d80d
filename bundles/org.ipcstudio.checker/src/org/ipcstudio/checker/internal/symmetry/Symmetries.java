package org.ipcstudio.checker.internal.symmetry;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Irrelevance;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.AwaitReceipt;
import org.ipcstudio.engine.operations.OpenEnd;

/**
 * The symmetry of a system, as far as its compiled programs show it: rings that can be turned, and instances of arrays that
 * can be exchanged (C. N. Ip, D. L. Dill, Better verification through symmetry, Formal Methods in System Design 9, 1996;
 * here nothing has to be declared). For each array it is tried what follows from the exchange of two instances, and from
 * turning all of them.
 *
 * @param factors     the groups whose product it is, each of which moves something; they commute with each other
 * @param relabelling what becomes of the parts of a state
 */
public record Symmetries(List<Factor> factors, Relabelling relabelling) {
	/** Every state stands for itself alone. */
	public static final Symmetries NONE = new Symmetries(List.of(), null);

	/** With more processes the search for symmetry could take longer than that for states. */
	private static final int MOST_PROCESSES = 200;
	/** The number of permutations of more instances does not fit into a number. */
	private static final int MOST_INSTANCES = 16;

	/**
	 * Finds the symmetry of a system.
	 *
	 * @param kernel may be used for a while
	 * @return has no factors if there is no symmetry, or none that can be shown
	 */
	public static Symmetries of(Kernel kernel) {
		CompiledSystem system = kernel.system();
		if (system.hasAtomic() && severalMayGoOn(system) || system.processCount() > MOST_PROCESSES || partnersMayFault(system)) {
			return NONE;
		}
		try {
			return new Search(kernel).find();
		} catch (AsymmetryException e) {
			return NONE;
		}
	}

	/**
	 * Whether a move may let two processes go on: if both are in the middle of atomic blocks, the one that comes first in
	 * the system goes on before the other.
	 */
	private static boolean severalMayGoOn(CompiledSystem system) {
		for (int queue = 0; queue < system.queueCount(); queue++) {
			if (system.queue(queue).isRendezvous()) {
				return true;
			}
		}
		for (int process = 0; process < system.processCount(); process++) {
			for (Instruction instruction : system.process(process).program().code()) {
				if (instruction instanceof AwaitReceipt || instruction instanceof OpenEnd) {
					return true;
				}
			}
		}
		return false;
	}

	/** Who of several partners is asked first matters where one of them is a fault. */
	private static boolean partnersMayFault(CompiledSystem system) {
		for (int queue = 0; queue < system.queueCount(); queue++) {
			if (system.partnersMayFault(system.queue(queue))) {
				return true;
			}
		}
		return false;
	}

	/** One search. */
	private static final class Search {
		private final CompiledSystem system;
		private final State start;
		private final List<ProcessArray> arrays;
		private final Mentions mentions = new Mentions();
		private final Relabelling relabelling;
		private final Verification verification;
		private final List<Factor> factors = new ArrayList<>();

		Search(Kernel kernel) {
			system = kernel.system();
			Irrelevance irrelevance = kernel.irrelevance();
			start = kernel.start();
			arrays = ProcessArray.of(system);
			State scratch = start.copy();
			List<FrameSorts> sorts = new ArrayList<>();
			for (ProcessArray array : arrays) {
				sorts.add(new ProgramReader(system, irrelevance, array, mentions, kernel.enter(scratch)).read());
			}
			PropertyReader properties = new PropertyReader(system, mentions);
			for (PropertyInfo property : system.properties()) {
				property.conditions().forEach(properties::read);
			}
			relabelling = new Relabelling(system, irrelevance, arrays, sorts);
			verification = new Verification(system, irrelevance);
		}

		Symmetries find() {
			for (ProcessArray array : arrays) {
				if (array.size() > 1 && !isMoved(array)) {
					List<List<Integer>> classes = interchangeable(array);
					classes.forEach(this::addPermutations);
					if (classes.isEmpty()) {
						addRotations(array);
					}
				}
			}
			return new Symmetries(List.copyOf(factors), relabelling);
		}

		/** Whether the instances are exchanged by what was found already. */
		private boolean isMoved(ProcessArray array) {
			for (Factor factor : factors) {
				for (Automorphism generator : factor.generators()) {
					for (int p = array.first(); p < array.first() + array.size(); p++) {
						if (generator.processes()[p] != p) {
							return true;
						}
					}
				}
			}
			return false;
		}

		/** The instances of an array that can be exchanged with each other, where there are any. */
		private List<List<Integer>> interchangeable(ProcessArray array) {
			List<List<Integer>> classes = new ArrayList<>();
			for (int p = array.first(); p < array.first() + array.size(); p++) {
				int process = p;
				List<Integer> own = classes.stream().filter(c -> c.size() < MOST_INSTANCES
						&& exchange(array, c.get(c.size() - 1), process) != null).findFirst().orElse(null);
				if (own == null) {
					own = new ArrayList<>();
					classes.add(own);
				}
				own.add(process);
			}
			classes.removeIf(c -> c.size() < 2);
			return classes;
		}

		private Automorphism exchange(ProcessArray array, int one, int other) {
			Candidate candidate = candidate();
			boolean fits = true;
			for (int p = array.first(); p < array.first() + array.size() && fits; p++) {
				int place = p == one ? other : p;
				fits = candidate.put(Entity.PROCESS, p, p == other ? one : place);
			}
			return fits ? verified(candidate) : null;
		}

		private Candidate candidate() {
			return new Candidate(system, arrays, mentions, start.words.length);
		}

		private Automorphism verified(Candidate candidate) {
			Automorphism automorphism = candidate.complete();
			return automorphism != null && verification.holds(automorphism) && relabelling.keeps(automorphism, start)
					? automorphism : null;
		}

		private void addPermutations(List<Integer> instances) {
			ProcessArray array = arrays.stream()
					.filter(a -> instances.get(0) >= a.first() && instances.get(0) < a.first() + a.size()).findAny()
					.orElseThrow();
			List<Automorphism> exchanges = new ArrayList<>();
			for (int i = 1; i < instances.size(); i++) {
				exchanges.add(exchange(array, instances.get(i - 1), instances.get(i)));
			}
			if (arePermutations(exchanges)) {
				addCountable(exchanges);
			}
		}

		/** Adds the permutations of as many instances that all elements of the group can still be numbered. */
		private void addCountable(List<Automorphism> exchanges) {
			for (int count = exchanges.size(); count > 0; count--) {
				Factor factor = new Factor.Permutations(List.copyOf(exchanges.subList(0, count)));
				if (isCountableWith(factor)) {
					add(factor);
					return;
				}
			}
		}

		private boolean isCountableWith(Factor factor) {
			try {
				long order = factor.order();
				for (Factor other : factors) {
					order = Math.multiplyExact(order, other.order());
				}
				return true;
			} catch (ArithmeticException e) {
				return false;
			}
		}

		/** Whether exchanges of neighbours behave as those of neighbours in a row do (the presentation by H. S. M. Coxeter). */
		private static boolean arePermutations(List<Automorphism> exchanges) {
			for (int i = 0; i < exchanges.size(); i++) {
				Automorphism one = exchanges.get(i);
				if (!one.then(one).isIdentity()) {
					return false;
				}
				for (int j = i + 1; j < exchanges.size(); j++) {
					Automorphism other = exchanges.get(j);
					Automorphism both = one.then(other);
					if (j == i + 1 ? !both.then(both).then(both).isIdentity() : !one.commutesWith(other)) {
						return false;
					}
				}
			}
			return true;
		}

		private void addRotations(ProcessArray array) {
			Candidate candidate = candidate();
			boolean fits = true;
			for (int i = 0; i < array.size() && fits; i++) {
				fits = candidate.put(Entity.PROCESS, array.first() + i, array.first() + (i + 1) % array.size());
			}
			Automorphism turn = fits ? verified(candidate) : null;
			if (turn == null) {
				return;
			}
			List<Automorphism> turns = new ArrayList<>();
			for (Automorphism next = turn; turns.size() < array.size() - 1; next = next.then(turn)) {
				turns.add(next);
			}
			Factor rotations = new Factor.Rotations(List.copyOf(turns));
			if (turns.get(turns.size() - 1).then(turn).isIdentity() && isCountableWith(rotations)) {
				add(rotations);
			}
		}

		private void add(Factor factor) {
			for (Factor other : factors) {
				for (Automorphism one : factor.generators()) {
					if (!other.generators().stream().allMatch(one::commutesWith)) {
						return;
					}
				}
			}
			factors.add(factor);
		}
	}
}
