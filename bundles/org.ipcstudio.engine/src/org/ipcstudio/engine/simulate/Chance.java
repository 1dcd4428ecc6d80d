package org.ipcstudio.engine.simulate;

/**
 * Random numbers that depend on the seed alone, on every Java platform and version: SplitMix64 (Steele, Lea, Flood: Fast
 * Splittable Pseudorandom Number Generators, 2014), with numbers below a bound by multiplication. The bias of the latter
 * is below one in 65,000 for all bounds that occur.
 */
final class Chance {
	private long state;

	Chance(long seed) {
		state = seed;
	}

	private long next() {
		state += 0x9E3779B97F4A7C15L;
		long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}

	/** A number from 0 to {@code bound} - 1; 0, without a draw, if there is only that. */
	int below(int bound) {
		return bound <= 1 ? 0 : (int) ((next() >>> 32) * bound >>> 32);
	}

	/** True with a probability. */
	boolean happens(double probability) {
		return (next() >>> 11) * 0x1.0p-53 < probability;
	}
}
