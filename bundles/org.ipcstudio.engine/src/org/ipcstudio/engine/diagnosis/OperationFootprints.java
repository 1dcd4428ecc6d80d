package org.ipcstudio.engine.diagnosis;

import java.util.BitSet;
import java.util.List;

import org.ipcstudio.engine.kernel.ChannelFootprint;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.EndInfo;
import org.ipcstudio.engine.kernel.FootprintSet;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.RunFootprint;
import org.ipcstudio.engine.kernel.SuccessorVisitor;
import org.ipcstudio.engine.operations.AcquireRight;
import org.ipcstudio.engine.operations.AssertShared;
import org.ipcstudio.engine.operations.Await;
import org.ipcstudio.engine.operations.AwaitReceipt;
import org.ipcstudio.engine.operations.ChangeMailbox;
import org.ipcstudio.engine.operations.CloseEnd;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.LockOperation;
import org.ipcstudio.engine.operations.LookAt;
import org.ipcstudio.engine.operations.OpenEnd;
import org.ipcstudio.engine.operations.ReadShared;
import org.ipcstudio.engine.operations.Spawn;
import org.ipcstudio.engine.operations.WaitForChild;
import org.ipcstudio.engine.operations.WriteShared;

/**
 * The footprint, deep footprint included, that an operation can have at all, whatever the state: as the operations
 * themselves tell it for one state, here for all values that the variables of the process may have there.
 */
final class OperationFootprints {
	private final CompiledSystem system;
	private final Reachability[] programs;
	private final KnownValues values;
	private final CommunicationFootprints communications;

	/** @param programs what is known of the processes, by their ids */
	OperationFootprints(CompiledSystem system, Reachability[] programs, KnownValues values) {
		this.system = system;
		this.programs = programs;
		this.values = values;
		communications = new CommunicationFootprints(system, programs, values);
	}

	CompiledSystem system() {
		return system;
	}

	/** Adds what an operation of a process may touch. */
	void add(ProcessInfo process, int location, Operation operation, FootprintSet set) {
		values.enter(process, programs[process.id()].frame(location));
		switch (operation) {
			case AwaitReceipt receipt -> withdraw(receipt, set);
			case AcquireRight acquire -> values.queues(acquire.channel(), false).stream().mapToObj(system::queue)
					.forEach(queue -> {
						ChannelFootprint.exists(queue, set);
						set.writes(queue.rightWord());
					});
			case ChangeMailbox change -> values.queues(change.channel(), false).stream().mapToObj(system::queue)
					.forEach(queue -> change(queue, change.creates(), set));
			case LockOperation lock -> values.locks(lock.reference()).stream().mapToObj(system.locks()::get)
					.mapToInt(LockInfo::word).forEach(set::writes);
			case ReadShared read -> set.read().or(values.words(read.variable()));
			case WriteShared write -> set.written().or(values.words(write.variable()));
			case Await await -> values.show(await.condition(), set);
			case AssertShared check -> values.show(check.condition(), set);
			case WaitForChild wait -> set.statuses().or(values.processes(wait.children()));
			case Spawn spawn -> values.processes(spawn.children()).stream().mapToObj(system::process)
					.forEach(child -> spawn(child, set));
			case CloseEnd close -> close(process, values.queues(close.channel(), false), set);
			case OpenEnd open -> values.queues(open.channel(), open.toWrite()).stream().mapToObj(system::queue)
					.forEach(queue -> open(process, queue, open.toWrite(), set));
			case LookAt look -> values.show(look.looked(), look.channel(), set);
			case Communicate communicate -> communications.add(process, communicate, set);
			default -> {
				// touches nothing before the run that follows
			}
		}
		SuccessorVisitor run = next -> RunFootprint.of(process, next, system, set);
		operation.accept(run);
	}

	private void withdraw(AwaitReceipt receipt, FootprintSet set) {
		values.queues(receipt.channel(), true).stream().mapToObj(system::queue).forEach(queue -> {
			ChannelFootprint.exists(queue, set);
			if (receipt.timeOut() != null && !queue.isRendezvous()) {
				set.changes(queue.id());
			}
		});
	}

	private static void change(QueueInfo queue, boolean create, FootprintSet set) {
		set.writes(queue.existsWord());
		if (!create) {
			if (!queue.isRendezvous()) {
				set.changes(queue.id());
			}
			if (queue.rightWord() >= 0) {
				set.writes(queue.rightWord());
			}
		}
	}

	private void spawn(ProcessInfo child, FootprintSet set) {
		set.frame(child.id());
		child.ends().forEach(end -> set.writes(end.word()));
		RunFootprint.of(child, 0, system, set);
	}

	private static void close(ProcessInfo process, BitSet queues, FootprintSet set) {
		process.ends().stream().filter(end -> queues.get(end.queue())).forEach(end -> set.writes(end.word()));
	}

	private void open(ProcessInfo process, QueueInfo queue, boolean write, FootprintSet set) {
		List<EndInfo> own = write ? queue.writeEnds() : queue.readEnds();
		own.stream().filter(end -> end.process() == process.id()).forEach(end -> set.writes(end.word()));
		ChannelFootprint.isOpen(values.context(), queue, !write, set);
		for (EndInfo end : write ? queue.readEnds() : List.<EndInfo>of()) {
			if (end.process() != process.id()) {
				set.frame(end.process());
				set.writes(end.word());
				opened(system.process(end.process()), set);
			}
		}
	}

	/** What somebody touches who opens together with the process. */
	private void opened(ProcessInfo partner, FootprintSet set) {
		for (Instruction instruction : partner.program().code()) {
			if (instruction instanceof OpenEnd opener && !opener.toWrite()) {
				SuccessorVisitor run = next -> RunFootprint.of(partner, next, system, set);
				opener.accept(run);
			}
		}
	}
}
