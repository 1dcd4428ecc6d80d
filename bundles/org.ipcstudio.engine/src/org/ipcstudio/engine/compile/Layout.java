package org.ipcstudio.engine.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.ipcstudio.engine.kernel.CarrierInfo;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.SharedInfo;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.language.types.Rights;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.Arbitration;
import org.ipcstudio.model.Bus;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Duration;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Network;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.NullLiteral;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.SharedVariable;
import org.ipcstudio.model.Sized;

/**
 * Where everything has its place: the numbers of process instances, locks and carriers, and the words of the state that
 * do not belong to processes. Queues are the business of {@link Queues}.
 */
final class Layout {
	private static final int MOST_WORDS = 16_000_000;

	private final IpcSystem system;
	private final Rights rights;
	private final Map<Process, Integer> firstInstance = new HashMap<>();
	private final List<String> processNames = new ArrayList<>();
	private final Map<SharedVariable, Integer> sharedWords = new HashMap<>();
	private final List<SharedInfo> shared = new ArrayList<>();
	private final Map<Node, Integer> firstLock = new HashMap<>();
	private final List<LockInfo> locks = new ArrayList<>();
	private final Map<Carrier, Integer> carrierIds = new HashMap<>();
	private final List<CarrierInfo> carriers = new ArrayList<>();
	private long words;

	Layout(IpcSystem system) {
		this.system = system;
		rights = Rights.of(system);
		placeProcesses();
		for (Item item : system.getItems()) {
			switch (item) {
				case Memory memory -> memory.getVariables().forEach(variable -> place(memory, variable));
				case Lock lock -> place(lock, lock, 0);
				case Semaphore semaphore -> place(semaphore, semaphore,
						semaphore.getValue() == null ? 1 : constant(semaphore.getValue()));
				case Carrier carrier -> place(carrier);
				default -> {
					// has no place of its own
				}
			}
		}
	}

	private void placeProcesses() {
		for (Process process : processes()) {
			firstInstance.put(process, processNames.size());
			processNames.addAll(names(process, process));
		}
	}

	private void place(Memory memory, SharedVariable variable) {
		ValueType type = Types.of(variable.getType());
		int initial = variable.getValue() == null ? Values.initial(type) : value(variable.getValue(), 0);
		List<String> names = names(variable, variable);
		sharedWords.put(variable, reserve(names.size()));
		int word = sharedWords.get(variable);
		for (String name : names) {
			shared.add(new SharedInfo(memory.getName() + "." + name, word++, variable.isAtomic(), type, initial));
		}
	}

	private void place(Node node, Sized sized, int initial) {
		firstLock.put(node, locks.size());
		List<String> names = names((NamedElement) node, sized);
		int[][] users = instancesWith(node, names.size(), Right.USE);
		for (int element = 0; element < names.size(); element++) {
			locks.add(new LockInfo(names.get(element), reserve(1), node instanceof Semaphore,
					users[element], initial));
		}
	}

	private void place(Carrier carrier) {
		carrierIds.put(carrier, carriers.size());
		carriers.add(switch (carrier) {
			case Bus bus -> new CarrierInfo(bus.getName(), true, microseconds(bus.getTransfer()),
					bus.getArbitration() == Arbitration.PRIORITY);
			case Network network -> new CarrierInfo(network.getName(), false, microseconds(network.getLatency()), false);
			default -> throw new IllegalArgumentException("unknown carrier " + carrier);
		});
	}

	private static long microseconds(Duration duration) {
		return duration == null ? 0 : constant(duration.getValue()) * Values.microseconds(duration.getUnit());
	}

	/** Reserves words of the state. */
	int reserve(int count) {
		int at = (int) words;
		words += count;
		if (words > MOST_WORDS) {
			throw new UnrunnableSystemException("a state of the system would have more than %,d words: use smaller arrays"
					.formatted(MOST_WORDS));
		}
		return at;
	}

