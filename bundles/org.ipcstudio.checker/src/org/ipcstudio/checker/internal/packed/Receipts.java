package org.ipcstudio.checker.internal.packed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.ipcstudio.checker.internal.symmetry.Automorphism;
import org.ipcstudio.checker.internal.symmetry.Factor;
import org.ipcstudio.checker.internal.symmetry.Symmetries;
import org.ipcstudio.checker.internal.symmetry.Automorphism;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Observer;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.QueueKind;
import org.ipcstudio.engine.kernel.Site;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.AcquireRight;
import org.ipcstudio.engine.operations.Alternative;
import org.ipcstudio.engine.operations.Communicate;

/**
 * Who waits for a message at which mailbox with several receivers, and who gets one. Hears as the observer of a kernel what
 * the move that it makes receives; whether that move is ever made, its owner has to find out. Used under the lock of the
 * tables.
 */
final class Receipts implements Observer {
	private final CompiledSystem system;
	private final Map<Long, Integer> numbers = new HashMap<>();
	private final List<Receiver> receivers = new ArrayList<>();
	/** The receives at which each receiver was seen, those that stand first in the text. */
	private final Site[] waits;
	/** Receivers that may take each other's place: the number of another one, or their own. */
	private final int[] alike;
	/** The receivers that have got a message by the move that is being made. */
	private final List<Integer> fresh = new ArrayList<>();

	private record Receiver(int process, int queue) {
	}

	/** @param symmetries who may stand for whom: what one of them gets in some run, the others get in another */
	Receipts(CompiledSystem system, Symmetries symmetries) {
		this.system = system;
		for (int q = 0; q < system.queueCount(); q++) {
			QueueInfo queue = system.queue(q);
			if (queue.kind() == QueueKind.MAILBOX && queue.receivers().length > 1) {
				for (int process : queue.receivers()) {
					numbers.put(key(process, q), receivers.size());
					receivers.add(new Receiver(process, q));
				}
			}
		}
		waits = new Site[receivers.size()];
		alike = IntStream.range(0, receivers.size()).toArray();
		for (Factor factor : symmetries.factors()) {
			factor.generators().forEach(this::unite);
		}
	}

	private void unite(Automorphism exchange) {
		for (int i = 0; i < receivers.size(); i++) {
			Receiver receiver = receivers.get(i);
			int image = numbers.get(key(exchange.processes()[receiver.process()], exchange.queues()[receiver.queue()]));
			alike[first(image)] = first(i);
		}
	}

	/** The receiver that stands for all that are like one. */
	private int first(int receiver) {
		int first = receiver;
		while (alike[first] != first) {
			alike[first] = alike[alike[first]]; // the way gets shorter each time it is gone
			first = alike[first];
		}
		return first;
	}

	/** Neighbouring numbers, which a hash table spreads well. */
	private long key(int process, int queue) {
		return (long) process * system.queueCount() + queue;
	}

	/** The number of receivers; each process counts for each of its mailboxes. */
	int count() {
		return receivers.size();
	}

	@Override
	public void received(int process, int queue, int index) {
		Integer number = numbers.get(key(process, queue));
		if (number != null) {
			fresh.add(first(number));
		}
	}

	@Override
	public void passed(int sender, int receiver, int queue) {
		received(receiver, queue, 0);
	}

	/** The receivers that the kernel has told of since this was asked last. */
	List<Integer> takeFresh() {
		List<Integer> taken = List.copyOf(fresh);
		fresh.clear();
		return taken;
	}

	/** Notes where a process stands in a state that is reached. */
	void stands(Kernel kernel, State state, int process) {
		if (receivers.isEmpty()) {
			return;
		}
		Context c = kernel.enter(state);
		c.enter(process);
		Operation operation = kernel.operation(state, process);
		if (operation instanceof AcquireRight right) {
			note(process, right.queue(c), right.site());
		} else if (operation instanceof Communicate communicate && communicate.isPatient()) {
			for (Alternative alternative : communicate.alternatives()) {
				if (!alternative.isSend() && alternative.channel() != null && alternative.guard() == null) {
					note(process, queue(alternative, c), alternative.site());
				}
			}
		}
	}

	private static int queue(Alternative alternative, Context c) {
		try {
			return alternative.queue(c);
		} catch (FaultException e) {
			return Parts.NONE; // to take this branch is a fault
		}
	}

	private void note(int process, int queue, Site site) {
		Integer number = numbers.get(key(process, queue));
		if (number != null && isEarlier(site, waits[number])) {
			waits[number] = site;
		}
	}

	/**
	 * What one process waits for and gets, another one does that can take its place.
	 *
	 * @param received for each receiver whether some move gave it a message; changed
	 */
	void spread(List<Automorphism> automorphisms, boolean[] received) {
		boolean news = true;
		while (news) {
			news = false;
			for (Automorphism automorphism : automorphisms) {
				for (int i = 0; i < received.length; i++) {
					Receiver receiver = receivers.get(i);
					int place = numbers.get(key(automorphism.processes()[receiver.process()],
							automorphism.queues()[receiver.queue()]));
					if (received[i] && !received[place] || isEarlier(waits[i], waits[place])) {
						received[place] |= received[i];
						waits[place] = isEarlier(waits[i], waits[place]) ? waits[i] : waits[place];
						news = true;
					}
				}
			}
		}
	}

	private static boolean isEarlier(Site site, Site than) {
		return site != null && (than == null || site.id() < than.id());
	}

	/**
	 * The receivers that wait for a message that they never get, while others do.
	 *
	 * @param received for each receiver whether some move gave it, or one for which it may stand, a message
	 */
	List<NeverPicked> neverPicked(boolean[] received) {
		List<NeverPicked> never = new ArrayList<>();
		for (int i = 0; i < receivers.size(); i++) {
			if (waits[first(i)] != null && !received[first(i)]) {
				int queue = receivers.get(i).queue();
				List<Integer> others = IntStream.of(system.queue(queue).receivers())
						.filter(process -> received[first(numbers.get(key(process, queue)))]).boxed().toList();
				if (!others.isEmpty()) {
					never.add(new NeverPicked(receivers.get(i).process(), queue, waits[first(i)], others));
				}
			}
		}
		return never;
	}
}
