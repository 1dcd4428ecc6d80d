package org.ipcstudio.debug.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers are read as people write them, and what is no number is told with an example of how to write it. */
class NumberSettingTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "SEED|42|42", "SEED|-7|-7", "STEPS|50000|50000", "STEPS|500k|500000",
			"STEPS|2 M|2000000", "STEPS|1,000|1000", "STEPS|1_000|1000", "MEMORY|512M|536870912", "MEMORY|1GB|1073741824",
			"TIME|500ms|500000", "TIME|10s|10000000", "TIME|1.5 s|1500000", "TIME|2min|120000000", "TIME|1h|3600000000",
			"TIME|7us|7", "TIME|3|3000000" })
	void isReadAsPeopleWriteIt(NumberSetting setting, String text, long number) throws SettingException {
		assertEquals(OptionalLong.of(number), setting.read(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "SEED|1.5|no whole number", "SEED|x|no whole number", "STEPS|0|from 1 on",
			"STEPS|-5|from 1 on", "STEPS|k|from 1 on", "STEPS|many|50000, 500k or 2M", "STEPS|20M|10,000,000",
			"STEPS|99999999999999999999|from 1 on", "STEPS|9999999999G|from 1 on", "MEMORY|lots|512M or 4G",
			"TIME|0s|500ms, 10s, 2min or 1h", "TIME|5 weeks|500ms", "TIME|ms|500ms", "CORES|3000000000|too large",
			"SPEED|2M|1,000,000" })
	void whatIsNoSuchNumberIsToldWithTheNameAndAnExample(NumberSetting setting, String text, String part) {
		String message = assertThrows(SettingException.class, () -> setting.read(text)).getMessage();
		assertTrue(message.startsWith(setting.label() + ": \"" + text + "\""), message);
		assertTrue(message.contains(part), message);
	}

	@ParameterizedTest
	@EnumSource
	void nothingMeansTheUsualValueWhichIsTold(NumberSetting setting) throws Exception {
		assertEquals(OptionalLong.empty(), setting.read("  "));
		assertEquals(OptionalLong.empty(), setting.of(new Settings().configuration()));
		assertTrue(!setting.usual().isBlank() && !setting.label().isBlank());
	}

	@Test
	void eachHasAnAttributeOfItsOwn() {
		Set<String> names = new HashSet<>();
		for (NumberSetting setting : NumberSetting.values()) {
			assertTrue(names.add(setting.attribute()), setting.attribute());
		}
	}
}
