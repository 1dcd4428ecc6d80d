package org.ipcstudio.checker.internal.packed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.ipcstudio.checker.internal.graph.ProcessSets;
import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.ipcstudio.checker.internal.symmetry.Symmetries;
import org.ipcstudio.engine.diagnosis.OperationGraph;
import org.ipcstudio.engine.kernel.AtomicState;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.FootprintSet;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.Communicate;

/**
 * The tables of moves of a system. What a process can do is asked of the kernel once for each situation that it is in
 * together with each content of the parts of the state that this depends on; from then on a move is looked up. So every move
 * of a search is a move of the kernel.
 *
 * <p>Shared by the threads of a search: tables are read without a lock and filled under the lock of this object. When a
 * part has outgrown its field, {@link OutgrownException} is thrown; once all threads have stopped, {@link #repack} goes on
 * with wider fields and empty tables.
 */
public final class Tabulation {
	/** Bytes that an entry of the tables is taken to need. */
	private static final int ENTRY_BYTES = 200;

	private final CompiledSystem system;
	private final Kernel kernel;
	private final Cuts cuts;
	private final BitSet watched;
	private final MemoryMeter meter;
	/** Null where all moves are made. */
	private final Dependencies dependencies;
	private final ProcessSets sets = new ProcessSets();
	private final Parts parts;
	private final Domain[] domains;
	/** Null where every state stands for itself. */
	private final PartSymmetry symmetry;
	private final State before;
	private final State after;
	private final Moves moves = new Moves();
	private final int[] first;
	private final Coverage coverage;
	private final Map<List<?>, Remark> remarks = new HashMap<>();
	private volatile Packing packing;
	private volatile Situation[][] situations;

	/** Decides which moves a search does not look past, apart from faults. */
	@FunctionalInterface
	public interface Cuts {
		/** Whether a move from one state to another is not looked past. */
		boolean isCut(State before, State after);
	}

	/**
	 * @param kernel     used by this object alone
	 * @param visible    what the properties of the system look at, if moves may be left out that do not matter; else null
	 * @param symmetries tell which states may stand for others
	 * @param watched    the words of the shared variables for which processes may race
	 */
	public Tabulation(Kernel kernel, Cuts cuts, FootprintSet visible, Symmetries symmetries, BitSet watched,
			MemoryMeter meter) {
		system = kernel.system();
		this.kernel = kernel;
		this.cuts = cuts;
		this.watched = watched;
		this.meter = meter;
		dependencies = visible == null ? null : new Dependencies(system, visible);
		before = kernel.start();
		after = before.copy();
		coverage = new Coverage(kernel, symmetries);
		parts = new Parts(system, before);
		domains = new Domain[parts.count()];
		Arrays.setAll(domains, part -> new Domain(meter));
		symmetry = symmetries.factors().isEmpty() ? null : new PartSymmetry(this, parts, symmetries, domains);
		first = numbers(before);
		repack(true);
	}

	private int[] numbers(State state) {
		int[] numbers = new int[parts.count()];
		Arrays.setAll(numbers, part -> domains[part].number(parts.read(state, part)));
		return numbers;
	}

	/**
	 * Makes room for all contents that are known, and forgets all moves. No other thread may use the tables now.
	 *
	 * @param roomy whether to make room for more contents than are known
	 */
	void repack(boolean roomy) {
		synchronized (this) {
			int[] sizes = Arrays.stream(domains).mapToInt(Domain::size).toArray();
			packing = roomy ? Packing.roomy(sizes) : Packing.of(sizes);
			situations = new Situation[system.processCount()][8];
		}
	}

	/** The present packing. */
	Packing packing() {
		return packing;
	}

	public CompiledSystem system() {
		return system;
	}

	/** Whether only some of the moves of a state may be made, which stand for the others. */
	public boolean isReducing() {
		return dependencies != null;
	}

	/** Who depends on whom; null where all moves are made. */
	Dependencies dependencies() {
		return dependencies;
	}

	/** The sets in which moves tell who takes part in them; to be used by one thread when no search is running. */
	public ProcessSets sets() {
		return sets;
	}

	/** Finds for one thread the states that stand for others; null where every state stands for itself. */
	Representatives representatives() {
		return symmetry == null ? null : new Representatives(this, symmetry);
	}

	/** Whether processes may take each other's places on the way from one state to the next. */
	public boolean isExchanging() {
		return symmetry != null;
	}

	int partCount() {
		return parts.count();
	}

	/** The number of words into which a state with the contents that are known now can be packed. */
	synchronized int fewestWords() {
		return Packing.of(Arrays.stream(domains).mapToInt(Domain::size).toArray()).words();
	}

