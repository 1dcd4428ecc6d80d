package org.ipcstudio.language.rules;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.ChannelQuery;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.Duration;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.InitialMessages;
import org.ipcstudio.model.Me;
import org.ipcstudio.model.Message;
import org.ipcstudio.model.ModelPackage.Literals;
import org.ipcstudio.model.NullLiteral;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.ProgressProperty;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Sized;

/** What the drawing says, sizes, capacities, initial values and so on, is known before anything runs. */
final class ConstantRule implements ElementRule<Expression> {

	private static final Set<EReference> NUMBERS = Set.of(Literals.CONSTANT__VALUE, Literals.SIZED__SIZE,
			Literals.CHANNEL__CAPACITY, Literals.INITIAL_MESSAGES__COUNT, Literals.SEMAPHORE__VALUE,
			Literals.PROCESS__PRIORITY, Literals.RANGE_TYPE__LOWER, Literals.RANGE_TYPE__UPPER,
					Literals.CONNECTION_END__INDEX);

	@Override
	public Class<Expression> subject() {
		return Expression.class;
	}

	@Override
	public void check(Expression expression, Inspection inspection) {
		boolean initial = isInitialValue(expression);
		if (initial && isNullOrProcess(expression) || !initial && !isNumber(expression)) {
			return;
		}
		Optional<EObject> variable = firstVariable(expression);
		if (variable.isPresent()) {
			inspection.report(ProblemCode.NOT_CONSTANT, variable.get(),
					"%s is not known before the system runs; only constants can stand here."
							.formatted(inspection.text(variable.get())));
		} else if (hasFault(expression, inspection)) {
			inspection.report(ProblemCode.CONSTANT_FAULT, expression,
					"%s divides by zero and has no value.".formatted(inspection.text(expression)));
		}
	}

	private static boolean isNumber(Expression expression) {
		boolean ofCarrier = expression.eContainer() instanceof Duration duration
				&& duration.eContainer() instanceof Carrier;
		return ofCarrier || NUMBERS.contains(expression.eContainmentFeature()) || isIndexOfKnownProcess(expression);
	}

	/** An initial value and a property name a process that is known from the start. */
	private static boolean isIndexOfKnownProcess(Expression expression) {
		return expression.eContainmentFeature() == Literals.REFERENCE__INDEX
				&& expression.eContainer() instanceof Reference reference && reference.getTarget() instanceof Process
				&& (isInitialValue(reference) || reference.eContainer() instanceof ProgressProperty);
	}

	private static boolean isInitialValue(Expression expression) {
		boolean message = expression.eContainer() instanceof Message container
				&& container.eContainer() instanceof InitialMessages;
		return message || expression.eContainmentFeature() == Literals.SHARED_VARIABLE__VALUE;
	}

	/** Initial values may be null or a process, besides what other constants may be. */
	private static boolean isNullOrProcess(Expression expression) {
		return expression instanceof NullLiteral
				|| expression instanceof Reference reference && reference.getTarget() instanceof Process;
	}

	private static Optional<EObject> firstVariable(Expression expression) {
		Iterator<EObject> elements = EcoreUtil.getAllContents(List.of(expression));
		while (elements.hasNext()) {
			EObject element = elements.next();
			if (isVariable(element)) {
				return Optional.of(element);
			}
		}
		return Optional.empty();
	}

	private static boolean isVariable(EObject element) {
		return switch (element) {
			case Reference reference -> !(reference.getTarget() == null || reference.getTarget() instanceof Constant
					|| reference.getTarget() instanceof EnumLiteral);
			case NullLiteral literal -> true;
			case ChannelQuery query -> true;
			case Me me -> Programs.processOf(me) != null;
			default -> false;
		};
	}

	/** Whether it has no value although everything that it names has one. */
	private static boolean hasFault(Expression expression, Inspection inspection) {
		boolean known = expression.eContainer() instanceof Constant constant
				? inspection.constants().get(constant).isPresent()
				: Constants.valueOf(expression).isPresent();
		return !known && isComputed(expression, inspection) && faultsForSomeIndex(expression);
	}

	/**
	 * Whether there is no value for one of the indices that {@code self} may be. In the index of a connection such an
	 * instance is just not connected, so there it needs to be all of them.
	 */
	private static boolean faultsForSomeIndex(Expression expression) {
		if (expression.eContainer() instanceof ConnectionEnd) {
			return Constants.valueOf(expression, 0).isEmpty() && Constants.valueOf(expression, 1).isEmpty();
		}
		int indices = Programs.enclosing(expression, Sized.class).map(Programs::count).orElse(1);
		return IntStream.range(0, Math.max(1, indices)).anyMatch(index ->
				Constants.valueOf(expression, index).isEmpty());
	}

	private static boolean isComputed(Expression expression, Inspection inspection) {
		return switch (Types.of(expression).kind()) {
			case INT, BOOL, ENUM -> !namesConstantWithoutValue(expression, inspection);
			case PID, NULL, STRING, UNKNOWN -> false;
		};
	}

	private static boolean namesConstantWithoutValue(Expression expression, Inspection inspection) {
		Iterator<EObject> elements = EcoreUtil.getAllContents(List.of(expression));
		while (elements.hasNext()) {
			if (elements.next() instanceof Reference reference && !hasValue(reference, inspection)) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasValue(Reference reference, Inspection inspection) {
		boolean known = reference.getTarget() instanceof EnumLiteral
				|| reference.getTarget() instanceof Constant constant
						&& inspection.constants().get(constant).isPresent();
		return known && reference.getIndex() == null;
	}
}
