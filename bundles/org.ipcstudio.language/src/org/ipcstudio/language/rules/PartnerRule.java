package org.ipcstudio.language.rules;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.ModelPackage.Literals;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Type;

/** The variables behind {@code by} and {@code delivered to} take a process. */
final class PartnerRule implements ElementRule<Reference> {

	private static final Set<EReference> PARTNERS = Set.of(Literals.RECEIVE__SENDER, Literals.SEND__DELIVERED_TO);

	@Override
	public Class<Reference> subject() {
		return Reference.class;
	}

	@Override
	public void check(Reference reference, Inspection inspection) {
		ValueType type = Targets.typeOf(reference);
		boolean holdsPid = type.kind() == Kind.PID || type.kind() == Kind.UNKNOWN;
		if (!PARTNERS.contains(reference.eContainmentFeature()) || holdsPid) {
			return;
		}
		Type declared = Targets.declaredType(reference);
		List<QuickFix> fixes = declared == null ? List.of()
				: inspection.repairs().replace("Change the type to pid", declared, "pid");
		inspection.report(ProblemCode.PID_EXPECTED, reference,
				"The partner is a process and needs a variable of the type `pid`, but %s holds %s."
						.formatted(Targets.name(reference), Words.type(type)),
				fixes);
	}
}
