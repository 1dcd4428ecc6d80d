package org.ipcstudio.language.edits;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.ipcstudio.model.ModelPackage;

/** The kinds of nodes that can be drawn. */
public enum NodeKind {

	PROCESS(ModelPackage.Literals.PROCESS),
	MAILBOX(ModelPackage.Literals.MAILBOX),
	PIPE(ModelPackage.Literals.PIPE),
	FIFO(ModelPackage.Literals.FIFO),
	MEMORY(ModelPackage.Literals.MEMORY),
	LOCK(ModelPackage.Literals.LOCK),
	SEMAPHORE(ModelPackage.Literals.SEMAPHORE),
	BUS(ModelPackage.Literals.BUS),
	NETWORK(ModelPackage.Literals.NETWORK);

	private final EClass type;

	NodeKind(EClass type) {
		this.type = type;
	}

	/** The class of its nodes in the model. */
	public EClass type() {
		return type;
	}

	/** The word that declares it. */
	public String keyword() {
		return name().toLowerCase(Locale.ROOT);
	}
}
