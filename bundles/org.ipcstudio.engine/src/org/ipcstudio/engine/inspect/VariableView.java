package org.ipcstudio.engine.inspect;

import java.util.List;

/**
 * A variable as it is shown: local or shared, or an element of an array.
 *
 * @param name     its name where it stands: {@code i}; that of an element with its index: {@code cells[2]}
 * @param type     its type as the language writes it; that of an array with its size: {@code int[3]}
 * @param value    its value as the language writes it; the first elements of an array in brackets
 * @param elements the elements of an array; empty if it is none
 */
public record VariableView(String name, String type, String value, List<VariableView> elements) {

	public VariableView {
		elements = List.copyOf(elements);
	}

	/** Whether it consists of elements. */
	public boolean isArray() {
		return !elements.isEmpty();
	}
}
