package org.ipcstudio.debug.ui.sequence.chart;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.operations.Await;
import org.ipcstudio.engine.operations.ChooseBranch;
import org.ipcstudio.engine.operations.ChooseValue;
import org.ipcstudio.engine.operations.LockOperation;
import org.ipcstudio.engine.operations.ReadShared;
import org.ipcstudio.engine.operations.Spawn;
import org.ipcstudio.engine.operations.WaitForChild;
import org.ipcstudio.engine.operations.WriteShared;
import org.ipcstudio.engine.record.RecordedMove;

/** The kinds of moves by which a chart can be filtered. */
public enum MoveKind {
	/** A message is sent, received or withdrawn. */
	MESSAGE,
	/** A message passes from a sender to a receiver. */
	RENDEZVOUS,
	/** Messages are lost. */
	LOSS,
	/** A lock is taken or released, a semaphore waited for or signalled. */
	LOCK,
	/** Shared memory is read, written or waited for. */
	MEMORY,
	/** A process is started, or its end waited for. */
	PROCESS,
	/** A value or a way is chosen. */
	CHOICE,
	/** Everything else: time passes, something is tried, a pipe is closed. */
	OTHER;

	/** The kind of a move of a system. */
	public static MoveKind of(CompiledSystem system, RecordedMove move) {
		return switch (move.effect()) {
			case SENT, RECEIVED, WITHDRAWN -> MESSAGE;
			case PASSED -> RENDEZVOUS;
			case LOST -> LOSS;
			case NONE -> of(instruction(system, move));
		};
	}

	private static MoveKind of(Instruction instruction) {
		return switch (instruction) {
			case LockOperation lock -> LOCK;
			case ReadShared read -> MEMORY;
			case WriteShared write -> MEMORY;
			case Await await -> MEMORY;
			case Spawn spawn -> PROCESS;
			case WaitForChild wait -> PROCESS;
			case ChooseValue value -> CHOICE;
			case ChooseBranch branch -> CHOICE;
			default -> OTHER;
		};
	}

	/** The operation that a move is one of. */
	public static Instruction instruction(CompiledSystem system, RecordedMove move) {
		return system.process(move.process()).program().code()[move.location()];
	}
}
