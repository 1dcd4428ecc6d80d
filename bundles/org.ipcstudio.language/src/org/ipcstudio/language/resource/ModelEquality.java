package org.ipcstudio.language.resource;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Reference;

/**
 * Whether two elements have the same text. Elements of two models are compared, so what they refer to is the same if it has
 * the same kind and name, or the same place in the same item.
 */
final class ModelEquality extends EcoreUtil.EqualityHelper {

	private static final long serialVersionUID = 1L;

	private ModelEquality() {
	}

	static boolean areEqual(EObject first, EObject second) {
		return new ModelEquality().equals(first, second);
	}

	@Override
	protected boolean haveEqualReference(EObject first, EObject second, EReference reference) {
		if (reference.isContainment()) {
			return super.haveEqualReference(first, second, reference);
		}
		// All cross references of the model have a single value.
		return Objects.equals(identity((EObject) first.eGet(reference)), identity((EObject) second.eGet(reference)));
	}

	/** A reference is written with the name of its target where that is known, whatever name it had before. */
	@Override
	protected boolean haveEqualAttribute(EObject first, EObject second, EAttribute attribute) {
		if (attribute == ModelPackage.Literals.REFERENCE__NAME) {
			return Objects.equals(name((Reference) first), name((Reference) second));
		}
		if (attribute == ModelPackage.Literals.REFERENCE__MEMBER) {
			return Objects.equals(member((Reference) first), member((Reference) second));
		}
		return super.haveEqualAttribute(first, second, attribute);
	}

	private static String name(Reference reference) {
		return reference.getTarget() == null ? reference.getName() : reference.getTarget().getName();
	}

	private static String member(Reference reference) {
		return reference.getMemberTarget() == null ? reference.getMember() : reference.getMemberTarget().getName();
	}

	/** What tells an element from all others in its model. */
	private static String identity(EObject element) {
		if (!(element instanceof NamedElement named)) {
			return null;
		}
		StringBuilder identity = new StringBuilder();
		for (EObject part = named; part != null && part.eContainer() != null; part = part.eContainer()) {
			identity.append('/').append(part.eClass().getName()).append(' ');
			identity.append(part instanceof NamedElement declared ? declared.getName() : position(part));
		}
		return identity.toString();
	}

	/** The place of an element without a name among its siblings. */
	private static String position(EObject part) {
		Object value = part.eContainer().eGet(part.eContainingFeature());
		int index = value instanceof List<?> siblings ? siblings.indexOf(part) : 0;
		return part.eContainingFeature().getName() + index;
	}
}