	/** The number of words reserved so far. */
	int words() {
		return (int) words;
	}

	Rights rights() {
		return rights;
	}

	/** The processes in the order of the text. */
	List<Process> processes() {
		return items(Process.class);
	}

	<T extends Item> List<T> items(Class<T> type) {
		return system.getItems().stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** The number of the first instance of a process. */
	int firstInstance(Process process) {
		return firstInstance.get(process);
	}

	/** The names of all process instances; the list fills before any program is compiled. */
	List<String> processNames() {
		return processNames;
	}

	/** Where the (first element of the) shared variable is in the state. */
	int word(SharedVariable variable) {
		return sharedWords.get(variable);
	}

	/** The number of the (first element of the) lock or semaphore. */
	int firstLock(Node node) {
		return firstLock.get(node);
	}

	/** The number of a carrier; -1 for null. */
	int carrier(Carrier carrier) {
		return carrier == null ? -1 : carrierIds.get(carrier);
	}

	List<SharedInfo> shared() {
		return shared;
	}

	List<LockInfo> locks() {
		return locks;
	}

	List<CarrierInfo> carriers() {
		return carriers;
	}

	/** For each element of a node the process instances that have a right to it, in ascending order. */
	int[][] instancesWith(Node node, int size, Right right) {
		List<Integer> everywhere = new ArrayList<>();
		Map<Integer, List<Integer>> somewhere = new HashMap<>();
		for (Process process : processes()) {
			if (rights.anywhere(process, node, right)) {
				for (int i = 0; i < size(process); i++) {
					int instance = firstInstance(process) + i;
					Rights.Elements elements = rights.elements(process, i, node, Set.of(right));
					if (elements.all()) {
						everywhere.add(instance);
					} else {
						elements.some().forEach(e -> somewhere.computeIfAbsent(e, key -> new ArrayList<>()).add(instance));
					}
				}
			}
		}
		int[] shared = ints(everywhere.stream()); // elements that are like most others share one array
		int[][] instances = new int[size][];
		for (int element = 0; element < size; element++) {
			List<Integer> more = somewhere.get(element);
			instances[element] = more == null ? shared : ints(Stream.concat(everywhere.stream(), more.stream()).sorted());
		}
		return instances;
	}

	private static int[] ints(Stream<Integer> values) {
		return values.mapToInt(Integer::intValue).toArray();
	}

	/** The number of elements; 1 if it is no array. */
	static int size(Sized sized) {
		return sized.getSize() == null ? 1 : constant(sized.getSize());
	}

	/** The names of the elements, or the one name of what is no array. */
	static List<String> names(NamedElement element, Sized sized) {
		if (sized.getSize() == null) {
			return List.of(element.getName());
		}
		List<String> names = new ArrayList<>();
		for (int i = 0; i < size(sized); i++) {
			names.add("%s[%d]".formatted(element.getName(), i));
		}
		return names;
	}

	/**
	 * The value at the start: a constant, null or a process.
	 *
	 * @param self the index of the element that starts with it
	 */
	int value(Expression expression, int self) {
		if (expression instanceof NullLiteral) {
			return Context.NULL;
		}
		if (expression instanceof Reference reference && reference.getTarget() instanceof Process process) {
			int index = reference.getIndex() == null ? 0 : Constants.valueOf(reference.getIndex(), self).orElseThrow();
			if (index < 0 || index >= size(process)) {
				throw new UnrunnableSystemException("%s[%d], with which a variable or channel starts, does not exist: %s has the elements 0 to %d"
						.formatted(process.getName(), index, process.getName(), size(process) - 1));
			}
			return firstInstance(process) + index;
		}
		return Constants.valueOf(expression, self).orElseThrow();
	}

	/** The value of an expression of which the rules have established that it is constant. */
	static int constant(Expression expression) {
		return Constants.valueOf(expression).orElseThrow();
	}
}
