package org.ipcstudio.engine.compile;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;

/**
 * What the compilers of one program share.
 *
 * @param process the process; null while the properties of the system are compiled
 */
record ProgramScope(Process process, Layout layout, Queues queues, Frame frame, Sites sites, CodeBuffer code) {
	private static final int MOST_PAIRS = 20_000_000;

	IntFunction<String> format(ValueType type) {
		return Values.format(type, layout.processNames());
	}

	List<String> processNames() {
		return layout.processNames();
	}

	/**
	 * For each instance of the process the elements of an array that it may use.
	 *
	 * @param rights one of these is enough
	 * @return null if every instance may use all of them
	 */
	BitSet[] allowed(Node node, int size, Right... rights) {
		if (process == null) {
			return null;
		}
		int instances = Layout.size(process);
		if ((long) instances * size > MOST_PAIRS) {
			throw new UnrunnableSystemException("%s and %s together have more than %,d connections: use smaller arrays"
					.formatted(process.getName(), node.getName(), MOST_PAIRS));
		}
		BitSet[] allowed = new BitSet[instances];
		boolean all = true;
		for (int i = 0; i < instances; i++) {
			allowed[i] = new BitSet(size);
			for (int element = 0; element < size; element++) {
				for (Right right : rights) {
					if (layout.rights().has(process, i, node, element, right)) {
						allowed[i].set(element);
					}
				}
			}
			all &= allowed[i].cardinality() == size;
		}
		return all ? null : allowed;
	}
}
