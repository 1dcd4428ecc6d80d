package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.Site;

/** Takes or releases a lock, waits for or signals a semaphore. */
public final class LockOperation extends Operation {
	private final Kind kind;
	private final LockRef lock;
	private final int next;

	/** What is done. */
	public enum Kind {
		ACQUIRE("lock"), RELEASE("unlock"), WAIT("wait"), SIGNAL("signal");

		private final String verb;

		Kind(String verb) {
			this.verb = verb;
		}
	}

	public LockOperation(Site site, Kind kind, LockRef lock, int next) {
		super(site);
		this.kind = kind;
		this.lock = lock;
		this.next = next;
	}

	public Kind kind() {
		return kind;
	}

	/** The lock or semaphore as the program names it. */
	public LockRef reference() {
		return lock;
	}

	/** The index of the lock in the system. */
	public int lock(Context c) {
		return lock.lock(c);
	}

	@Override
	protected void arrive(Context c) {
		lock.lock(c);
	}

	@Override
	public void offer(Context c, Moves moves) {
		int value = c.words[lock.word(c)];
		switch (kind) {
			case ACQUIRE -> {
				if (value == 0) {
					moves.add(c.process, Moves.TAKE, 0, 0);
				} else if (value == c.process + 1) {
					moves.add(c.process, Moves.FAULT, 0, 0);
				}
			}
			case WAIT -> {
				if (value > 0) {
					moves.add(c.process, Moves.TAKE, 0, 0);
				}
			}
			case RELEASE -> moves.add(c.process, Moves.TAKE, 0, 0);
			case SIGNAL -> moves.add(c.process, value == Integer.MAX_VALUE ? Moves.FAULT : Moves.TAKE, 0, 0);
		}
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		if (moves.kind(move) == Moves.FAULT) {
			throw FaultException.runtime(kind == Kind.SIGNAL
					? "the semaphore %s is signalled more than %d times".formatted(lock.describe(c), Integer.MAX_VALUE)
					: "the lock %s is held by this process already".formatted(lock.describe(c)));
		}
		int word = lock.word(c);
		switch (kind) {
			case ACQUIRE -> c.words[word] = c.process + 1;
			case RELEASE -> c.words[word] = 0;
			case WAIT -> c.words[word]--;
			case SIGNAL -> c.words[word]++;
		}
		if (kind != Kind.RELEASE) {
			c.cover(site());
		}
		effects.goOn(c.process, next, kind == Kind.ACQUIRE || kind == Kind.WAIT);
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		footprint.writes(lock.word(c));
		runFootprint(c, next, footprint);
	}

	@Override
	public String verb() {
		return kind.verb;
	}

	@Override
	public String object(Context c) {
		return lock.describe(c);
	}

	@Override
	public void accept(Visitor visitor) {
		if (lock.index() != null) {
			visitor.uses(lock.index(), true);
		}
		visitor.successor(next);
	}
}
