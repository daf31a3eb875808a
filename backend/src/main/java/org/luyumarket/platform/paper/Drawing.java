package org.luyumarket.platform.paper;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Paints a drawing of our own hand: that part of SVG which the shop's pictures use, and nothing that somebody sent in. */
final class Drawing {

    private static final Pattern TRANSFORM = Pattern.compile("(translate|rotate|scale)\\(([^)]*)\\)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");
    private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]+)\\)");

    private final Map<String, Shape> clips = new HashMap<>();
    private final Map<String, Element> gradients = new HashMap<>();

    void paint(Element group, Graphics2D surface) {
        for (Node node = group.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                paintOne(element, surface);
            }
        }
    }

    private void paintOne(Element element, Graphics2D surface) {
        switch (element.getTagName()) {
            case "clipPath" -> clips.put(element.getAttribute("id"), outline(element));
            case "linearGradient" -> gradients.put(element.getAttribute("id"), element);
            default -> {
                Graphics2D own = (Graphics2D) surface.create();
                enter(element, own);
                if (element.getTagName().equals("g")) {
                    paint(element, own);
                } else {
                    fillAndDraw(element, own);
                }
                own.dispose();
            }
        }
    }

    private void enter(Element element, Graphics2D own) {
        own.transform(transform(element.getAttribute("transform")));
        Matcher clip = REFERENCE.matcher(element.getAttribute("clip-path"));
        if (clip.matches()) {
            own.clip(clips.get(clip.group(1)));
        }
        double opacity = number(element, "opacity", 1);
        if (opacity < 1) {
            own.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        }
    }

    private void fillAndDraw(Element element, Graphics2D own) {
        Shape shape = shape(element);
        String fill = element.getAttribute("fill");
        if (!fill.equals("none")) {
            own.setPaint(paint(fill.isEmpty() ? "#000" : fill, shape));
            own.fill(shape);
        }
        String stroke = element.getAttribute("stroke");
        if (!stroke.isEmpty() && !stroke.equals("none")) {
            own.setPaint(paint(stroke, shape));
            own.setStroke(stroke(element));
            own.draw(shape);
        }
    }

    private static Shape outline(Element clip) {
        for (Node node = clip.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                return transform(element.getAttribute("transform")).createTransformedShape(shape(element));
            }
        }
        throw new IllegalArgumentException("an empty clip");
    }

    private static Shape shape(Element element) {
        return switch (element.getTagName()) {
            case "path" -> PathData.read(element.getAttribute("d"));
            case "circle" -> ellipse(element, number(element, "r", 0), number(element, "r", 0));
            case "ellipse" -> ellipse(element, number(element, "rx", 0), number(element, "ry", 0));
            case "rect" -> {
                double corner = 2 * number(element, "rx", 0);
                yield new RoundRectangle2D.Double(
                        number(element, "x", 0),
                        number(element, "y", 0),
                        number(element, "width", 0),
                        number(element, "height", 0),
                        corner,
                        corner);
            }
            default -> throw new IllegalArgumentException("no shape: " + element.getTagName());
        };
    }

    private static Shape ellipse(Element element, double rx, double ry) {
        return new Ellipse2D.Double(number(element, "cx", 0) - rx, number(element, "cy", 0) - ry, 2 * rx, 2 * ry);
    }

    private Paint paint(String value, Shape shape) {
        Matcher reference = REFERENCE.matcher(value);
        return reference.matches()
                ? gradient(Objects.requireNonNull(gradients.get(reference.group(1)), value), shape.getBounds2D())
                : color(value);
    }

    private static Paint gradient(Element gradient, Rectangle2D bounds) {
        List<Float> offsets = new ArrayList<>();
        List<Color> colors = new ArrayList<>();
        for (Node node = gradient.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element stop) {
                offsets.add((float) number(stop, "offset", 0));
                colors.add(color(stop.getAttribute("stop-color")));
            }
        }
        float[] fractions = new float[offsets.size()];
        for (int i = 0; i < fractions.length; i++) {
            fractions[i] = offsets.get(i);
        }
        return new LinearGradientPaint(
                within(bounds, number(gradient, "x1", 0), number(gradient, "y1", 0)),
                within(bounds, number(gradient, "x2", 1), number(gradient, "y2", 0)),
                fractions,
                colors.toArray(Color[]::new),
                CycleMethod.NO_CYCLE);
    }

    private static Point2D within(Rectangle2D bounds, double x, double y) {
        return new Point2D.Double(bounds.getX() + x * bounds.getWidth(), bounds.getY() + y * bounds.getHeight());
    }

    private static BasicStroke stroke(Element element) {
        int cap = element.getAttribute("stroke-linecap").equals("round") ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        int join = element.getAttribute("stroke-linejoin").equals("round")
                ? BasicStroke.JOIN_ROUND
                : BasicStroke.JOIN_MITER;
        float width = (float) number(element, "stroke-width", 1);
        float[] dashes = floats(element.getAttribute("stroke-dasharray"));
        return dashes.length == 0 ? new BasicStroke(width, cap, join) : new BasicStroke(width, cap, join, 4, dashes, 0);
    }

    /** Such as {@code #d8690a} or {@code #000}. */
    static Color color(String value) {
        String digits = value.substring(1);
        return Color.decode("#" + (digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits));
    }

    private static AffineTransform transform(String value) {
        AffineTransform whole = new AffineTransform();
        Matcher part = TRANSFORM.matcher(value);
        while (part.find()) {
            float[] numbers = floats(part.group(2));
            switch (part.group(1)) {
                case "translate" -> whole.translate(numbers[0], numbers.length > 1 ? numbers[1] : 0);
                case "scale" -> whole.scale(numbers[0], numbers[numbers.length - 1]);
                default -> {
                    double x = numbers.length > 1 ? numbers[1] : 0;
                    whole.rotate(Math.toRadians(numbers[0]), x, numbers.length > 2 ? numbers[2] : 0);
                }
            }
        }
        return whole;
    }

    static float[] floats(String value) {
        List<Float> numbers = SEPARATOR
                .splitAsStream(value.strip())
                .filter(text -> !text.isEmpty())
                .map(Float::valueOf)
                .toList();
        float[] read = new float[numbers.size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = numbers.get(i);
        }
        return read;
    }

    private static double number(Element element, String attribute, double otherwise) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
    }
}
