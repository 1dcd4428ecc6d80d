package org.ipcstudio.editor.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;

import org.ipcstudio.language.edits.Attribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every setting reads what stands in the text, and writes it. */
class SettingsTest {
	private final EditedText edited = new EditedText(EditedText.EVERYTHING);

	private static Setting setting(Attribute attribute) {
		return AttributeFields.setting(attribute, "&It:");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			mailbox Jobs    | SIZE        | 2               | 5
			mailbox Jobs    | TYPE        | int             | (Kind, int)
			mailbox Jobs    | CAPACITY    | 4               | unbounded
			mailbox Jobs    | INITIALLY   | [1, 2]          | 2 of 7
			mailbox Jobs    | CARRIER     | Net             | B
			mailbox Jobs    | SHARING     | exclusive       | pair
			mailbox Jobs    | OWNER       | Producer        | Other
			mailbox Jobs    | ABSENT      | true            |
			fifo Orders     | CAPACITY    | unbounded       | N
			fifo Orders     | DUPLEX      | full            | half
			fifo Orders     | PATH        | /tmp/orders     | /var/tmp/x
			pipe In         | CREATOR     | Producer        | Child
			pipe In         | INHERITED   | true            |
			turn[N]         | ATOMIC      | true            |
			turn[N]         | SIZE        | N               | 2
			turn[N]         | TYPE        | 0..N            | int
			turn[N]         | VALUE       | 1               | N - 1
			semaphore S     | VALUE       | 2               | N
			const N         | VALUE       | 3               | 4
			bus B           | TRANSFER    | 2 ms            | 1 s
			bus B           | ARBITRATION | priority        | fifo
			network Net     | LATENCY     | 5 ms            | 10 us
			network Net     | LOSS        | 1.5             | 20
			network Net     | REORDER     | true            |
			process Consumer| DAEMON      | true            |
			process Consumer| PRIORITY    | 2               | N + 1
			process Child   | PARENT      | Producer        | Other
			process Child   | COMMAND     | "python3", "child.py" | "node"
			assert always   | CONDITION   | Table.turn[0] >= 0 | true
			""")
	void attributes(String place, Attribute attribute, String value, String other) {
		Setting setting = setting(attribute);
		String wanted = other == null ? "" : other;
		edited.at(place);
		assertTrue(edited.subject.canSet(setting));
		assertEquals(value, edited.subject.read(setting));
		edited.subject.set(setting, wanted);
		String read = edited.subject.read(setting);
		assertTrue(wanted.equals(read) || isUsual(wanted) && read.isEmpty(), read + " in " + edited.text());
		edited.subject.set(setting, value);
		assertEquals(value, edited.subject.read(setting));
	}

	/** A value that the model has anyway reads as if it were not set. */
	private static boolean isUsual(String value) {
		return value.equals("half") || value.equals("fifo");
	}

	@Test
	void everyAttributeHasAField() {
		EnumSet<Attribute> left = EnumSet.allOf(Attribute.class);
		left.removeAll(AttributeFields.covered());
		assertEquals(EnumSet.of(Attribute.PLACE), left, "the place has fields of its own");
	}

	@Test
	void names() {
		edited.at("mailbox Jobs").subject.set(new NameSetting(), "Tasks");
		assertTrue(edited.text().contains("Producer -> Tasks[0] -> Consumer"), edited.text());
		assertEquals("Tasks", edited.subject.read(new NameSetting()), "the new node is selected");
		assertTrue(edited.subject.set(new NameSetting(), "Orders").isRefused());
	}

	@Test
	void documentation() {
		assertEquals("Work to do.", edited.at("mailbox Jobs").subject.read(new DocumentationSetting()));
		edited.subject.set(new DocumentationSetting(), "More.\nAnd more.");
		assertEquals("More.\nAnd more.", edited.subject.read(new DocumentationSetting()));
		edited.subject.set(new DocumentationSetting(), "");
		assertEquals("", edited.subject.read(new DocumentationSetting()));
		assertEquals("Whose turn it is.", edited.at("turn[N]").subject.read(new DocumentationSetting()));
		assertEquals("The system.", edited.at("system").subject.read(new DocumentationSetting()));
	}

	@Test
	void programs() {
		edited.at("process Producer");
		assertEquals("var i : int = 0\nloop { i = i + 1 }   // never ends", edited.subject.read(new ProgramSetting()));
		edited.subject.set(new ProgramSetting(), "work 1 ms\nexit");
		assertEquals("work 1 ms\nexit", edited.subject.read(new ProgramSetting()));
		assertTrue(edited.subject.set(new ProgramSetting(), "work 1 }").isRefused());
	}

	@Test
	void placeAndSize() {
		edited.at("fifo Orders");
		assertEquals("320", edited.subject.read(PlaceSetting.X));
		assertEquals("40", edited.subject.read(PlaceSetting.HEIGHT));
		edited.subject.set(PlaceSetting.Y, "300");
		edited.subject.set(PlaceSetting.WIDTH, "");
		assertTrue(edited.text().contains("@(320, 300, 0, 40)"), edited.text());
		assertTrue(edited.subject.set(PlaceSetting.X, "far away").isRefused());
		edited.subject.set(new AutomaticPlaceSetting(), "true");
		assertTrue(edited.text().contains("path \"/tmp/orders\"\n"), edited.text());
		assertEquals("true", edited.subject.read(new AutomaticPlaceSetting()));
		edited.subject.set(new AutomaticPlaceSetting(), "");
		assertEquals("", edited.subject.read(new AutomaticPlaceSetting()));
	}

	@Test
	void partsOfConnections() {
		edited.at("-> Jobs[0]");
		assertEquals("0", edited.subject.read(EndIndexSetting.SECOND));
		edited.subject.set(EndIndexSetting.SECOND, "1");
		edited.subject.set(new DirectionSetting(), "<->");
		assertTrue(edited.text().contains("Producer <-> Jobs[1]"), edited.text());
		edited.at("] -> Consumer");
		assertEquals("(100, 20) (200, 30)", edited.subject.read(new BendsSetting()));
		edited.subject.set(new BendsSetting(), "(5, 6)");
		assertTrue(edited.text().contains("-> Consumer @(5, 6)\n"), edited.text());
		assertTrue(edited.subject.set(new BendsSetting(), "5, 6").isRefused());
		edited.subject.set(new BendsSetting(), "");
		assertTrue(edited.text().contains("-> Consumer\n"), edited.text());
	}

	@Test
	void endsOfConnectionsAndLinks() {
		edited.at("Producer -> In");
		assertEquals("In", edited.subject.read(EndSetting.SECOND));
		assertTrue(EndSetting.SECOND.possible(edited.subject.only()).contains("Orders"));
		edited.subject.set(EndSetting.SECOND, "Orders");
		assertTrue(edited.text().contains("Producer -> Orders"), edited.text());
		assertEquals("Orders", edited.subject.read(EndSetting.SECOND), "the edge is still selected");
		edited.at("link");
		edited.subject.set(new DirectionSetting(), "->");
		edited.subject.set(EndSetting.SECOND, "Child");
		assertTrue(edited.text().contains("link Producer -> Child : int"), edited.text());
	}
}
