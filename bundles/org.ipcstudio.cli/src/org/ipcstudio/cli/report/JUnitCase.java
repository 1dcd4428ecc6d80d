package org.ipcstudio.cli.report;

/**
 * A test case of a JUnit report.
 *
 * @param name    what is tested; the same in every check of the same text
 * @param state   how it went
 * @param type    what kind of failure or error it is; empty if it is none
 * @param message why it did not pass, in short; empty if it did
 * @param details all there is to say about it; may be empty
 */
record JUnitCase(String name, State state, String type, String message, String details) {

	/** How a test went, with the name of its element in the report. */
	enum State {
		PASSED(""),
		/** The system is wrong. */
		FAILED("failure"),
		/** There is no answer. */
		ERROR("error"),
		SKIPPED("skipped");

		private final String element;

		State(String element) {
			this.element = element;
		}
	}

	static JUnitCase passed(String name) {
		return new JUnitCase(name, State.PASSED, "", "", "");
	}

	static JUnitCase skipped(String name, String message) {
		return new JUnitCase(name, State.SKIPPED, "", message, "");
	}

	static JUnitCase error(String name, String type, String message, String details) {
		return new JUnitCase(name, State.ERROR, type, message, details);
	}

	static JUnitCase failed(String name, String type, String message, String details) {
		return new JUnitCase(name, State.FAILED, type, message, details);
	}

	/**
	 * Writes it.
	 *
	 * @param file    the file that servers link to
	 * @param group   what the tests of the file have in common in lists of tests
	 * @param seconds how long it took
	 */
	void write(XmlWriter xml, String file, String group, double seconds) {
		xml.begin("testcase").attribute("name", name).attribute("classname", group).attribute("file", file)
				.attribute("time", JUnitSuite.seconds(seconds));
		if (state != State.PASSED) {
			xml.begin(state.element);
			if (!type.isEmpty()) {
				xml.attribute("type", type);
			}
			xml.attribute("message", message);
			if (!details.isEmpty()) {
				xml.text(details);
			}
			xml.end();
		}
		xml.end();
	}
}
