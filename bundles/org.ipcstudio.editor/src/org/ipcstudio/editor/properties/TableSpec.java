package org.ipcstudio.editor.properties;

import org.ipcstudio.editor.selection.Target;

import java.util.List;
import java.util.function.BiFunction;

/**
 * What a table of elements shows.
 *
 * @param label     what is in it, with a mnemonic
 * @param rows      the things that have a row, in order
 * @param columns   its columns
 * @param additions what can be added, each with a button
 * @param removable whether rows can be removed
 */
record TableSpec(String label, BiFunction<Subject, Target, List<Object>> rows,
		List<Column> columns, List<Addition> additions, boolean removable) {

	TableSpec {
		columns = List.copyOf(columns);
		additions = List.copyOf(additions);
	}
}
