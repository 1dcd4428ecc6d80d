package org.ipcstudio.debug.ui.overlay;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.ModelPackage;

/**
 * Compares systems apart from where their nodes are drawn, their spaces and their comments: who moves a figure while a run
 * is shown goes on looking at the same run.
 */
final class SameSystem {
	private final SourceFile run;
	private SourceFile compared;
	private boolean same;

	/** @param run the text that a run was made of */
	SameSystem(SourceFile run) {
		this.run = run;
	}

	/** Whether a text means the same; quick if it is the same text as before. */
	boolean isIn(SourceFile text) {
		if (text != compared) {
			compared = text;
			same = text.text().equals(run.text()) || new Comparison().equals((EObject) run.system(), (EObject) text.system());
		}
		return same;
	}

	private static final class Comparison extends EcoreUtil.EqualityHelper {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean haveEqualFeature(EObject first, EObject second, EStructuralFeature feature) {
			return feature == ModelPackage.Literals.PLACED__BOUNDS || feature == ModelPackage.Literals.CONNECTION__BENDS
					|| super.haveEqualFeature(first, second, feature);
		}
	}
}
