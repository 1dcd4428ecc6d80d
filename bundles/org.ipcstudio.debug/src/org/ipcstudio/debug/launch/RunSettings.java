package org.ipcstudio.debug.launch;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.Simulator;

/**
 * How a system is run.
 *
 * @param scheduling  who chooses the moves
 * @param seed        where the random numbers begin; empty for a new place each time
 * @param cores       how many processes can work at the same time; empty if all can
 * @param steps       after how many moves the run ends
 * @param time        after how much virtual time it ends, in microseconds; empty if time does not end it
 * @param messages    how many messages in one channel end it
 * @param keepGoing   whether only the process ends that has broken a rule
 * @param speed       how many moves are made in a second; empty for as many as possible
 * @param stopAtStart whether the run stands still before its first move if it is debugged
 */
public record RunSettings(Scheduling scheduling, OptionalLong seed, OptionalInt cores, long steps, OptionalLong time,
		int messages, boolean keepGoing, OptionalInt speed, boolean stopAtStart) {
	/** The largest number of moves: so many can be looked at again. */
	public static final long MOST_STEPS = Recording.MAXIMUM_LENGTH;
	/** New seeds are short, because people write them down. */
	private static final int SEEDS = 1_000_000;

	/** @throws CoreException if something in the configuration cannot be meant; its message says what */
	public static RunSettings of(ILaunchConfiguration configuration) throws CoreException {
		String runner = configuration.getAttribute(LaunchAttributes.RUNNER, LaunchAttributes.SIMULATOR);
		if (!runner.equals(LaunchAttributes.SIMULATOR)) {
			throw new SettingException(NLS.bind(Messages.RunSettings_unknownRunner, runner));
		}
		return new RunSettings(scheduling(configuration), NumberSetting.SEED.of(configuration),
				small(NumberSetting.CORES, configuration),
				NumberSetting.STEPS.of(configuration).orElse(Simulator.USUAL_STEP_LIMIT), NumberSetting.TIME.of(configuration),
				small(NumberSetting.MESSAGES, configuration).orElse(Simulator.USUAL_MESSAGE_LIMIT),
				configuration.getAttribute(LaunchAttributes.KEEP_GOING, false), small(NumberSetting.SPEED, configuration),
				configuration.getAttribute(LaunchAttributes.STOP_AT_START, true));
	}

	private static Scheduling scheduling(ILaunchConfiguration configuration) throws CoreException {
		return Scheduling.of(configuration.getAttribute(LaunchAttributes.SCHEDULING, Scheduling.RANDOM.id()));
	}

	private static OptionalInt small(NumberSetting setting, ILaunchConfiguration configuration) throws CoreException {
		OptionalLong number = setting.of(configuration);
		return number.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) number.getAsLong());
	}

	/** The settings for one run: with a seed, a new one if none was set. */
	public RunSettings withSeed() {
		return seed.isPresent() ? this : new RunSettings(scheduling,
				OptionalLong.of(ThreadLocalRandom.current().nextInt(1, SEEDS)), cores, steps, time, messages, keepGoing, speed,
				stopAtStart);
	}

	/** A simulator with these settings, for one run with the seed that they have. */
	public Simulator simulator(CompiledSystem system) {
		Simulator simulator = new Simulator(system).policy(scheduling.policy()).seed(seed.orElseThrow()).stepLimit(steps)
				.timeLimit(time.orElse(Long.MAX_VALUE)).messageLimit(messages).keepGoing(keepGoing);
		cores.ifPresent(simulator::cores);
		return simulator;
	}
}
