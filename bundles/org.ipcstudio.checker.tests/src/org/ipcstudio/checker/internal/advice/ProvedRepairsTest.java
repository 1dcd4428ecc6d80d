package org.ipcstudio.checker.internal.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.repairs.RepairAnswer;
import org.ipcstudio.language.repairs.RepairFinder;
import org.ipcstudio.language.repairs.RepairWatch;
import org.junit.jupiter.api.Test;

/** What Eclipse is offered, and that it finds who offers it. */
class ProvedRepairsTest {
	private static final String STUCK = """
			system S {
			  process P { var x : int  send 1 to Q  receive x from Q }
			  process Q { var x : int  send 2 to P  receive x from P }
			}
			""";

	private static final class Watch implements RepairWatch {
		private final List<String> tried = new ArrayList<>();
		private final int patience;

		Watch(int patience) {
			this.patience = patience;
		}

		@Override
		public void trying(String what) {
			tried.add(what);
		}

		@Override
		public boolean isCancelled() {
			return tried.size() > patience;
		}
	}

	@Test
	void anOfferIsAQuickFixOfTheText() throws BadLocationException {
		Watch watch = new Watch(1000);
		RepairAnswer answer = new ProvedRepairs().find(SourceFile.parse(STUCK), watch);
		assertTrue(answer.complete());
		assertTrue(answer.fault().startsWith("Nobody can go on: "), answer.fault());
		assertEquals("Exchange `send 1 to Q` and `receive x from Q` in P (line 2)", answer.offers().getFirst().fix().label());
		assertTrue(answer.offers().getFirst().explanation().endsWith("nothing wrong."));
		Document document = new Document(STUCK);
		answer.offers().getFirst().fix().edit().apply(document);
		assertEquals(STUCK.replace("send 1 to Q  receive x from Q", "receive x from Q  send 1 to Q"), document.get());
		assertEquals("", new ProvedRepairs().find(SourceFile.parse(document.get()), watch).fault());
		assertFalse(watch.tried.isEmpty());
	}

	@Test
	void aSearchThatIsEndedIsNotComplete() {
		assertFalse(new ProvedRepairs().find(SourceFile.parse(STUCK), new Watch(1)).complete());
	}

	/** The component of Declarative Services is a text, which no compiler looks at. */
	@Test
	void theComponentNamesTheClassAndItsService() throws IOException {
		String component = Files.readString(bundle().resolve("OSGI-INF/repairs.xml"));
		assertTrue(component.contains("class=\"" + ProvedRepairs.class.getName() + "\""));
		assertTrue(component.contains("interface=\"" + RepairFinder.class.getName() + "\""));
		String manifest = Files.readString(bundle().resolve("META-INF/MANIFEST.MF"));
		assertTrue(manifest.contains("Service-Component: OSGI-INF/repairs.xml"));
		assertTrue(manifest.contains("Bundle-ActivationPolicy: lazy"), "otherwise nobody starts the bundle");
		assertTrue(Files.readString(bundle().resolve("build.properties")).contains("OSGI-INF/"));
	}

	private static Path bundle() {
		Path here = Path.of("bundles");
		return (Files.isDirectory(here) ? here : Path.of("..")).resolve("org.ipcstudio.checker");
	}
}
