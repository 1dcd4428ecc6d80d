package org.ipcstudio.debug.launch;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.debug.core.ILaunchConfiguration;

/** A launch configuration that holds some attributes and needs no platform. */
record Settings(Map<String, Object> attributes) {
	Settings() {
		this(new HashMap<>());
	}

	Settings with(NumberSetting setting, String text) {
		return with(setting.attribute(), text);
	}

	Settings with(String attribute, Object value) {
		Map<String, Object> more = new HashMap<>(attributes);
		more.put(attribute, value);
		return new Settings(more);
	}

	/** The configuration; it answers {@code getAttribute} as the platform does. */
	ILaunchConfiguration configuration() {
		InvocationHandler handler = (proxy, method, arguments) -> {
			if (!method.getName().equals("getAttribute")) {
				throw new UnsupportedOperationException(method.getName());
			}
			return attributes.getOrDefault((String) arguments[0], arguments[1]);
		};
		return (ILaunchConfiguration) Proxy.newProxyInstance(Settings.class.getClassLoader(),
				new Class<?>[] { ILaunchConfiguration.class }, handler);
	}
}
