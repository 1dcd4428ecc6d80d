package org.ipcstudio.engine.kernel;

import java.util.BitSet;

/** The facts that footprints have named, collected. The sets belong to the collection: nobody else changes them. */
public final class FootprintSet implements Footprint {
	private final BitSet read = new BitSet();
	private final BitSet written = new BitSet();
	private final BitSet looked = new BitSet();
	private final BitSet appended = new BitSet();
	private final BitSet taken = new BitSet();
	private final BitSet changed = new BitSet();
	private final BitSet statuses = new BitSet();
	private final BitSet frames = new BitSet();

	@Override
	public void reads(int word) {
		read.set(word);
	}

	@Override
	public void writes(int word) {
		written.set(word);
	}

	@Override
	public void looks(int queue) {
		looked.set(queue);
	}

	@Override
	public void appends(int queue) {
		appended.set(queue);
	}

	@Override
	public void takes(int queue) {
		taken.set(queue);
	}

	@Override
	public void changes(int queue) {
		changed.set(queue);
	}

	@Override
	public void status(int process) {
		statuses.set(process);
	}

	@Override
	public void frame(int process) {
		frames.set(process);
	}

	/** Adds everything that another collection holds. */
	public void addAll(FootprintSet other) {
		read.or(other.read);
		written.or(other.written);
		looked.or(other.looked);
		appended.or(other.appended);
		taken.or(other.taken);
		changed.or(other.changed);
		statuses.or(other.statuses);
		frames.or(other.frames);
	}

	/** Forgets everything. */
	public void clear() {
		read.clear();
		written.clear();
		looked.clear();
		appended.clear();
		taken.clear();
		changed.clear();
		statuses.clear();
		frames.clear();
	}

	/** The words that are looked at. */
	public BitSet read() {
		return read;
	}

	/** The words that may be changed. */
	public BitSet written() {
		return written;
	}

	/** The queues whose content is looked at. */
	public BitSet looked() {
		return looked;
	}

	/** The queues that messages join. */
	public BitSet appended() {
		return appended;
	}

	/** The queues of which the first message is taken. */
	public BitSet taken() {
		return taken;
	}

	/** The queues whose content may be changed in any way. */
	public BitSet changed() {
		return changed;
	}

	/** The processes of which it is looked at whether they run. */
	public BitSet statuses() {
		return statuses;
	}

	/** The processes whose frames may be looked at and changed. */
	public BitSet frames() {
		return frames;
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof FootprintSet other && read.equals(other.read) && written.equals(other.written)
				&& looked.equals(other.looked) && appended.equals(other.appended) && taken.equals(other.taken)
				&& changed.equals(other.changed) && statuses.equals(other.statuses) && frames.equals(other.frames);
	}

	@Override
	public int hashCode() {
		int hash = 31 * read.hashCode() + written.hashCode();
		hash = 31 * (31 * hash + looked.hashCode()) + appended.hashCode();
		hash = 31 * (31 * hash + taken.hashCode()) + changed.hashCode();
		return 31 * (31 * hash + statuses.hashCode()) + frames.hashCode();
	}

	@Override
	public String toString() {
		return "reads %s, writes %s, looks %s, appends %s, takes %s, changes %s, status %s, frame %s".formatted(read, written,
				looked, appended, taken, changed, statuses, frames);
	}
}
