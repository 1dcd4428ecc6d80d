package org.ipcstudio.editor.image.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgGraphicsTest {
	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final Rectangle AREA = new Rectangle(0, 0, 100, 100);

	private Display display;
	private Font font;
	private SvgGraphics graphics;

	@BeforeEach
	void makeCanvas() {
		display = Display.getDefault();
		font = new Font(display, "DejaVu Sans", 10, SWT.NORMAL);
		graphics = canvas(AREA);
	}

	@AfterEach
	void dispose() {
		font.dispose();
	}

	private SvgGraphics canvas(Rectangle area) {
		return new SvgGraphics(area, font, new Color(0, 0, 0), new Color(255, 255, 255));
	}

	private Document document() throws Exception {
		return parse(graphics.text(100, "A title", null));
	}

	private static Document parse(String text) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static Element only(Document document, String name) {
		assertEquals(1, document.getElementsByTagName(name).getLength(), name);
		return (Element) document.getElementsByTagName(name).item(0);
	}

	@Test
	void aDocumentHasItsTitleItsSizeAndABackground() throws Exception {
		Document document = parse(canvas(new Rectangle(-10, 5, 200, 100)).text(150, "a < b & \"c\"", new RGB(31, 34, 39)));
		Element root = document.getDocumentElement();
		assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
		assertEquals("300", root.getAttribute("width"));
		assertEquals("150", root.getAttribute("height"));
		assertEquals("-10 5 200 100", root.getAttribute("viewBox"));
		assertEquals("a < b & \"c\"", only(document, "title").getTextContent());
		assertEquals("#1f2227", only(document, "rect").getAttribute("fill"));
		assertEquals("-10", only(document, "rect").getAttribute("x"));
	}

	@Test
	void aTextStandsOnItsBaselineAndKeepsItsWidth() throws Exception {
		graphics.drawString("i < 9 & \u0001 \"x\"", 10, 20);
		Element text = only(document(), "text");
		FontMetrics metrics = FigureUtilities.getFontMetrics(font);
		assertEquals("i < 9 & \uFFFD \"x\"", text.getTextContent());
		assertEquals(Integer.toString(20 + metrics.getAscent() + metrics.getLeading()), text.getAttribute("y"));
		assertEquals(Integer.toString(FigureUtilities.getStringExtents("i < 9 & \u0001 \"x\"", font).width),
				text.getAttribute("textLength"));
		assertEquals("'DejaVu Sans', sans-serif", text.getAttribute("font-family"));
		assertEquals(10 * display.getDPI().y / 72d, Double.parseDouble(text.getAttribute("font-size")), 0.01);
	}

	@Test
	void aTextMovesWithTheCoordinates() throws Exception {
		graphics.translate(12, 34);
		graphics.drawString("moved", 0, 0);
		Element text = only(document(), "text");
		assertEquals("moved", text.getTextContent());
		assertEquals("matrix(1 0 0 1 12 34)", text.getAttribute("transform"));
	}

	@Test
	void everyLineOfATextHasAPlaceOfItsOwn() throws Exception {
		graphics.drawText("a\r\nb\n\nc", 0, 0);
		Document document = document();
		assertEquals(3, document.getElementsByTagName("text").getLength());
		double first = Double.parseDouble(((Element) document.getElementsByTagName("text").item(0)).getAttribute("y"));
		double last = Double.parseDouble(((Element) document.getElementsByTagName("text").item(2)).getAttribute("y"));
		assertEquals(3 * FigureUtilities.getFontMetrics(font).getHeight(), last - first);
	}

	@Test
	void whatIsInsideOfItsClipHasNone() throws Exception {
		graphics.clipRect(new Rectangle(10, 10, 50, 50));
		graphics.fillRectangle(10, 10, 50, 50);
		graphics.drawRectangle(10, 10, 49, 49);
		assertEquals(0, document().getElementsByTagName("clipPath").getLength());
		assertEquals(2, document().getElementsByTagName("rect").getLength());
	}

	@Test
	void whatStandsOutOfItsClipIsCutOffAndWhatIsOutsideIsLeftOut() throws Exception {
		graphics.clipRect(new Rectangle(10, 10, 50, 50));
		graphics.fillOval(40, 40, 50, 50);
		graphics.drawOval(40, 40, 50, 50);
		graphics.drawLine(70, 70, 90, 90);
		Document document = document();
		Element clip = only(document, "clipPath");
		assertEquals("url(#" + clip.getAttribute("id") + ")",
				((Element) document.getElementsByTagName("ellipse").item(0).getParentNode()).getAttribute("clip-path"));
		assertEquals("10", ((Element) clip.getFirstChild()).getAttribute("x"));
		assertEquals("50", ((Element) clip.getFirstChild()).getAttribute("width"));
		assertEquals(2, document.getElementsByTagName("ellipse").getLength());
		assertEquals(0, document.getElementsByTagName("line").getLength());
	}

	@Test
	void aSavedStateComesBack() {
		graphics.setLineWidth(3);
		graphics.pushState();
		graphics.setLineWidth(5);
		graphics.translate(10, 20);
		graphics.scale(2.0);
		graphics.clipRect(new Rectangle(0, 0, 10, 10));
		assertEquals(new Rectangle(0, 0, 10, 10), graphics.getClip(new Rectangle()));
		graphics.restoreState();
		assertEquals(3, graphics.getLineWidth());
		assertEquals(AREA, graphics.getClip(new Rectangle()));
		graphics.setLineWidth(7);
		graphics.popState();
		assertEquals(3, graphics.getLineWidth());
	}

	@Test
	void theClipMovesWithTheCoordinates() {
		graphics.translate(30, 40);
		assertEquals(new Rectangle(-30, -40, 100, 100), graphics.getClip(new Rectangle()));
		graphics.clipRect(new Rectangle(0, 0, 500, 20));
		graphics.translate(-30, -40);
		assertEquals(new Rectangle(30, 40, 70, 20), graphics.getClip(new Rectangle()));
	}

	@Test
	void linesOfAnOddWidthLieOnPixels() throws Exception {
		graphics.drawLine(1, 2, 30, 2);
		assertEquals("2.5", only(document(), "line").getAttribute("y1"));
		graphics = canvas(AREA);
		graphics.setLineWidth(2);
		graphics.setLineStyle(SWT.LINE_DASH);
		graphics.drawLine(1, 2, 30, 2);
		assertEquals("2", only(document(), "line").getAttribute("y1"));
		assertEquals("6 2", only(document(), "line").getAttribute("stroke-dasharray"));
	}

	@Test
	void alphaOfTheCanvasAndOfTheColourAreMultiplied() throws Exception {
		graphics.setAlpha(51);
		graphics.setBackgroundColor(new Color(1, 2, 3, 127));
		graphics.fillRectangle(0, 0, 10, 10);
		assertEquals("#010203", only(document(), "rect").getAttribute("fill"));
		assertEquals("0.1", only(document(), "rect").getAttribute("fill-opacity"));
	}

	@Test
	void anImageIsWrittenOnlyOnce() throws Exception {
		Image image = new Image(display, 8, 8);
		graphics.drawImage(image, 0, 0);
		graphics.drawImage(image, 20, 0);
		graphics.drawImage(image, 4, 0, 4, 4, 40, 0, 16, 16);
		image.dispose();
		Document document = document();
		assertTrue(only(document, "image").getAttribute("href").startsWith("data:image/png;base64,iVBOR"));
		assertEquals(3, document.getElementsByTagName("use").getLength());
	}

	@Test
	void theSameDrawingGivesTheSameTextInEveryLanguage() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			String german = everything();
			Locale.setDefault(Locale.forLanguageTag("ar-EG"));
			assertEquals(german, everything());
			assertFalse(german.contains("NaN"));
		} finally {
			Locale.setDefault(before);
		}
	}

	private String everything() {
		SvgGraphics canvas = canvas(EveryPrimitive.AREA);
		new EveryPrimitive(display, canvas).paint();
		return canvas.text(100, "Everything", WHITE);
	}

	/** Drawn by another library from the text, the picture has to look as on the screen. */
	@Test
	void theTextLooksLikeTheScreen() throws Exception {
		ImageData drawn = new ImageData(new ByteArrayInputStream(everything().getBytes(StandardCharsets.UTF_8)));
		ImageData screen = screen();
		assertEquals(screen.width, drawn.width);
		assertEquals(screen.height, drawn.height);
		int different = 0;
		int painted = 0;
		for (int y = 0; y < screen.height; y++) {
			for (int x = 0; x < screen.width; x++) {
				RGB a = screen.palette.getRGB(screen.getPixel(x, y));
				RGB b = drawn.palette.getRGB(drawn.getPixel(x, y));
				painted += a.equals(WHITE) ? 0 : 1;
				different += Math.abs(a.red - b.red) + Math.abs(a.green - b.green) + Math.abs(a.blue - b.blue) > 250 ? 1 : 0;
			}
		}
		assertTrue(different * 50 < painted, different + " of " + painted + " painted pixels differ");
	}

	private ImageData screen() {
		Image image = new Image(display, EveryPrimitive.AREA.width, EveryPrimitive.AREA.height);
		GC gc = new GC(image);
		SWTGraphics canvas = new SWTGraphics(gc);
		canvas.setAntialias(SWT.ON);
		canvas.setFont(font);
		new EveryPrimitive(display, canvas).paint();
		canvas.dispose();
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	@Test
	void emptyShapesAreNoProblem() throws Exception {
		graphics.drawPolyline(new PointList());
		graphics.fillPolygon(new PointList());
		graphics.drawString("", 0, 0);
		graphics.drawArc(0, 0, 0, 0, 0, 360);
		assertNotNull(document());
	}
}
