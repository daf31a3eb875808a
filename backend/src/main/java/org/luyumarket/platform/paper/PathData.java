package org.luyumarket.platform.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The data of a path as SVG writes it, read into a shape: lines, curves and arcs, absolute (large letters) or from where one is. */
final class PathData {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final double FULL_TURN = 360;

    private final List<String> tokens;
    private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private int next;
    private boolean relative;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double handleX;
    private double handleY;
    private char before = ' ';

    private PathData(String data) {
        this.tokens = TOKEN.matcher(data).results().map(MatchResult::group).toList();
    }

    static Path2D read(String data) {
        PathData reader = new PathData(data);
        char command = ' ';
        while (reader.next < reader.tokens.size()) {
            char given = reader.tokens.get(reader.next).charAt(0);
            if (Character.isLetter(given)) {
                command = given;
                reader.next++;
            } else if (Character.toUpperCase(command) == 'M') {
                command = command == 'M' ? 'L' : 'l';
            }
            reader.step(command);
        }
        return reader.path;
    }

    private void step(char command) {
        relative = Character.isLowerCase(command);
        char verb = Character.toUpperCase(command);
        switch (verb) {
            case 'M' -> move(x(), y());
            case 'L' -> line(x(), y());
            case 'H' -> line(x(), y);
            case 'V' -> line(x, y());
            case 'C' -> cubic(x(), y(), x(), y(), x(), y());
            case 'S' -> cubic(reflectedX("CS"), reflectedY("CS"), x(), y(), x(), y());
            case 'Q' -> quadratic(x(), y(), x(), y());
            case 'T' -> quadratic(reflectedX("QT"), reflectedY("QT"), x(), y());
            case 'A' -> arc(number(), number(), number(), number() != 0, number() != 0, x(), y());
            case 'Z' -> close();
            default -> throw new IllegalArgumentException("no such step of a path: " + command);
        }
        before = verb;
    }

    private double number() {
        return Double.parseDouble(tokens.get(next++));
    }

    private double x() {
        return number() + (relative ? x : 0);
    }

    private double y() {
        return number() + (relative ? y : 0);
    }

    /** The handle of the curve before, seen from where one is; there is none behind anything else. */
    private double reflectedX(String curves) {
        return curves.indexOf(before) < 0 ? x : 2 * x - handleX;
    }

    private double reflectedY(String curves) {
        return curves.indexOf(before) < 0 ? y : 2 * y - handleY;
    }

    private void move(double toX, double toY) {
        path.moveTo(toX, toY);
        startX = toX;
        startY = toY;
        arrive(toX, toY);
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        arrive(toX, toY);
    }

    private void cubic(double oneX, double oneY, double twoX, double twoY, double toX, double toY) {
        path.curveTo(oneX, oneY, twoX, twoY, toX, toY);
        handleX = twoX;
        handleY = twoY;
        arrive(toX, toY);
    }

    private void quadratic(double viaX, double viaY, double toX, double toY) {
        path.quadTo(viaX, viaY, toX, toY);
        handleX = viaX;
        handleY = viaY;
        arrive(toX, toY);
    }

    private void close() {
        path.closePath();
        arrive(startX, startY);
    }

    private void arrive(double toX, double toY) {
        x = toX;
        y = toY;
    }

    /** From its ends to its centre as the SVG specification has it (appendix B.2.4); a radius that is too short grows. */
    private void arc(
            double givenRx, double givenRy, double turn, boolean large, boolean sweep, double toX, double toY) {
        AffineTransform back = AffineTransform.getRotateInstance(Math.toRadians(-turn));
        Point2D half = back.transform(new Point2D.Double((x - toX) / 2, (y - toY) / 2), null);
        double grown = Math.max(1, Math.hypot(half.getX() / givenRx, half.getY() / givenRy));
        double rx = givenRx * grown;
        double ry = givenRy * grown;
        double across = Math.pow(rx * half.getY(), 2) + Math.pow(ry * half.getX(), 2);
        double root = across == 0 ? 0 : Math.sqrt(Math.max(0, (Math.pow(rx * ry, 2) - across) / across));
        double side = large == sweep ? -root : root;
        double centreX = side * rx * half.getY() / ry;
        double centreY = -side * ry * half.getX() / rx;
        double from = angle((half.getX() - centreX) / rx, (half.getY() - centreY) / ry);
        double until = angle((-half.getX() - centreX) / rx, (-half.getY() - centreY) / ry);
        double extent = until - from + (sweep && until < from ? FULL_TURN : !sweep && until > from ? -FULL_TURN : 0);
        Arc2D arc = new Arc2D.Double(centreX - rx, centreY - ry, 2 * rx, 2 * ry, -from, -extent, Arc2D.OPEN);
        AffineTransform place = AffineTransform.getTranslateInstance((x + toX) / 2, (y + toY) / 2);
        place.rotate(Math.toRadians(turn));
        path.append(place.createTransformedShape(arc), true);
        arrive(toX, toY);
    }

    private static double angle(double x, double y) {
        return Math.toDegrees(Math.atan2(y, x));
    }
}
