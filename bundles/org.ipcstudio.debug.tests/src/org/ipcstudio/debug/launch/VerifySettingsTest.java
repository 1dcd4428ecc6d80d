package org.ipcstudio.debug.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.Reduction;
import org.junit.jupiter.api.Test;

/** How a system is verified is read from a launch configuration as it was meant, or refused. */
class VerifySettingsTest {
	@Test
	void aConfigurationThatSaysNothingHasTheUsualOptions() throws CoreException {
		assertEquals(CheckOptions.defaults(), VerifySettings.of(new Settings().configuration()));
	}

	@Test
	void everythingThatIsSetIsRead() throws CoreException {
		CheckOptions options = VerifySettings.of(new Settings().with(NumberSetting.STATES, "2M")
				.with(NumberSetting.MEMORY, "64M").with(NumberSetting.DURATION, "90s").with(NumberSetting.UNBOUNDED, "10")
				.with(NumberSetting.THREADS, "3").with(LaunchAttributes.IGNORED_KINDS, List.of("race", "unreached"))
				.with(LaunchAttributes.UNUSED_REDUCTIONS, List.of("partial-order")).with(LaunchAttributes.BITSTATE, true)
				.with(LaunchAttributes.SHORTEST, true).with(LaunchAttributes.OCCUPANCY, true).configuration());
		Set<FindingKind> kinds = EnumSet.complementOf(EnumSet.of(FindingKind.RACE, FindingKind.UNREACHED));
		assertEquals(new CheckOptions(2_000_000, 64 << 20, Duration.ofSeconds(90), 10, CheckOptions.defaults().maxFindings(),
				kinds, EnumSet.of(Reduction.SYMMETRY, Reduction.ABSTRACTION), 3, true, true, true), options);
	}

	@Test
	void everyKindAndEveryReductionCanBeLeftOut() throws CoreException {
		for (FindingKind kind : FindingKind.values()) {
			assertFalse(VerifySettings.of(new Settings().with(LaunchAttributes.IGNORED_KINDS, List.of(kind.id())).configuration())
					.looksFor(kind));
		}
		for (Reduction reduction : Reduction.values()) {
			assertFalse(VerifySettings.of(new Settings()
					.with(LaunchAttributes.UNUSED_REDUCTIONS, List.of(VerifySettings.id(reduction))).configuration())
					.uses(reduction));
		}
	}

	@Test
	void toLookForNothingIsRefused() {
		List<String> all = Arrays.stream(FindingKind.values()).map(FindingKind::id).toList();
		Settings settings = new Settings().with(LaunchAttributes.IGNORED_KINDS, all);
		String message = assertThrows(SettingException.class, () -> VerifySettings.of(settings.configuration())).getMessage();
		assertTrue(message.contains("at least one kind"), message);
	}

	@Test
	void anUnknownNameIsToldWithThePossibleOnes() {
		Settings kind = new Settings().with(LaunchAttributes.IGNORED_KINDS, List.of("sloth"));
		String message = assertThrows(SettingException.class, () -> VerifySettings.of(kind.configuration())).getMessage();
		assertTrue(message.contains("\"sloth\"") && message.contains("partial-deadlock"), message);
		Settings reduction = new Settings().with(LaunchAttributes.UNUSED_REDUCTIONS, List.of("magic"));
		message = assertThrows(SettingException.class, () -> VerifySettings.of(reduction.configuration())).getMessage();
		assertTrue(message.contains("\"magic\"") && message.contains("symmetry"), message);
	}
}