	/** The number of bits that a state takes with the contents that are known now. */
	public int bits() {
		return Packing.of(Arrays.stream(domains).mapToInt(Domain::size).toArray()).bits();
	}

	/**
	 * The largest number of messages in a queue in any state that was met, those in the middle of atomic blocks and those
	 * that are not looked past included.
	 */
	public synchronized int largest(int queue) {
		int part = parts.ofQueue(queue);
		int largest = 0;
		for (int number = 0; part != Parts.NONE && number < domains[part].size(); number++) {
			largest = Math.max(largest, domains[part].content(number).length / system.queue(queue).stride());
		}
		return largest;
	}

	/** Which places of the text the moves that were made have completed. */
	public boolean[] covered() {
		return coverage.covered();
	}

	/** The processes that wait for a message that they never get, if all moves were made that there are. */
	public synchronized List<NeverPicked> neverPicked() {
		return coverage.neverPicked(symmetry);
	}

	/** Packs the initial state. */
	long[] start() {
		long[] packed = new long[packing.words()];
		packing.pack(first, packed, 0);
		return packed;
	}

	/** Restores a state that was found. */
	public void unpack(PackedStates states, int number, State state) {
		unpack(states.chunk(number), states.offset(number), state);
	}

	/** Restores a state for which the one that was found stands. */
	synchronized void unpack(PackedStates states, int number, Representatives representatives, long way, State state) {
		int[] numbers = new int[domains.length];
		Arrays.setAll(numbers, part -> packing.get(states.chunk(number), states.offset(number), part));
		representatives.move(numbers, way);
		for (int part = 0; part < domains.length; part++) {
			parts.write(state, part, domains[part].content(numbers[part]));
		}
	}

	/** Restores a packed state. */
	synchronized void unpack(long[] states, int at, State state) {
		for (int part = 0; part < domains.length; part++) {
			parts.write(state, part, domains[part].content(packing.get(states, at, part)));
		}
	}

	/** The situation of a process in the packed state at an index. */
	Situation situation(int process, long[] states, int at) {
		int number = packing.get(states, at, process);
		Situation[] known = situations[process];
		Situation situation = number < known.length ? known[number] : null;
		return situation != null ? situation : tabulate(process, number, states, at);
	}

	private synchronized Situation tabulate(int process, int number, long[] states, int at) {
		Situation[] known = situations[process];
		if (number < known.length && known[number] != null) {
			return known[number];
		}
		if (number >= known.length) {
			known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
		}
		unpack(states, at, before);
		ProcessInfo info = system.process(process);
		int location = before.words[info.base() + ProcessInfo.LOCATION];
		int mark = before.words[info.base() + ProcessInfo.ATOMIC];
		Source[] sources = new Source[location < 0 ? 0 : kernel.sources(before, process)];
		for (int i = 0; i < sources.length; i++) {
			Footprints footprint = new Footprints(parts, process);
			kernel.footprint(before, process, i, footprint);
			sources[i] = new Source(packing, process, i, footprint);
		}
		if (location >= 0) {
			coverage.stands(before, process);
		}
		meter.take(ENTRY_BYTES);
		known[number] = new Situation(process, location >= 0, mark, location, sources,
				location < 0 ? null : partners(process), Accesses.of(kernel, before, process, sources, watched));
		situations[process] = known;
		return known[number];
	}

	/** The parts of the state that a footprint names. */
	int[] parts(FootprintSet footprint) {
		return Footprints.of(parts, footprint).parts();
	}

	/** Finds out and enters whether something is true of the packed state at an index. */
	synchronized Cell answer(Node answers, Predicate<State> question, long[] states, int at) {
		unpack(states, at, before);
		Answer answer = question.test(before) ? Answer.YES : Answer.NO;
		answers.put(states, at, answer);
		return answer;
	}

	private long[] partners(int process) {
		return dependencies == null ? null : dependencies.partners(process, Waiting.of(kernel, before, process));
	}

	/** The number of the operation at which a process stands in the state that is being tabulated. */
	private int place(int process) {
		return dependencies.operations().number(process, before.words[system.process(process).base()]);
	}

	/** Whether an operation of a process lacks what it needs in the packed state at an index. */
	boolean lacks(int process, OperationGraph.Need need, long[] states, int at) {
		int part = switch (need.kind()) {
			case MESSAGE, ROOM -> parts.ofQueue(need.id());
			case FREE_LOCK, COUNT -> parts.ofWord(system.locks().get(need.id()).word());
		};
		int[] content = domains[part].content(packing.get(states, at, part));
		return switch (need.kind()) {
			case MESSAGE -> content.length == 0;
			case ROOM -> content.length / system.queue(need.id()).stride() >= system.queue(need.id()).capacity();
			case FREE_LOCK -> content[0] != 0 && content[0] != process + 1;
			case COUNT -> content[0] <= 0;
		};
	}

