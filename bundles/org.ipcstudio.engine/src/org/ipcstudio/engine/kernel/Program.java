package org.ipcstudio.engine.kernel;

import java.util.List;

import org.ipcstudio.language.types.ValueType;

/**
 * The compiled program of a process, shared by all instances of an array.
 *
 * @param name        the name of the process
 * @param code        the instructions; a location is an index into it
 * @param frameSize   words of an instance, {@link ProcessInfo#FRAME} included
 * @param variables   the variables for debuggers and reports
 * @param hasProgress whether it contains a {@code progress} statement
 * @param endings     for each location how a run of local computation from there on may end the process
 */
public record Program(String name, Instruction[] code, int frameSize, List<VariableInfo> variables,
		boolean hasProgress, Ending[] endings) {
	/** Whether an operation of it, asked for its moves or asked as a partner, may break a rule. */
	boolean mayFaultWhenAsked() {
		for (Instruction instruction : code) {
			if (instruction instanceof Operation operation && operation.offerMayFault()) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A local variable.
	 *
	 * @param slot offset of its first word from the base of the process
	 * @param size the number of elements, 0 if it is no array
	 */
	public record VariableInfo(String name, int slot, int size, ValueType type) {
	}
}
