package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ImageFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.text.TextFlow;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The palette follows the colours of the drawing when they are dark, and looks as GEF paints it when they are light.
 */
class PaletteColorsTest extends WorkbenchTest {
	/** The ratio that the accessibility guidelines for the web ask of texts. */
	private static final double READABLE = 4.5;
	private static final float BRIGHT = 0.8f;

	private IpcEditor editor;
	private PaletteViewer palette;

	@BeforeEach
	void openAnEditor() throws CoreException, IOException {
		editor = (IpcEditor) open(example("full-pipe-pair"));
		palette = editor.diagramPage().viewer().getEditDomain().getPaletteViewer();
	}

	@Test
	void everyTextCanBeRead() {
		for (DiagramColors colors : List.of(DiagramColors.LIGHT, DiagramColors.DARK)) {
			show(colors);
			List<IFigure> texts = figures().stream().filter(PaletteColorsTest::isText).toList();
			assertTrue(texts.size() > palette.getPaletteRoot().getChildren().size(), "the texts were found");
			for (IFigure text : texts) {
				double contrast = contrast(text.getForegroundColor().getRGB(), background(text).getRGB());
				assertTrue(contrast >= READABLE, text + ": " + contrast);
			}
		}
	}

	@Test
	void whatIsActiveStandsOutInTheDark() {
		show(DiagramColors.DARK);
		IFigure active = figure(palette.getActiveTool());
		RGB marked = background(text(active)).getRGB();
		assertNotEquals(DiagramColors.DARK.rgb(ColorRole.CANVAS), marked);
		palette.setActiveTool(another());
		assertNotEquals(marked, background(text(active)).getRGB());
		assertEquals(marked, background(text(figure(palette.getActiveTool()))).getRGB());
	}

	@Test
	void thePaletteIsAsBeforeWhenItIsLightAgain() {
		show(DiagramColors.LIGHT);
		List<String> before = looks();
		show(DiagramColors.DARK);
		assertNotEquals(before, looks());
		ToolEntry active = palette.getActiveTool();
		palette.setActiveTool(another());
		palette.setActiveTool(active);
		show(DiagramColors.LIGHT);
		assertEquals(before, looks());
	}

	@Test
	void onlyTextsAndIconsAreBrightInTheDark() {
		show(DiagramColors.DARK);
		Screenshots.take("palette-dark");
		double dark = brightShare();
		show(DiagramColors.LIGHT);
		Screenshots.take("palette-light");
		double light = brightShare();
		assertTrue(dark < 0.1 && light > 0.6, dark + " of the pixels are bright in the dark, else " + light);
	}

	private void show(DiagramColors colors) {
		editor.diagramPage().drawing().setColors(colors);
		Conditions.handleEvents();
	}

	/** How much is bright in the palette with its title and its button. */
	private double brightShare() {
		Conditions.handleEvents();
		Composite whole = palette.getControl().getParent();
		Point size = whole.getSize();
		Point place = whole.toDisplay(0, 0);
		Image image = new Image(whole.getDisplay(), size.x, size.y);
		GC screen = new GC(whole.getDisplay());
		screen.copyArea(image, place.x, place.y);
		ImageData data = image.getImageData();
		screen.dispose();
		image.dispose();
		int bright = 0;
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				bright += data.palette.getRGB(data.getPixel(x, y)).getHSB()[2] > BRIGHT ? 1 : 0;
			}
		}
		return bright / (double) (data.width * data.height);
	}

	private List<String> looks() {
		return figures().stream().map(figure -> Arrays.asList(figure.getLocalForegroundColor(),
				figure.getLocalBackgroundColor(), figure.getBorder(), figure.isOpaque(),
				figure instanceof ImageFigure image ? image.getImage() : null).toString()).toList();
	}

	/** The second tool of the first group; the first one is active at the start. */
	private ToolEntry another() {
		PaletteContainer tools = (PaletteContainer) palette.getPaletteRoot().getChildren().get(0);
		return (ToolEntry) tools.getChildren().get(1);
	}

	private IFigure figure(ToolEntry entry) {
		return ((GraphicalEditPart) palette.getEditPartRegistry().get(entry)).getFigure();
	}

	private static IFigure text(IFigure figure) {
		return tree(figure).stream().filter(PaletteColorsTest::isText).findFirst().orElseThrow();
	}

	private List<IFigure> figures() {
		return tree(((GraphicalEditPart) palette.getContents()).getFigure());
	}

	private static List<IFigure> tree(IFigure figure) {
		List<IFigure> figures = new ArrayList<>(List.of(figure));
		for (Object child : figure.getChildren()) {
			figures.addAll(tree((IFigure) child));
		}
		return figures;
	}

	private static boolean isText(IFigure figure) {
		return figure instanceof Label label && !label.getText().isEmpty()
				|| figure instanceof TextFlow flow && !flow.getText().isEmpty();
	}

	private static Color background(IFigure text) {
		IFigure painted = text;
		while (!painted.isOpaque()) {
			painted = painted.getParent();
		}
		return painted.getBackgroundColor();
	}

	private static double contrast(RGB first, RGB second) {
		double a = luminance(first);
		double b = luminance(second);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB rgb) {
		return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
	}

	private static double linear(int value) {
		double share = value / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
