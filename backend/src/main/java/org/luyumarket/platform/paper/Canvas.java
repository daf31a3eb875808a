package org.luyumarket.platform.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A picture of a fixed size to paint on, in colours such as {@code #E8710A}. It takes its time: never use it on an event loop. */
public final class Canvas {

    private final BufferedImage picture;
    private final Graphics2D surface;

    public Canvas(int width, int height) {
        this.picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.surface = picture.createGraphics();
        surface.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        surface.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** A place on it. */
    public record Frame(int x, int y, int width, int height) {}

    public void fill(Frame frame, String color) {
        fill(new Rectangle2D.Double(frame.x, frame.y, frame.width, frame.height), color);
    }

    public void fill(Shape shape, String color) {
        surface.setPaint(color(color));
        surface.fill(shape);
    }

    private static Color color(String color) {
        return Drawing.color(color);
    }

    /** A drawing of ours, such as {@code /static/assets/art/newhall.svg}, so large that it covers the frame; what stands over is cut. */
    public void draw(String resource, Frame frame) throws IOException {
        Element drawing = read(resource);
        float[] box = Drawing.floats(drawing.getAttribute("viewBox"));
        double width = box[2];
        double height = box[3];
        double scale = Math.max(frame.width / width, frame.height / height);
        Graphics2D own = (Graphics2D) surface.create();
        own.clipRect(frame.x, frame.y, frame.width, frame.height);
        own.translate(frame.x + (frame.width - width * scale) / 2, frame.y + (frame.height - height * scale) / 2);
        own.scale(scale, scale);
        new Drawing().paint(drawing, own);
        own.dispose();
    }

    private static Element read(String resource) throws IOException {
        try (InputStream file = Objects.requireNonNull(Canvas.class.getResourceAsStream(resource), resource)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file).getDocumentElement();
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(resource, unreadable);
        }
    }

    public byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        }
        surface.dispose();
        return bytes.toByteArray();
    }
}
