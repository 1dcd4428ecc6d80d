package org.ipcstudio.debug.launch;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.Reduction;

/** How a system is verified: reads the options of a check from a launch configuration. */
public final class VerifySettings {
	private VerifySettings() {
	}

	/** @throws CoreException if something in the configuration cannot be meant; its message says what */
	public static CheckOptions of(ILaunchConfiguration configuration) throws CoreException {
		CheckOptions options = limited(CheckOptions.defaults(), configuration);
		Set<FindingKind> kinds = without(LaunchAttributes.IGNORED_KINDS, FindingKind.class, FindingKind::id,
				Messages.VerifySettings_unknownKind, configuration);
		if (kinds.isEmpty()) {
			throw new SettingException(Messages.VerifySettings_nothing);
		}
		return options.withKinds(kinds)
				.withReductions(without(LaunchAttributes.UNUSED_REDUCTIONS, Reduction.class, VerifySettings::id,
						Messages.VerifySettings_unknownReduction, configuration))
				.withBitstate(configuration.getAttribute(LaunchAttributes.BITSTATE, false))
				.withShortest(configuration.getAttribute(LaunchAttributes.SHORTEST, false))
				.withOccupancy(configuration.getAttribute(LaunchAttributes.OCCUPANCY, false));
	}

	/** The name of a reduction in a launch configuration. */
	public static String id(Reduction reduction) {
		return reduction.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static CheckOptions limited(CheckOptions usual, ILaunchConfiguration configuration) throws CoreException {
		CheckOptions options = usual;
		OptionalLong states = NumberSetting.STATES.of(configuration);
		if (states.isPresent()) {
			options = options.withMaxStates(states.getAsLong());
		}
		OptionalLong memory = NumberSetting.MEMORY.of(configuration);
		if (memory.isPresent()) {
			options = options.withMaxMemory(memory.getAsLong());
		}
		OptionalLong time = NumberSetting.DURATION.of(configuration);
		if (time.isPresent()) {
			options = options.withTimeLimit(Duration.of(time.getAsLong(), ChronoUnit.MICROS));
		}
		OptionalLong unbounded = NumberSetting.UNBOUNDED.of(configuration);
		if (unbounded.isPresent()) {
			options = options.withUnboundedLimit((int) unbounded.getAsLong());
		}
		OptionalLong threads = NumberSetting.THREADS.of(configuration);
		return threads.isEmpty() ? options : options.withThreads((int) threads.getAsLong());
	}

	/** All values but those that a configuration leaves out, so that what a later version adds is in. */
	private static <E extends Enum<E>> Set<E> without(String attribute, Class<E> type, Function<E, String> id,
			String complaint, ILaunchConfiguration configuration) throws CoreException {
		Set<E> values = EnumSet.allOf(type);
		for (String name : configuration.getAttribute(attribute, List.of())) {
			if (!values.removeIf(value -> id.apply(value).equals(name))
					&& Arrays.stream(type.getEnumConstants()).map(id).noneMatch(name::equals)) {
				throw new SettingException(NLS.bind(complaint, name, Arrays.stream(type.getEnumConstants()).map(id)
						.collect(Collectors.joining(", ")))); //$NON-NLS-1$
			}
		}
		return values;
	}
}