	/** The moves of a source in the packed state at an index. */
	Successors successors(Source source, long[] states, int at) {
		Successors known = source.find(states, at);
		return known != null ? known : tabulate(source, states, at);
	}

	private synchronized Successors tabulate(Source source, long[] states, int at) {
		Successors known = source.find(states, at);
		if (known != null) {
			return known;
		}
		unpack(states, at, before);
		Footprints deep = new Footprints(parts, source.process);
		kernel.deepFootprint(before, source.process, source.index, deep);
		kernel.moves(before, source.process, source.index, moves);
		List<PackedMove> packed = new ArrayList<>();
		for (int move = 0; move < moves.size(); move++) {
			packed.add(pack(source, deep, move));
		}
		Successors successors = new Successors(packed.toArray(PackedMove[]::new), dependencies == null ? null
				: dependencies.concerning(place(source.process), source.footprint.factsWith(deep), !packed.isEmpty(),
						packed.isEmpty() || hasSeveral(source.process)));
		source.put(packing, states, at, deep.partsBeyond(source.footprint), successors);
		meter.take(ENTRY_BYTES * (1L + packed.size()));
		return successors;
	}

	/** Whether a source stands for several communications, of which some may be possible and others not. */
	private boolean hasSeveral(int process) {
		kernel.enter(before).enter(process);
		return kernel.operation(before, process) instanceof Communicate communicate
				&& communicate.isOneSource(kernel.context());
	}

	private PackedMove pack(Source source, Footprints deep, int move) {
		after.copyFrom(before);
		Effects effects = kernel.applyWithoutPause(after, moves, move);
		int[] covers = coverage.takeFresh();
		int[] changed = new int[parts.count()];
		int[] numbers = new int[parts.count()];
		int count = 0;
		boolean cut = effects.fault() != null || cuts.isCut(before, after);
		for (int part = 0; part < parts.count() && effects.fault() == null; part++) {
			if (parts.differs(before, after, part)) {
				if (!source.footprint.contains(part) && !deep.contains(part)) {
					throw new IllegalStateException("a move of %s changes what is not in its footprint: part %d"
							.formatted(system.process(source.process).name(), part));
				}
				changed[count] = part;
				numbers[count++] = number(part, parts.read(after, part));
			}
		}
		BitSet participants = participants(move);
		BitSet movers = (BitSet) participants.clone();
		BitSet progressed = new BitSet();
		for (int i = 0; i < effects.size(); i++) {
			int process = effects.process(i);
			if (before.words[system.process(process).base()] >= 0) { // a child that was started has not moved itself
				movers.set(process);
			}
			if (effects.progressed(i)) {
				progressed.set(process);
			}
		}
		Remark remark = cut || effects.lost() > 0 ? remark(source, move, effects) : null;
		return new PackedMove(packing, Arrays.copyOf(changed, count), Arrays.copyOf(numbers, count),
				moves.process(move), moves.partner(move), cut, remark, sets.intern(participants),
				sets.intern(movers), sets.intern(progressed), covers);
	}

	/** Moves of which the judges would say the same have the same remark. */
	private Remark remark(Source source, int move, Effects effects) {
		int place = kernel.operation(before, source.process).site().id();
		return remarks.computeIfAbsent(List.of(source.process, source.index, place, moves.kind(move), moves.partner(move),
				Optional.ofNullable(effects.fault()), effects.lost() > 0, source.footprint), key -> new Remark());
	}

	private BitSet participants(int move) {
		BitSet participants = new BitSet();
		participants.set(moves.process(move));
		if (moves.partner(move) >= 0) {
			participants.set(moves.partner(move));
		}
		return participants;
	}

	/** A move is made: the places that it completes are covered. Threads may do this at the same time. */
	void cover(PackedMove move) {
		coverage.cover(move.covers);
	}

	private int number(int part, int[] content) {
		int number = domains[part].number(content);
		if (!packing.fits(part, number)) {
			throw new OutgrownException();
		}
		return number;
	}

	/** Replaces the part of a process that cannot go on inside its atomic block: now others move. */
	synchronized void pause(int process, long[] states, int at) {
		int[] frame = domains[process].content(packing.get(states, at, process)).clone();
		frame[ProcessInfo.ATOMIC] = AtomicState.PAUSED;
		int word = at + packing.word(process);
		states[word] = states[word] & ~packing.mask(process) | packing.field(process, number(process, frame));
	}
}
