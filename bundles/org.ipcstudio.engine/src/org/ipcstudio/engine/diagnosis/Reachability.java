package org.ipcstudio.engine.diagnosis;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.operations.Alternative;
import org.ipcstudio.engine.operations.AwaitReceipt;
import org.ipcstudio.engine.operations.ChangeMailbox;
import org.ipcstudio.engine.operations.CloseEnd;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.End;
import org.ipcstudio.engine.operations.LockOperation;
import org.ipcstudio.engine.operations.OpenEnd;
import org.ipcstudio.engine.operations.ReceiveAlternative;
import org.ipcstudio.engine.operations.SendAlternative;
import org.ipcstudio.engine.operations.Spawn;
import org.ipcstudio.engine.operations.WriteShared;

/**
 * Finds what a process may still do from a location on, by propagating the values that are known along its program until
 * nothing changes (constant propagation after Kildall, 1973), every operation taken to be possible. A condition whose
 * value is known leads only one way, so {@code if self == 0} keeps the instances of an array apart.
 */
final class Reachability {
	private final ProcessInfo process;
	private final KnownValues values;
	private final Instruction[] code;
	private final Frame[] frames;
	private final Deque<Integer> pending = new ArrayDeque<>();

	private Reachability(ProcessInfo process, KnownValues values) {
		this.process = process;
		this.values = values;
		code = process.program().code();
		frames = new Frame[code.length];
	}

	/** The prospects of a process that stands at a location with the given values. */
	static Prospects from(ProcessInfo process, int location, Frame frame, KnownValues values) {
		Reachability reachability = new Reachability(process, values);
		reachability.reach(location, frame);
		reachability.propagate();
		return reachability.harvest();
	}

	/** What a process may do at all, however often it is started. */
	static Reachability ofAll(ProcessInfo process, KnownValues values) {
		int size = process.program().frameSize();
		Reachability reachability = new Reachability(process, values);
		reachability.reach(0, Frame.exact(new int[size], 0, size));
		reachability.propagate();
		return reachability;
	}

	/** Whether the process may come to a location. */
	boolean isReached(int location) {
		return frames[location] != null;
	}

	/** What is known about the words of the process whenever it is at a location that it may come to. */
	Frame frame(int location) {
		return frames[location];
	}

	/** Where the process may go on from a location that it may come to. */
	int[] successors(int location) {
		values.enter(process, frames[location]);
		return FlowStep.of(code[location], values, frames[location]).stream().mapToInt(FlowStep.Way::location).toArray();
	}

	private void propagate() {
		while (!pending.isEmpty()) {
			int location = pending.remove();
			values.enter(process, frames[location]);
			for (FlowStep.Way way : FlowStep.of(code[location], values, frames[location])) {
				reach(way.location(), way.frame());
			}
		}
	}

	private void reach(int location, Frame frame) {
		if (frames[location] == null) {
			frames[location] = frame.copy();
			pending.add(location);
		} else if (frames[location].join(frame)) {
			pending.add(location);
		}
	}

	private Prospects harvest() {
		Prospects prospects = new Prospects();
		for (int location = 0; location < code.length; location++) {
			if (frames[location] != null) {
				values.enter(process, frames[location]);
				add(code[location], prospects);
			}
		}
		return prospects;
	}

	private void add(Instruction instruction, Prospects prospects) {
		switch (instruction) {
			case End end -> prospects.ends = true;
			case Communicate communicate -> communicate.alternatives().forEach(a -> add(a, prospects));
			case WriteShared write -> prospects.writes.or(values.words(write.variable()));
			case LockOperation lock -> add(lock, prospects);
			case Spawn spawn -> prospects.spawns.or(values.processes(spawn.children()));
			case CloseEnd close -> prospects.closes.or(values.queues(close.channel(), false));
			case OpenEnd open -> (open.toWrite() ? prospects.opensToWrite : prospects.opensToRead)
					.or(values.queues(open.channel(), open.toWrite()));
			case ChangeMailbox change -> (change.creates() ? prospects.creates : prospects.deletes)
					.or(values.queues(change.channel(), false));
			case AwaitReceipt receipt when receipt.timeOut() != null ->
				prospects.withdraws.or(values.queues(receipt.channel(), true));
			default -> {
				// nothing that another process could wait for
			}
		}
	}

	private void add(LockOperation lock, Prospects prospects) {
		BitSet locks = values.locks(lock.reference());
		switch (lock.kind()) {
			case RELEASE -> prospects.releases.or(locks);
			case SIGNAL -> prospects.signals.or(locks);
			case ACQUIRE, WAIT -> prospects.acquires.or(locks);
		}
	}

	private void add(Alternative alternative, Prospects prospects) {
		if (alternative.guard() != null && !alternative.guardLooks()
				&& values.value(alternative.guard()).equals(OptionalInt.of(0))) {
			return;
		}
		switch (alternative) {
			case ReceiveAlternative receive -> prospects.receives.or(values.queues(receive.channel(), false));
			case SendAlternative send -> {
				Integer[] message = message(send.parts());
				values.queues(send.channel(), true).stream().forEach(queue -> prospects.sends(queue, message));
			}
		}
	}

	private Integer[] message(List<SendAlternative.Part> parts) {
		Integer[] message = new Integer[parts.size()];
		for (int i = 0; i < message.length; i++) {
			OptionalInt value = values.value(parts.get(i).value());
			message[i] = value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
		}
		return message;
	}
}
