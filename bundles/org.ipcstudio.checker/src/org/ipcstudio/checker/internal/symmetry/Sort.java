package org.ipcstudio.checker.internal.symmetry;

import org.ipcstudio.language.types.ValueType;

/** What a value stands for: itself, or a process, for which another one may take its place. */
enum Sort {
	DATA, PROCESS;

	static Sort of(ValueType type) {
		return type.kind() == ValueType.Kind.PID ? PROCESS : DATA;
	}
}
