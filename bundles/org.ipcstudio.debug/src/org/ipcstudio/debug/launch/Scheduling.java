package org.ipcstudio.debug.launch;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.engine.simulate.Policy;

/** The ways to choose among the moves that are ready. */
public enum Scheduling {
	/** Any process, all with the same probability. */
	RANDOM("random", Policy.RANDOM, Messages.Scheduling_random, Messages.Scheduling_randomMeans), //$NON-NLS-1$
	/** One process after the other. */
	ROUND_ROBIN("round-robin", Policy.ROUND_ROBIN, Messages.Scheduling_roundRobin, Messages.Scheduling_roundRobinMeans), //$NON-NLS-1$
	/** The most urgent process. */
	PRIORITY("priority", Policy.PRIORITY, Messages.Scheduling_priority, Messages.Scheduling_priorityMeans), //$NON-NLS-1$
	/** The user picks every move; time is kept as in a random run. */
	BY_HAND("by-hand", Policy.RANDOM, Messages.Scheduling_byHand, Messages.Scheduling_byHandMeans); //$NON-NLS-1$

	private final String id;
	private final Policy policy;
	private final String label;
	private final String meaning;

	Scheduling(String id, Policy policy, String label, String meaning) {
		this.id = id;
		this.policy = policy;
		this.label = label;
		this.meaning = meaning;
	}

	/** Its name in a launch configuration. */
	public String id() {
		return id;
	}

	/** The policy of the simulator that it stands for, also for how time is kept. */
	public Policy policy() {
		return policy;
	}

	/** What it is called. */
	public String label() {
		return label;
	}

	/** What it means, in a sentence. */
	public String meaning() {
		return meaning;
	}

	/** @throws SettingException if there is none with this name */
	static Scheduling of(String id) throws SettingException {
		return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst()
				.orElseThrow(() -> new SettingException(NLS.bind(Messages.Scheduling_unknown, id,
						Arrays.stream(values()).map(Scheduling::id).collect(Collectors.joining(", "))))); //$NON-NLS-1$
	}
}
