package org.ipcstudio.checker.internal.store;

import java.util.Arrays;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.State;

/**
 * Turns states into bytes and back. Two states are equal iff their bytes are; no encoding is the beginning of another.
 * Small numbers, of which states are full, take one byte.
 */
public final class StateCodec {
	/** Added to a number before it is stored in one byte: locations are never below -2. */
	private static final int BIAS = 2;
	private static final int FIRST_MARK = 253;
	private static final int NULL = 253;
	private static final int SHORT = 254;
	private static final int INT = 255;
	private static final int LONGEST = 5;

	private final int[] strides;
	private byte[] bytes = new byte[256];
	private int length;
	private byte[] source;
	private int position;

	public StateCodec(CompiledSystem system) {
		strides = new int[system.queueCount()];
		Arrays.setAll(strides, q -> system.queue(q).stride());
	}

	/** Encodes a state into {@link #bytes()} and returns the number of bytes. */
	public int encode(State state) {
		length = 0;
		ensure(state.words.length);
		for (int word : state.words) {
			put(word);
		}
		for (int q = 0; q < state.queueCount(); q++) {
			int count = state.count(q);
			int used = count * strides[q];
			int[] messages = state.messages(q);
			ensure(used + 1);
			put(count);
			for (int i = 0; i < used; i++) {
				put(messages[i]);
			}
		}
		return length;
	}

	/** Where {@link #encode} leaves its result; valid until the next call. */
	public byte[] bytes() {
		return bytes;
	}

	/** Restores an encoded state into a state of the same system. */
	public void decode(byte[] from, int offset, State state) {
		source = from;
		position = offset;
		for (int i = 0; i < state.words.length; i++) {
			state.words[i] = next();
		}
		for (int q = 0; q < state.queueCount(); q++) {
			int count = next();
			int used = count * strides[q];
			int[] messages = state.restore(q, count);
			for (int i = 0; i < used; i++) {
				messages[i] = next();
			}
		}
	}

	private void ensure(int numbers) {
		int needed = length + numbers * LONGEST;
		if (bytes.length < needed) {
			bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
		}
	}

	private void put(int value) {
		int biased = value + BIAS;
		if (biased >= 0 && biased < FIRST_MARK) {
			bytes[length++] = (byte) biased;
		} else if (value == Context.NULL) {
			bytes[length++] = (byte) NULL;
		} else if (value == (short) value) {
			bytes[length++] = (byte) SHORT;
			bytes[length++] = (byte) (value >> 8);
			bytes[length++] = (byte) value;
		} else {
			bytes[length++] = (byte) INT;
			for (int shift = 24; shift >= 0; shift -= 8) {
				bytes[length++] = (byte) (value >> shift);
			}
		}
	}

	private int next() {
		int first = source[position++] & 0xff;
		return switch (first) {
			case NULL -> Context.NULL;
			case SHORT -> source[position++] << 8 | source[position++] & 0xff;
			case INT -> {
				int value = 0;
				for (int i = 0; i < Integer.BYTES; i++) {
					value = value << 8 | source[position++] & 0xff;
				}
				yield value;
			}
			default -> first - BIAS;
		};
	}
}
