package org.ipcstudio.editor.properties;

/**
 * One of the values that can be chosen for a setting.
 *
 * @param value the value; empty for "not set"
 * @param label what is shown for it
 */
record Choice(String value, String label) {

	/** A value that is shown as it is. */
	static Choice plain(String value) {
		return new Choice(value, value);
	}
}
