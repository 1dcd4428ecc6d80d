package org.ipcstudio.language.assist;

import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.ipcstudio.model.ModelPackage.Literals;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Send;
import org.ipcstudio.model.Write;

/** What an occurrence of a name does with the thing that has the name. */
public enum Access {

	/** It declares the thing. */
	DECLARATION,
	/** It looks at the thing, takes something out of it, or just names it. */
	READ,
	/** It changes the thing, or puts something into it. */
	WRITE;

	private static final Set<EReference> TARGETS = Set.of(Literals.ASSIGNMENT__TARGET, Literals.ANY_ASSIGNMENT__TARGET,
			Literals.READ__TARGET, Literals.SEND__DELIVERED_TO, Literals.RECEIVE__SENDER, Literals.PATTERN__VALUE);

	/** What a reference in a program does with what it refers to. */
	static Access of(Reference reference) {
		EReference feature = reference.eContainmentFeature();
		boolean sending = feature == Literals.COMMUNICATION__CHANNEL
				&& (communication(reference) instanceof Send || communication(reference) instanceof Write);
		return sending || TARGETS.contains(feature) ? WRITE : READ;
	}

	private static Communication communication(Reference reference) {
		return (Communication) reference.eContainer();
	}
}
