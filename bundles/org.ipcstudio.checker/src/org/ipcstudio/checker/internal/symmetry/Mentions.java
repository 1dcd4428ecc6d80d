package org.ipcstudio.checker.internal.symmetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the programs and properties of a system mention, as far as it tells instances apart. */
final class Mentions {
	/** What each instance of an array names at a place in its program. */
	record Naming(ProcessArray array, Entity entity, int[] named) {
		@Override
		public boolean equals(Object object) {
			return object instanceof Naming other && array == other.array && entity == other.entity
					&& Arrays.equals(named, other.named);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(named);
		}
	}

	/** Something that depends on the instance of an array. */
	record Value(ProcessArray array, List<?> values) {
	}

	/** Something that nothing else may take the place of. */
	record Fixed(Entity entity, int number) {
	}

	private final List<Naming> namings = new ArrayList<>();
	private final List<Value> values = new ArrayList<>();
	private final List<Fixed> fixed = new ArrayList<>();

	void name(ProcessArray array, Entity entity, int[] named) {
		Naming naming = new Naming(array, entity, named);
		if (!namings.contains(naming)) {
			namings.add(naming);
		}
	}

	void value(ProcessArray array, List<?> ofInstances) {
		Value value = new Value(array, ofInstances);
		if (!values.contains(value)) {
			values.add(value);
		}
	}

	void fix(Entity entity, int number) {
		fixed.add(new Fixed(entity, number));
	}

	List<Naming> namings() {
		return namings;
	}

	List<Value> values() {
		return values;
	}

	List<Fixed> fixed() {
		return fixed;
	}
}
