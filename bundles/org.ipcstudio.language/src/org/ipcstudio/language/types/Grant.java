package org.ipcstudio.language.types;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Expression;

/**
 * What one connection grants.
 *
 * @param instance the index at the process, null for all instances
 * @param element the index at the node, null for all elements
 */
record Grant(Expression instance, Expression element, Set<Right> rights) {

	static Grant of(ConnectionEnd process, ConnectionEnd node, Set<Right> rights) {
		return new Grant(usable(process.getIndex()), usable(node.getIndex()), rights);
	}

	static Grant ofAll(Set<Right> rights) {
		return new Grant(null, null, rights);
	}

	/** An index that is not constant is an error by itself; here it means everything, lest another one follow. */
	private static Expression usable(Expression index) {
		boolean constant = Constants.valueOf(index, 0).isPresent() || Constants.valueOf(index, 1).isPresent();
		return constant ? index : null;
	}

	boolean isFor(int instanceIndex) {
		return matches(instance, instanceIndex, instanceIndex);
	}

	boolean covers(int instanceIndex, int elementIndex) {
		return isFor(instanceIndex) && matches(element, instanceIndex, elementIndex);
	}

	boolean coversInSomeInstance(int instances, int elementIndex) {
		if (instance == null && element == null) {
			return true;
		}
		return IntStream.range(0, instances).anyMatch(index -> covers(index, elementIndex));
	}

	private static boolean matches(Expression index, int self, int wanted) {
		return index == null || Constants.valueOf(index, self).equals(OptionalInt.of(wanted));
	}
}
