package org.ipcstudio.language.internal.link;

import org.ipcstudio.model.RangeType;
import org.ipcstudio.model.TupleType;
import org.ipcstudio.model.Type;

/** Links the names in the bounds of ranges; the names of enumerations are linked with the other uses of names. */
final class TypeLinker {

	private final ExpressionLinker expressions;

	TypeLinker(ExpressionLinker expressions) {
		this.expressions = expressions;
	}

	/** Links a type, which may be null. */
	void link(Type type, Scope scope, Owner owner) {
		switch (type) {
			case RangeType range -> {
				expressions.link(range.getLower(), scope, owner);
				expressions.link(range.getUpper(), scope, owner);
			}
			case TupleType tuple -> tuple.getParts().forEach(part -> link(part, scope, owner));
			case null, default -> {
				// no bounds
			}
		}
	}
}
