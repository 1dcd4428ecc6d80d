package org.ipcstudio.debug.launch;

import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;

/**
 * A number that can be set in a launch configuration. It is kept as the user writes it; where nothing is written its usual
 * value is meant, which {@link #usual()} says in words.
 */
public enum NumberSetting {
	/** Where the random numbers begin; usually somewhere else each time. */
	SEED("seed", Quantity.WHOLE, Long.MAX_VALUE, Messages.NumberSetting_seed, Messages.NumberSetting_seedUsual), //$NON-NLS-1$
	/** How many processes can work at the same time. */
	CORES("cores", Quantity.COUNT, Integer.MAX_VALUE, Messages.NumberSetting_cores, Messages.NumberSetting_coresUsual), //$NON-NLS-1$
	/** After how many moves a run ends. */
	STEPS("steps", Quantity.COUNT, RunSettings.MOST_STEPS, Messages.NumberSetting_steps, //$NON-NLS-1$
			Messages.NumberSetting_stepsUsual),
	/** After how much virtual time a run ends, in microseconds. */
	TIME("time", Quantity.TIME, Long.MAX_VALUE, Messages.NumberSetting_time, Messages.NumberSetting_timeUsual), //$NON-NLS-1$
	/** How many messages in one channel end a run. */
	MESSAGES("messages", Quantity.COUNT, Integer.MAX_VALUE, Messages.NumberSetting_messages, //$NON-NLS-1$
			Messages.NumberSetting_messagesUsual),
	/** How many moves are made in a second. */
	SPEED("speed", Quantity.COUNT, 1_000_000, Messages.NumberSetting_speed, Messages.NumberSetting_speedUsual), //$NON-NLS-1$
	/** How many states a verification looks at. */
	STATES("verify.states", Quantity.COUNT, Long.MAX_VALUE, Messages.NumberSetting_states, //$NON-NLS-1$
			Messages.NumberSetting_statesUsual),
	/** How many bytes the states of a verification may take. */
	MEMORY("verify.memory", Quantity.BYTES, Long.MAX_VALUE, Messages.NumberSetting_memory, //$NON-NLS-1$
			Messages.NumberSetting_memoryUsual),
	/** How long a verification may take, in microseconds. */
	DURATION("verify.time", Quantity.TIME, Long.MAX_VALUE, Messages.NumberSetting_duration, //$NON-NLS-1$
			Messages.NumberSetting_durationUsual),
	/** How many messages a channel without a bound may hold in a verification. */
	UNBOUNDED("verify.unbounded", Quantity.COUNT, Integer.MAX_VALUE, Messages.NumberSetting_unbounded, //$NON-NLS-1$
			Messages.NumberSetting_unboundedUsual),
	/** How many threads search. */
	THREADS("verify.threads", Quantity.COUNT, 1024, Messages.NumberSetting_threads, Messages.NumberSetting_threadsUsual); //$NON-NLS-1$

	private final String attribute;
	private final Quantity quantity;
	private final long most;
	private final String label;
	private final String usual;

	NumberSetting(String name, Quantity quantity, long most, String label, String usual) {
		this.attribute = LaunchAttributes.PREFIX + name;
		this.quantity = quantity;
		this.most = most;
		this.label = label;
		this.usual = usual;
	}

	/** The name of the attribute, whose value is a string. */
	public String attribute() {
		return attribute;
	}

	/** What it is called, as the beginning of a line. */
	public String label() {
		return label;
	}

	/** What is meant where nothing is written, in a few words. */
	public String usual() {
		return usual;
	}

	/**
	 * The number that a text stands for; empty for the usual value.
	 *
	 * @throws SettingException if the text is no number of this kind
	 */
	public OptionalLong read(String text) throws SettingException {
		return text.isBlank() ? OptionalLong.empty() : OptionalLong.of(quantity.read(label, text.strip(), most));
	}

	/** What is written in a configuration; empty if nothing is. */
	public String text(ILaunchConfiguration configuration) throws CoreException {
		return configuration.getAttribute(attribute, ""); //$NON-NLS-1$
	}

	/** The number in a configuration; empty for the usual value. */
	OptionalLong of(ILaunchConfiguration configuration) throws CoreException {
		return read(text(configuration));
	}
}
