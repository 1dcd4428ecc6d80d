package org.ipcstudio.editor.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tabs and fields there are for which selection. */
class TabsTest {
	private final EditedText edited = new EditedText(EditedText.EVERYTHING);

	private List<Tab> tabs(String... pieces) {
		return Tabs.of(Shape.of(edited.at(pieces).subject.selected()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			system Every     | general constants enumerations assertions
			process Producer | general program edges place
			mailbox Jobs     | general edges place
			memory Table     | general variables edges place
			bus B            | general edges place
			enum Kind        | general literals
			ACK              | general
			turn[N]          | general
			const N          | general
			var i            | general
			link Producer    | general
			Producer -> In   | general
			assert always    | general
			assert progress  | general
			""")
	void tabsOfOne(String place, String ids) {
		assertEquals(ids, String.join(" ", tabs(place).stream().map(Tab::getId).toList()));
	}

	@Test
	void tabsOfSeveral() {
		assertEquals(List.of("general", "place"), tabs("mailbox Jobs", "memory Table").stream().map(Tab::getId).toList());
		assertEquals(List.of("general"), tabs("mailbox Jobs", "link").stream().map(Tab::getId).toList());
	}

	@Test
	void severalHaveTheFieldsThatAllHave() {
		assertEquals(List.of("Size", "Type", "Capacity", "Initially", "Carried by"), titles("mailbox Jobs", "fifo Orders"));
		assertEquals(List.of("Type", "Capacity", "Initially", "Carried by"), titles("mailbox Jobs", "link"));
		assertEquals(List.of("Size"), titles("mailbox Jobs", "semaphore"));
	}

	private List<String> titles(String... pieces) {
		List<Field> fields = Fields.general(Shape.of(edited.at(pieces).subject.selected()));
		return fields.stream().map(field -> field.setting().title()).sorted(Comparator.comparing(
				title -> List.of("Size", "Type", "Capacity", "Initially", "Carried by").indexOf(title))).toList();
	}

	@Test
	void tabsOfOneKindAreTheSame() {
		assertEquals(tabs("process Producer"), tabs("process Child"));
		assertNotEquals(tabs("process Producer"), tabs("mailbox Jobs"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "system", "process Producer", "mailbox Jobs", "fifo", "pipe", "memory", "semaphore", "bus",
			"network", "turn[N]", "const", "link", "Producer -> In", "assert always" })
	void noTwoFieldsHaveTheSameMnemonic(String place) {
		Shell shell = new Shell(Display.getDefault());
		try {
			FieldSection section = new FieldSection(() -> Fields.general(Shape.of(edited.at(place).subject.selected())));
			section.createControls(shell, edited.subject, new TabbedPropertySheetWidgetFactory());
			Map<Character, String> seen = new HashMap<>();
			for (String text : texts(shell)) {
				int mnemonic = text.replace("&&", "  ").indexOf('&');
				if (mnemonic >= 0) {
					String other = seen.put(Character.toLowerCase(text.charAt(mnemonic + 1)), text);
					assertTrue(other == null, text + " and " + other);
				}
			}
			assertTrue(!seen.isEmpty());
		} finally {
			shell.dispose();
		}
	}

	private static List<String> texts(Composite parent) {
		List<String> texts = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			switch (child) {
				case Label label -> texts.add(label.getText());
				case Button button -> texts.add(button.getText());
				case Composite composite -> texts.addAll(texts(composite));
				default -> {
					// has no text of its own
				}
			}
		}
		return texts;
	}
}
