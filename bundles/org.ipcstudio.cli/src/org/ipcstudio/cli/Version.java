package org.ipcstudio.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of this program. */
public final class Version {
	private Version() {
	}

	/** The version as three numbers: {@code 1.0.0}. */
	public static String number() {
		Properties properties = new Properties();
		try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
			properties.load(in);
		} catch (IOException e) {
			throw new IllegalStateException("the version is missing from this installation", e);
		}
		return properties.getProperty("version");
	}
}
