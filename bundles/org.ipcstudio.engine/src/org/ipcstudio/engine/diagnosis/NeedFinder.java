package org.ipcstudio.engine.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.AcquireRight;
import org.ipcstudio.engine.operations.Alternative;
import org.ipcstudio.engine.operations.Await;
import org.ipcstudio.engine.operations.AwaitReceipt;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.LockOperation;
import org.ipcstudio.engine.operations.OpenEnd;
import org.ipcstudio.engine.operations.ReceiveAlternative;
import org.ipcstudio.engine.operations.SendAlternative;
import org.ipcstudio.engine.operations.WaitForChild;

/** Finds out what a waiting process lacks. */
final class NeedFinder {
	private final Kernel kernel;
	private final CompiledSystem system;
	private final State state;
	private final Futures futures;
	private final ChannelNeeds channels;

	NeedFinder(Kernel kernel, State state) {
		this.kernel = kernel;
		system = kernel.system();
		this.state = state;
		futures = new Futures(system, state);
		channels = new ChannelNeeds(kernel, state, futures);
	}

	/** What a process needs that waits at an operation; each of the needs alone would let it go on. */
	List<Need> needs(int process, Operation operation) {
		return switch (operation) {
			case Communicate communicate -> alternatives(process, communicate);
			case AwaitReceipt receipt -> List.of(channels.receipt(process, receipt.channel()));
			case AcquireRight acquire -> List.of(channels.right(process, acquire.queue(context(process)),
					acquire.object(context(process))));
			case OpenEnd open -> List.of(channels.opening(process, open));
			case LockOperation lock -> List.of(lock(process, lock));
			case WaitForChild wait -> List.of(child(process, wait));
			case Await await -> List.of(condition(process, await.condition(), "", await.object(context(process))));
			default -> List.of();
		};
	}

	/** The processes that may end a wait with a fault. */
	List<Integer> interrupters(int process, List<Need> needs) {
		BitSet interrupters = new BitSet();
		needs.forEach(need -> interrupters.or(channels.deleters(process, need.queue())));
		return ChannelNeeds.list(interrupters);
	}

	private Context context(int process) {
		Context context = kernel.enter(state);
		context.enter(process);
		return context;
	}

	private List<Need> alternatives(int process, Communicate communicate) {
		List<Need> needs = new ArrayList<>();
		for (Alternative alternative : communicate.alternatives()) {
			if (isOpen(process, alternative)) {
				needs.add(switch (alternative) {
					case ReceiveAlternative receive -> channels.receive(process, receive);
					case SendAlternative send -> channels.send(process, send);
				});
			} else if (alternative.guardLooks()) {
				needs.add(condition(process, alternative.guard(), "when", alternative.site().text()));
			}
		}
		return needs;
	}

	private boolean isOpen(int process, Alternative alternative) {
		try {
			return alternative.guard() == null || alternative.guard().eval(context(process)) != 0;
		} catch (FaultException e) {
			return false;
		}
	}

	private Need lock(int process, LockOperation operation) {
		int id = operation.lock(context(process));
		LockInfo lock = system.locks().get(id);
		String object = operation.object(context(process));
		BitSet helpers = new BitSet();
		if (lock.semaphore()) {
			for (int user : lock.users()) {
				futures.addAble(user, process, prospects -> prospects.signals.get(id), helpers);
			}
			return new Need(NeedKind.SIGNAL, object, null, lock, -1, "", users(lock), ChannelNeeds.list(helpers));
		}
		int holder = state.words[lock.word()] - 1;
		Prospects prospects = futures.now(holder);
		if (prospects.ends || prospects.releases.get(id)) {
			helpers.set(holder);
		}
		return new Need(NeedKind.LOCK, object, null, lock, holder, "", List.of(holder), ChannelNeeds.list(helpers));
	}

	private static List<Integer> users(LockInfo lock) {
		return Arrays.stream(lock.users()).boxed().toList();
	}

	/** A wait for several children needs the end of all of them: one that never comes makes the others useless. */
	private Need child(int process, WaitForChild wait) {
		BitSet helpers = new BitSet();
		int missing = -1;
		BitSet named = futures.valuesOf(process).processes(wait.children());
		for (int child = named.nextSetBit(0); child >= 0; child = named.nextSetBit(child + 1)) {
			if (wait.waitsFor(context(process), child)) {
				if (futures.isAlive(child) && futures.now(child).ends) {
					helpers.set(child);
				} else if (missing < 0) {
					missing = child;
				}
			}
		}
		if (missing >= 0) {
			helpers.clear();
		}
		String detail = missing >= 0 && futures.hasNotStarted(missing) ? "not started" : "";
		return new Need(NeedKind.CHILD, wait.object(context(process)), null, null, missing, detail,
				ChannelNeeds.list(named), ChannelNeeds.list(helpers));
	}

	private Need condition(int process, Expr condition, String detail, String text) {
		BitSet helpers = new BitSet();
		Looks looks = Looks.of(condition, futures.valuesOf(process));
		if (!looks.isEmpty()) {
			looks.addHelpers(system, futures, process, helpers);
		}
		return new Need(NeedKind.CONDITION, text, null, null, -1, detail, List.of(), ChannelNeeds.list(helpers));
	}
}
