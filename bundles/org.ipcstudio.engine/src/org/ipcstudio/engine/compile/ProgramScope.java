package org.ipcstudio.engine.compile;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

import org.ipcstudio.language.types.Rights;
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
		BitSet[] allowed = new BitSet[Layout.size(process)];
		BitSet everything = new BitSet(size);
		everything.set(0, size);
		boolean all = true;
		for (int i = 0; i < allowed.length; i++) {
			Rights.Elements elements = layout.rights().elements(process, i, node, Set.of(rights));
			allowed[i] = elements.all() ? everything : bits(elements.some(), size);
			all &= allowed[i].cardinality() == size;
		}
		return all ? null : allowed;
	}

	private static BitSet bits(Collection<Integer> elements, int size) {
		BitSet bits = new BitSet(size);
		elements.stream().filter(element -> element >= 0 && element < size).forEach(bits::set);
		return bits;
	}
}
