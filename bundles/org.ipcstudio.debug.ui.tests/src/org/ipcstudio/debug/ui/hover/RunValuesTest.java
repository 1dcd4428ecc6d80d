package org.ipcstudio.debug.ui.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.debug.ui.waitfor.Moments;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunValuesTest {
	private static final String TEXT = """
			system S {
			  mailbox Box[12] : int
			  process P[2] { var n : int = self  loop { n = n + 10  send n to Box[0] } }
			  process Q { var m : int  loop { receive m from Box[0] } }
			  P -> Box -> Q
			}
			""";

	private final SourceFile file = SourceFile.parse(TEXT);
	private final SystemSource source = new SystemSource("s.ipc", null, file, SystemCompiler.compile(file));
	private final Playback playback = new Playback("s.ipc, seed 1", source, Moments.run(source.system(), 1, 40));
	private final RunValues values = new RunValues();

	@AfterEach
	void close() {
		Playbacks.instance().all().forEach(Playback::close);
	}

	private List<String> at(SourceFile text, String piece) {
		return values.facts(text, text.text().indexOf(piece)).stream().map(fact -> fact.label() + ": " + fact.value()).toList();
	}

	@Test
	void theMomentThatIsShownIsTold() {
		Playbacks.instance().activate(playback);
		assertEquals(List.of("s.ipc, seed 1: at the start", "P[0].n: 10", "P[1].n: 11"), at(file, "n : int"));
		playback.show(30);
		List<String> later = at(file, "n : int");
		assertEquals("s.ipc, seed 1: after move 30", later.getFirst());
		playback.show(0);
		assertEquals("P[0].n: 10", at(file, "n : int").get(1));
	}

	@Test
	void onlySelectedInstancesAreToldWhereThereAreSome() {
		Playbacks.instance().activate(playback);
		playback.select(List.of(Subject.process("P[1]"), Subject.channel("Box[0]")));
		assertEquals(List.of("s.ipc, seed 1: at the start", "P[1].n: 11"), at(file, "n : int"));
		assertEquals(2, at(file, "m : int").size());
	}

	@Test
	void ofManyElementsTheFirstAreTold() {
		Playbacks.instance().activate(playback);
		List<String> told = at(file, "Box[12]");
		assertEquals(10, told.size());
		assertEquals("More: 4", told.getLast());
	}

	@Test
	void aTextThatHasChangedSinceIsNotExplained() {
		Playbacks.instance().activate(playback);
		assertEquals(List.of(), at(SourceFile.parse(TEXT + " "), "n : int"));
		assertEquals(List.of(), at(file, "system"));
	}

	@Test
	void aRunThatHasNotBegunOrIsOverWithTellsNothing() {
		Playbacks.instance().activate(new Playback("empty", source, new Recording(source.system())));
		assertEquals(List.of(), at(file, "n : int"));
		Playbacks.instance().activate(playback);
		assertEquals(3, at(file, "n : int").size());
		playback.close();
		assertEquals(List.of(), at(file, "n : int"));
	}
}
