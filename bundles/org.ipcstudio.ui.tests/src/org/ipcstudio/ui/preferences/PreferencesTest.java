package org.ipcstudio.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class PreferencesTest {

	@Test
	void everyKeyHasADefault() throws IllegalAccessException {
		Set<String> keys = new TreeSet<>();
		for (Field field : Preferences.class.getDeclaredFields()) {
			if (Modifier.isPublic(field.getModifiers()) && field.get(null) instanceof String key && key.contains(".")) {
				keys.add(key);
			}
		}
		assertEquals(keys, new TreeSet<>(Preferences.defaults().keySet()));
	}

	@Test
	void theDefaultsHoldWithoutAPlatform() {
		assertTrue(Preferences.store().getBoolean(Preferences.SHOW_GRID));
		assertEquals(20, Preferences.store().getInt(Preferences.GRID_SIZE));
		assertEquals(Preferences.ROUTING_STRAIGHT, Preferences.store().getString(Preferences.ROUTING));
	}
}
