package org.ipcstudio.engine.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Irrelevance;
import org.ipcstudio.engine.kernel.Medium;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.Program;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.SharedInfo;
import org.ipcstudio.engine.kernel.SuccessorVisitor;
import org.ipcstudio.engine.operations.End;

/**
 * Finds the data on which decisions, faults, properties and selective receives depend: the cone of influence (Clarke,
 * Grumberg, Peled: <cite>Model Checking</cite>, 1999), here for programs instead of circuits. What is outside does not
 * matter.
 *
 * <p>It is a least fixed point over two kinds of facts. Within a program {@link Liveness} knows which variables are
 * used where, given the media of which the values matter. A medium matters as soon as some program stores what it gets
 * from there into a variable that is used later, or compares it; then the programs that put something there are looked
 * at once more.
 */
final class ConeOfInfluence {
	private final Media media;
	private final BitSet mattering = new BitSet();
	private final Map<Program, Liveness> programs = new IdentityHashMap<>();

	private ConeOfInfluence(Media media) {
		this.media = media;
	}

	/**
	 * What does not matter although processes pass it to each other, and the variables that are used for nothing else.
	 *
	 * @param words the number of words in a state
	 */
	static Irrelevance irrelevantData(List<ProcessInfo> processes, List<QueueInfo> queues, int words,
			List<SharedInfo> shared, List<PropertyInfo> properties) {
		Media media = new Media(processes, queues, words);
		ConeOfInfluence cone = new ConeOfInfluence(media);
		properties.stream().flatMap(property -> property.conditions().stream())
				.forEach(condition -> ExprUses.find(condition, true, cone.new OutsideProcesses()));
		cone.grow(processes);
		BitSet irrelevant = new BitSet();
		for (SharedInfo variable : shared) {
			irrelevant.set(variable.word(), !cone.mattering.get(variable.word()));
		}
		return new Irrelevance(frames(processes, program -> cone.programs.get(program).unused()), irrelevant,
				media.parts(cone.mattering), media.senders(cone.mattering),
				processes.stream().anyMatch(ConeOfInfluence::neverEnds));
	}

	/** The variables of each process that none of its later operations can use. */
	static Irrelevance deadValues(List<ProcessInfo> processes) {
		return new Irrelevance(frames(processes, program -> {
			Liveness liveness = new Liveness(program, Surroundings.IN_WHICH_ALL_MATTERS);
			liveness.iterate();
			return liveness.unused();
		}), new BitSet(), null, new BitSet(), processes.stream().anyMatch(ConeOfInfluence::neverEnds));
	}

	/**
	 * Whether a process keeps the system from ever ending. Then nothing is ever left over, which is all that messages that
	 * were sent and those that were there from the beginning differ in.
	 */
	private static boolean neverEnds(ProcessInfo process) {
		if (process.parent() >= 0 || process.daemon()) {
			return false;
		}
		Instruction[] code = process.program().code();
		BitSet seen = new BitSet();
		BitSet open = new BitSet();
		open.set(0);
		while (!open.isEmpty()) {
			int location = open.nextSetBit(0);
			open.clear(location);
			if (code[location] instanceof End) {
				return false;
			}
			if (!seen.get(location)) {
				seen.set(location);
				SuccessorVisitor successors = open::set;
				code[location].accept(successors);
			}
		}
		return true;
	}

	private static int[][][] frames(List<ProcessInfo> processes, Function<Program, int[][]> unused) {
		Map<Program, int[][]> known = new IdentityHashMap<>();
		return processes.stream().map(process -> known.computeIfAbsent(process.program(), unused)).toArray(int[][][]::new);
	}

	private void grow(List<ProcessInfo> processes) {
		List<Liveness> order = new ArrayList<>();
		for (ProcessInfo process : processes) {
			programs.computeIfAbsent(process.program(), program -> {
				Liveness liveness = new Liveness(program, new Others(program));
				order.add(liveness);
				return liveness;
			});
		}
		order.forEach(Liveness::iterate);
		while (order.stream().anyMatch(Liveness::wantsMore)) {
			order.stream().filter(Liveness::wantsMore).forEach(Liveness::iterate);
		}
	}

	private void mark(int number, int size) {
		mattering.set(number, number + size);
	}

	/** What is used where no process acts. */
	private final class OutsideProcesses implements ExprUses.Sink {
		@Override
		public void local(int slot, int size) {
			throw new IllegalStateException("nobody has local variables here");
		}

		@Override
		public void shared(Medium.Memory variable) {
			mark(variable.firstWord(), variable.size());
		}
	}

	/** The surroundings of one program. */
	private final class Others implements Surroundings {
		private final Program program;
		/** What has not mattered when the program was looked at, at one place or another. */
		private final BitSet believedIrrelevant = new BitSet();

		Others(Program program) {
			this.program = program;
		}

		@Override
		public void use(Medium medium) {
			int size = medium instanceof Medium.Memory memory ? memory.size() : 1;
			for (int number : media.numbers(medium, program, false)) {
				mark(number, size);
			}
		}

		@Override
		public boolean matters(Medium medium) {
			boolean matters = false;
			for (int number : media.numbers(medium, program, true)) {
				if (mattering.get(number)) {
					matters = true;
				} else {
					believedIrrelevant.set(number);
				}
			}
			return matters;
		}

		@Override
		public boolean haveChanged() {
			return believedIrrelevant.intersects(mattering);
		}

		@Override
		public void askAnew() {
			believedIrrelevant.clear();
		}
	}
}
