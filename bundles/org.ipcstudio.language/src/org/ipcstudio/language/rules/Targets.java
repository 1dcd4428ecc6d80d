package org.ipcstudio.language.rules;

import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.For;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Type;
import org.ipcstudio.model.Variable;

/** References to variables, which hold values. */
final class Targets {

	private Targets() {
	}

	/** Whether the reference names a variable, of the process or shared. */
	static boolean isVariable(Reference reference) {
		return switch (reference.getTarget()) {
			case Variable variable -> true;
			case For loop -> true;
			case Memory memory -> reference.getMemberTarget() != null;
			case null, default -> false;
		};
	}

	/** What the variable that is named holds; {@code UNKNOWN} if none is. */
	static ValueType typeOf(Reference reference) {
		return isVariable(reference) ? Types.of(reference) : ValueType.UNKNOWN;
	}

	/** The type that is written in the declaration of the variable; null if none is. */
	static Type declaredType(Reference reference) {
		return switch (reference.getTarget()) {
			case Variable variable -> variable.getType();
			case Memory memory when reference.getMemberTarget() != null -> reference.getMemberTarget().getType();
			case null, default -> null;
		};
	}

	/** The name of the variable as messages write it: {@code x} or {@code R.x}. */
	static String name(Reference reference) {
		return Words.quoted(reference.getMember() == null ? reference.getName() : reference.getName() + "."
				+ reference.getMember());
	}
}
