package org.ipcstudio.editor.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole systems are painted, those with errors too. */
class PicturesTest extends WithDisplay {
	private static final Path BUNDLES = Files.isDirectory(Path.of("bundles")) ? Path.of("bundles") : Path.of("..");

	static List<Path> examples() throws IOException {
		try (Stream<Path> files = Files.list(BUNDLES.resolve("org.ipcstudio.examples/models"))) {
			return files.filter(file -> file.toString().endsWith(".ipc")).sorted().toList();
		}
	}

	static Stream<Path> systems() throws IOException {
		return Stream.concat(examples().stream(), Stream.of(FigureGallery.EVERYTHING));
	}

	@ParameterizedTest
	@MethodSource("systems")
	void systemsArePaintedAndNoNodeLiesOnAnother(Path file) throws IOException {
		Canvas canvas = new Canvas(Files.readString(file), DiagramColors.DARK);
		for (double zoom : new double[] {0.5, 1, 2}) {
			Image image = canvas.paint(display(), zoom);
			assertEquals(Math.floor(canvas.extent().width * zoom), image.getBounds().width, 1);
			image.dispose();
		}
		for (NodeFigure one : canvas.nodes()) {
			for (NodeFigure other : canvas.nodes()) {
				Rectangle common = one.getBounds().getCopy().intersect(other.getBounds());
				assertTrue(one == other || common.isEmpty(), one.sentences() + " lies on " + other.sentences());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"process A[M] in B priority P { send X[3 to Y }",
			"process A[1 / 0] { send 1 to Nowhere } A -> Nowhere",
			"mailbox A[x] : T capacity c initially n of v owner Nobody via Nothing",
			"mailbox A : (int, T) capacity -3 initially [1, 2, 3, 4, 5]",
			"pipe A by Nobody capacity 99999999",
			"memory A { x y : int z[3] : = }",
			"process A { } process B { } link A -> B : T capacity c via N",
			"semaphore A = x bus B transfer x ms network N latency y s loss 400 %",
			"process A { } mailbox M A[ -> M[self] A -> M[1 +] @(1, 2)",
			"process A { select { receive from B } lock { } }"})
	void systemsWithErrorsArePainted(String body) {
		Canvas canvas = new Canvas("system Broken {\n" + body + "\n}", DiagramColors.LIGHT);
		Image image = canvas.paint(display(), 1);
		assertTrue(image.getBounds().width > 0);
		image.dispose();
		canvas.nodes().forEach(figure -> assertTrue(figure.getToolTip().getPreferredSize().width > 0));
		canvas.edges().forEach(edge -> assertTrue(edge.getToolTip().getPreferredSize().width > 0));
	}

	@Test
	void theLegendShowsEverySample() {
		LegendFigure legend = new LegendFigure();
		legend.setBounds(new Rectangle(new org.eclipse.draw2d.geometry.Point(0, 0), legend.getPreferredSize()));
		assertTrue(picture(legend).width > 300);
		for (LegendSample sample : LegendSample.values()) {
			assertTrue(!sample.text().isBlank() && !sample.text().startsWith("NLS"), sample.name());
		}
	}
}
