package org.ipcstudio.language.rules;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.ipcstudio.model.ModelPackage.Literals;
import org.ipcstudio.model.Reference;

/** What a reference is there for. */
enum Role {

	/** Its value is computed. */
	VALUE,

	/** A value is stored there. */
	TARGET,

	/** It is part of what a receive takes: a variable is a target there, a constant has to be equal. */
	PATTERN,

	/** It names the channel that a communication uses, or holds the pid of the partner. */
	CHANNEL,

	/** It names the node that an operation works on. */
	OPERAND;

	private static final Map<EReference, Role> BY_FEATURE = byFeature();

	private static Map<EReference, Role> byFeature() {
		Map<EReference, Role> roles = new HashMap<>();
		put(roles, TARGET, Literals.ASSIGNMENT__TARGET, Literals.ANY_ASSIGNMENT__TARGET, Literals.READ__TARGET,
				Literals.SEND__DELIVERED_TO, Literals.RECEIVE__SENDER);
		put(roles, PATTERN, Literals.PATTERN__VALUE);
		put(roles, CHANNEL, Literals.COMMUNICATION__CHANNEL);
		put(roles, OPERAND, Literals.CHANNEL_QUERY__CHANNEL, Literals.CREATE__MAILBOX, Literals.DELETE__MAILBOX,
				Literals.CLOSE__CHANNEL, Literals.OPEN__CHANNEL, Literals.SPAWN__PROCESS, Literals.WAIT__SUBJECT,
				Literals.SIGNAL__SEMAPHORE, Literals.LOCKED__LOCK, Literals.PROGRESS_PROPERTY__PROCESS);
		return Map.copyOf(roles);
	}

	private static void put(Map<EReference, Role> roles, Role role, EReference... features) {
		for (EReference feature : features) {
			roles.put(feature, role);
		}
	}

	static Role of(Reference reference) {
		return BY_FEATURE.getOrDefault(reference.eContainmentFeature(), VALUE);
	}
}
