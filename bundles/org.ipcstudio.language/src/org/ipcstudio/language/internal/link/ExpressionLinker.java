package org.ipcstudio.language.internal.link;

import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.internal.Similar;
import org.ipcstudio.language.internal.SourceMap;
import org.ipcstudio.language.internal.grammar.IpcParser.RefContext;
import org.ipcstudio.model.Binary;
import org.ipcstudio.model.ChannelQuery;
import org.ipcstudio.model.Conditional;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Me;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Self;
import org.ipcstudio.model.SharedVariable;
import org.ipcstudio.model.Unary;

/** Links the names in expressions. */
final class ExpressionLinker {

	private final NameResolver names;
	private final SourceMap map;
	private final ProblemReporter problems;

	ExpressionLinker(NameResolver names, SourceMap map, ProblemReporter problems) {
		this.names = names;
		this.map = map;
		this.problems = problems;
	}

	/** Links an expression, which may be null. */
	void link(Expression expression, Scope scope, Owner owner) {
		switch (expression) {
			case Reference reference -> reference(reference, scope, owner);
			case Unary unary -> link(unary.getOperand(), scope, owner);
			case Binary binary -> {
				link(binary.getLeft(), scope, owner);
				link(binary.getRight(), scope, owner);
			}
			case Conditional conditional -> {
				link(conditional.getCondition(), scope, owner);
				link(conditional.getThen(), scope, owner);
				link(conditional.getOtherwise(), scope, owner);
			}
			case ChannelQuery query -> reference(query.getChannel(), scope, owner);
			case Self self -> self(self, owner);
			case Me me -> me(me, owner);
			case null, default -> {
				// a literal has no names
			}
		}
	}

	/** Links a reference, which may be null. */
	void reference(Reference reference, Scope scope, Owner owner) {
		if (reference == null || reference.getName() == null) {
			return;
		}
		RefContext text = (RefContext) map.syntax(reference);
		NamedElement target = names.resolve(reference.getName(), text.id(0), scope);
		reference.setTarget(target);
		link(reference.getIndex(), scope, owner);
		if (reference.getMember() != null) {
			member(reference, target, text.id(1));
			link(reference.getMemberIndex(), scope, owner);
		}
	}

	private void member(Reference reference, NamedElement target, ParserRuleContext id) {
		String name = reference.getMember();
		if (target instanceof Memory memory) {
			SharedVariable variable = find(name, memory);
			reference.setMemberTarget(variable);
			names.refer(id, variable);
			if (variable == null && !names.isUnsure(name)) {
				List<String> members = memory.getVariables().stream().map(NamedElement::getName).toList();
				names.unknown(ProblemCode.UNKNOWN_MEMBER, name, id,
						"The shared memory `" + memory.getName() + "` has no variable `" + name + "`",
						Similar.to(name, members));
			}
			return;
		}
		names.refer(id, null);
		if (target != null) {
			problems.report(ProblemCode.UNKNOWN_MEMBER, SourceMap.region(id), noMembers(target));
		}
	}

	private static SharedVariable find(String name, Memory memory) {
		return memory.getVariables().stream().filter(each -> name.equals(each.getName())).findFirst().orElse(null);
	}

	private static String noMembers(NamedElement target) {
		return target instanceof Process
				? "The variables of the process `" + target.getName()
						+ "` are its own; only those of a shared memory can be named with a dot."
				: "`" + target.getName() + "` is " + Kinds.of(target)
						+ ", not a shared memory, so nothing can follow the dot.";
	}

	private void self(Self self, Owner owner) {
		if (!owner.hasIndex()) {
			problems.report(ProblemCode.SELF_OUTSIDE_ARRAY, self,
					"`self` is the index of a process in its array, but " + owner.description() + ".");
		}
	}

	private void me(Me me, Owner owner) {
		if (!(owner.element() instanceof Process)) {
			problems.report(ProblemCode.SELF_OUTSIDE_ARRAY, me,
					"`me` is the process that executes it, but " + owner.description() + ".");
		}
	}
}
