package org.ipcstudio.checker.internal.symmetry;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Program;

/**
 * The instances of one process, which run the same program.
 *
 * @param first the first instance
 * @param size  the number of instances
 */
record ProcessArray(int first, int size, Program program) {
	/** All arrays of a system in order; a process that is no array is one with one instance. */
	static List<ProcessArray> of(CompiledSystem system) {
		List<ProcessArray> arrays = new ArrayList<>();
		for (int first = 0; first < system.processCount();) {
			Program program = system.process(first).program();
			int end = first;
			while (end < system.processCount() && system.process(end).program() == program) {
				end++;
			}
			arrays.add(new ProcessArray(first, end - first, program));
			first = end;
		}
		return arrays;
	}
}
