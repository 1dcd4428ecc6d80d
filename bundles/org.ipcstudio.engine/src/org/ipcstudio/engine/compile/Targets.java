package org.ipcstudio.engine.compile;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Site;
import org.ipcstudio.engine.operations.Assign;
import org.ipcstudio.engine.operations.AssignElement;
import org.ipcstudio.engine.operations.SharedRef;
import org.ipcstudio.engine.operations.Target;
import org.ipcstudio.engine.operations.WriteShared;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.Assignment;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Variable;

/** Compiles what a program stores into: local variables, elements of local arrays, shared variables. */
final class Targets {
	private final ProgramScope scope;
	private final Expressions expressions;

	/** Makes the code of an operation that stores into a local target and goes on at a location. */
	interface Store {
		int into(Target target, int next);
	}

	Targets(ProgramScope scope, Expressions expressions) {
		this.scope = scope;
		this.expressions = expressions;
	}

	/**
	 * An operation that stores a value of type {@code source}; what it stores into a shared variable goes into a
	 * temporary first and is written in a later move.
	 */
	int store(Reference reference, ValueType source, int next, Store store) {
		if (reference.getTarget() instanceof Memory) {
			int temporary = scope.frame().temporary();
			ValueType type = Types.of(reference);
			return expressions.shared(reference, variable -> {
				Expr value = Values.checked(new Expr.Local(temporary), source, type);
				int write = scope.code().add(write(scope.sites().frame(reference), variable, value, type, next));
				return store.into(unchecked(temporary, reference.getMember()), write);
			});
		}
		NamedElement variable = reference.getTarget();
		Values.Bounds bounds = Values.Bounds.of(source, Types.of(reference));
		int size = variable instanceof Variable array ? Layout.size(array) : 1;
		return expressions.channelIndex(reference, index -> store.into(target(reference, bounds, size, index), next));
	}

	private Target target(Reference reference, Values.Bounds bounds, int size, Expr index) {
		int slot = scope.frame().slot(reference.getTarget());
		String type = Types.of(reference).toString();
		return bounds == null
				? new Target(slot, size, index, Integer.MIN_VALUE, Integer.MAX_VALUE, true, type, reference.getName())
				: new Target(slot, size, index, bounds.min(), bounds.max(), bounds.nullable(), type, reference.getName());
	}

	private static Target unchecked(int slot, String name) {
		return new Target(slot, 1, null, Integer.MIN_VALUE, Integer.MAX_VALUE, true, "", name);
	}

	/** Assigns null to a target if its type allows it; else leaves it alone. */
	int reset(Reference reference, int next) {
		if (!(reference.getTarget() instanceof Variable || reference.getTarget() instanceof Memory)
				|| !Types.of(reference).nullable()) {
			return next;
		}
		Site site = scope.sites().frame(reference);
		Expr nothing = new Expr.Const(Context.NULL);
		if (reference.getTarget() instanceof Memory) {
			ValueType type = Types.of(reference);
			return expressions.shared(reference,
					variable -> scope.code().add(write(site, variable, nothing, type, next)));
		}
		return assign(reference, site, nothing, next);
	}

	/** Assigns a value that fits to a local variable or an element of a local array. */
	private int assign(Reference reference, Site site, Expr value, int next) {
		int slot = scope.frame().slot(reference.getTarget());
		if (reference.getIndex() == null) {
			return scope.code().add(new Assign(site, slot, value, next));
		}
		int size = Layout.size((Variable) reference.getTarget());
		return expressions.operand(reference.getIndex(),
				index -> scope.code().add(new AssignElement(site, target(reference, null, size, index), value, next)));
	}

	WriteShared write(Site site, SharedRef variable, Expr value, ValueType type, int next) {
		return new WriteShared(site, variable, value, scope.format(type), next);
	}

	/** {@code target = value}, index first. */
	int assignment(Assignment assignment, int next) {
		Reference reference = assignment.getTarget();
		ValueType type = Types.of(reference);
		ValueType source = ValueRanges.of(assignment.getValue());
		Site site = scope.sites().operation(assignment);
		if (reference.getTarget() instanceof Memory) {
			return expressions.shared(reference, variable -> expressions.evaluate(assignment.getValue(),
					value -> scope.code().add(write(site, variable, Values.checked(value, source, type), type, next))));
		}
		int slot = scope.frame().slot(reference.getTarget());
		if (reference.getIndex() == null) {
			return expressions.evaluate(assignment.getValue(),
					value -> scope.code().add(new Assign(site, slot, Values.checked(value, source, type), next)));
		}
		int size = Layout.size((Variable) reference.getTarget());
		return expressions.operand(reference.getIndex(), index -> expressions.evaluate(assignment.getValue(),
				value -> scope.code().add(new AssignElement(site, target(reference, null, size, index),
						Values.checked(value, source, type), next))));
	}
}
