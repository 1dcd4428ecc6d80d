package org.ipcstudio.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.ipcstudio.engine.kernel.Instruction;

/**
 * The instructions of a program while it is compiled. Programs are compiled from their end to their beginning, so that
 * where an instruction goes on is known when it is made; the head of a loop is reserved before its body.
 */
final class CodeBuffer {
	private final List<Instruction> code = new ArrayList<>();

	/** Adds an instruction and returns its location. */
	int add(Instruction instruction) {
		code.add(instruction);
		return code.size() - 1;
	}

	/** Reserves a location that is filled in later. */
	int reserve() {
		code.add(null);
		return code.size() - 1;
	}

	/** Fills in a reserved location. */
	void set(int location, IntFunction<Instruction> instruction) {
		code.set(location, instruction.apply(location));
	}

	Instruction[] toArray() {
		return code.toArray(Instruction[]::new);
	}
}
