package org.ipcstudio.engine.compile;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Looked;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.Binary;
import org.ipcstudio.model.BooleanLiteral;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.ChannelQuery;
import org.ipcstudio.model.Conditional;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.For;
import org.ipcstudio.model.IntegerLiteral;
import org.ipcstudio.model.Me;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.NullLiteral;
import org.ipcstudio.model.Pattern;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Query;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Self;
import org.ipcstudio.model.SharedVariable;
import org.ipcstudio.model.Sized;
import org.ipcstudio.model.Unary;
import org.ipcstudio.model.Variable;

/**
 * Compiles expressions that are evaluated in one state: shared variables and channels are looked at directly. In
 * {@code await}, {@code when}, {@code where}, {@code assert} and properties that is the meaning; elsewhere it is used for
 * expressions that look at neither.
 */
final class DirectExpressions {
	private final ProgramScope scope;
	private final List<Pattern> message;

	DirectExpressions(ProgramScope scope) {
		this(scope, List.of());
	}

	private DirectExpressions(ProgramScope scope, List<Pattern> message) {
		this.scope = scope;
		this.message = message;
	}

	/** The same, where the variables of a pattern stand for the message that is looked at. */
	DirectExpressions where(List<Pattern> pattern) {
		return new DirectExpressions(scope, pattern);
	}

	/** Whether an expression reads shared memory or looks at a channel. */
	static boolean looks(Expression expression) {
		if (isLook(expression)) {
			return true;
		}
		for (Iterator<EObject> all = expression.eAllContents(); all.hasNext();) {
			if (isLook(all.next())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isLook(EObject element) {
		return element instanceof ChannelQuery
				|| element instanceof Reference reference && reference.getTarget() instanceof Memory;
	}

	/** Compiles an expression. */
	Expr compile(Expression expression) {
		OptionalInt constant = Constants.valueOf(expression);
		if (constant.isPresent()) {
			return new Expr.Const(constant.getAsInt());
		}
		Expr ofSelf = ofSelf(expression);
		return ofSelf != null ? ofSelf : compileOperator(expression);
	}

	/** A table of the values for all instances, if nothing but {@code self} decides about them; else null. */
	private Expr ofSelf(Expression expression) {
		if (!(expression instanceof Binary || expression instanceof Conditional) || scope.process() == null) {
			return null;
		}
		int[] values = new int[Layout.size(scope.process())];
		for (int self = 0; self < values.length; self++) {
			OptionalInt value = Constants.valueOf(expression, self);
			if (value.isEmpty()) {
				return null;
			}
			values[self] = value.getAsInt();
		}
		return new Expr.OfSelf(values);
	}

	private Expr compileOperator(Expression expression) {
		return switch (expression) {
			case IntegerLiteral literal -> new Expr.Const(literal.getValue());
			case BooleanLiteral literal -> new Expr.Const(literal.isValue() ? 1 : 0);
			case NullLiteral literal -> new Expr.Const(Context.NULL);
			case Self self -> new Expr.SelfIndex();
			case Me me -> new Expr.Me();
			case Unary unary -> Operators.unary(unary.getOperator(), operand(unary.getOperand()));
			case Binary binary -> binary(binary);
			case Conditional choice -> new Expr.Choose(operand(choice.getCondition()), compile(choice.getThen()),
					compile(choice.getOtherwise()));
			case ChannelQuery query -> new Expr.Look(looked(query.getQuery()), channel(query.getChannel(), Right.values()));
			case Reference reference -> reference(reference);
			default -> throw new IllegalArgumentException("cannot be evaluated in one state: " + expression);
		};
	}

	/** Compiles an operand: null is a fault. */
	Expr operand(Expression expression) {
		return notNull(compile(expression), Types.of(expression));
	}

	/** A value that must not be null where it is used. */
	static Expr notNull(Expr value, ValueType type) {
		return type.nullable() && type.kind() != Kind.UNKNOWN ? new Expr.NotNull(value) : value;
	}

	private Expr binary(Binary binary) {
		boolean comparesNull = Operators.isEquality(binary.getOperator());
		Expr left = comparesNull ? compile(binary.getLeft()) : operand(binary.getLeft());
		Expr right = comparesNull ? compile(binary.getRight()) : operand(binary.getRight());
		return Operators.binary(binary.getOperator(), left, Types.of(binary.getLeft()), right,
				Types.of(binary.getRight()));
	}

	private Expr reference(Reference reference) {
		for (int i = 0; i < message.size(); i++) {
			if (message.get(i).getValue() instanceof Reference part && EcoreUtil.equals(part, reference)) {
				return new Expr.MessagePart(i);
			}
		}
		if (reference.getIndex() != null) {
			return element(reference, operand(reference.getIndex()));
		}
		return switch (reference.getTarget()) {
			case Variable variable -> new Expr.Local(scope.frame().slot(variable));
			case For loop -> new Expr.Local(scope.frame().slot(loop));
			case Process process -> new Expr.Const(scope.layout().firstInstance(process));
			case Memory memory -> shared(reference);
			default -> throw new IllegalArgumentException("has no value: " + reference.getName());
		};
	}

	/** An element of a local array, or of an array of processes, at a compiled index. */
	Expr element(Reference reference, Expr index) {
		return switch (reference.getTarget()) {
			case Variable variable -> new Expr.LocalElement(scope.frame().slot(variable), Layout.size(variable), index,
					variable.getName());
			case Process process -> new Expr.ProcessElement(scope.layout().firstInstance(process), Layout.size(process),
					index, process.getName());
			default -> throw new IllegalArgumentException("is no array: " + reference.getName());
		};
	}

	private Expr shared(Reference reference) {
		SharedVariable variable = reference.getMemberTarget();
		int word = scope.layout().word(variable);
		return reference.getMemberIndex() == null ? new Expr.Shared(word)
				: new Expr.SharedElement(word, Layout.size(variable), operand(reference.getMemberIndex()),
						sharedName(reference));
	}

	static String sharedName(Reference reference) {
		return reference.getTarget().getName() + "." + reference.getMemberTarget().getName();
	}

	/** A channel whose index, if it has one, looks at neither shared memory nor channels or is evaluated in one state. */
	ChannelRef channel(Reference reference, Right... rights) {
		Expr index = reference.getIndex() == null ? null : operand(reference.getIndex());
		return channel(reference, index, rights);
	}

	/** A channel with a compiled index; for a variable that holds a process with its compiled value. */
	ChannelRef channel(Reference reference, Expr index, Right... rights) {
		if (reference.getTarget() instanceof Channel channel) {
			Node node = (Node) channel;
			int size = Layout.size((Sized) channel);
			return new ChannelRef.Element(scope.queues().first(node), size, index,
					index == null ? null : scope.allowed(node, size, rights), node.getName());
		}
		if (reference.getTarget() instanceof Process process) {
			int first = scope.layout().firstInstance(process);
			return new ChannelRef.Peer(index == null ? new Expr.Const(first) : element(reference, index));
		}
		return new ChannelRef.Peer(index == null ? compile(reference) : element(reference, index));
	}

	static Looked looked(Query query) {
		return switch (query) {
			case LEN -> Looked.LEN;
			case FULL -> Looked.FULL;
			case EMPTY -> Looked.EMPTY;
			case EOF -> Looked.EOF;
			case BROKEN -> Looked.BROKEN;
		};
	}
}
