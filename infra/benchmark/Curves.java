import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws curves as SVG, one picture a title: reads lines of "title, tab, what x is, tab, what y is, tab, x, tab, y", writes them with x in
 * powers of ten and y from nought.
 */
final class Curves {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final int LEFT = 84;
    private static final int RIGHT = 36;
    private static final int TOP = 48;
    private static final int BOTTOM = 52;
    private static final int STEPS = 4;

    private record Point(double x, double y) {}

    private record Curve(String title, String x, String y, List<Point> points) {}

    private Curves() {}

    public static void main(String... arguments) throws Exception {
        List<Curve> curves = read();
        System.out.printf(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n",
                WIDTH, HEIGHT * curves.size());
        System.out.println("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
        for (int i = 0; i < curves.size(); i++) {
            System.out.printf("<g transform=\"translate(0 %d)\">%n", i * HEIGHT);
            draw(curves.get(i));
            System.out.println("</g>");
        }
        System.out.println("</svg>");
    }

    private static List<Curve> read() throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Map<String, Curve> curves = new LinkedHashMap<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] part = line.split("\t");
            curves.computeIfAbsent(part[0], title -> new Curve(title, part[1], part[2], new ArrayList<>()))
                    .points()
                    .add(new Point(Double.parseDouble(part[3]), Double.parseDouble(part[4])));
        }
        return new ArrayList<>(curves.values());
    }

    private static void draw(Curve curve) {
        double first = Math.floor(Math.log10(curve.points().stream().mapToDouble(Point::x).min().orElse(1)));
        double last = Math.ceil(Math.log10(curve.points().stream().mapToDouble(Point::x).max().orElse(10)));
        double most = round(curve.points().stream().mapToDouble(Point::y).max().orElse(1));
        text(LEFT, 24, "start", "<tspan font-weight=\"bold\" font-size=\"14\">" + curve.title() + "</tspan>");
        text(LEFT, 40, "start", curve.y());
        text(WIDTH - RIGHT, HEIGHT - 10, "end", curve.x());
        for (int step = 0; step <= STEPS; step++) {
            double y = y(most * step / STEPS, most);
            line(LEFT, y, WIDTH - RIGHT, y, "#ddd");
            text(LEFT - 8, y + 4, "end", number(most * step / STEPS));
        }
        for (double power = first; power <= last; power++) {
            double x = x(Math.pow(10, power), first, last);
            line(x, TOP, x, HEIGHT - BOTTOM, "#eee");
            text(x, HEIGHT - BOTTOM + 18, "middle", number(Math.pow(10, power)));
        }
        StringBuilder path = new StringBuilder();
        for (Point point : curve.points()) {
            path.append(format("%.1f,%.1f ", x(point.x(), first, last), y(point.y(), most)));
        }
        System.out.printf("<polyline points=\"%s\" fill=\"none\" stroke=\"#b3261e\" stroke-width=\"2\"/>%n", path);
        for (Point point : curve.points()) {
            double x = x(point.x(), first, last);
            double y = y(point.y(), most);
            System.out.print(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"#b3261e\"/>%n", x, y));
            text(x, y - 9, "middle", number(point.y()));
        }
    }

    private static double x(double value, double first, double last) {
        return LEFT + (Math.log10(value) - first) / (last - first) * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double value, double most) {
        return HEIGHT - BOTTOM - value / most * (HEIGHT - TOP - BOTTOM - 16);
    }

    /** The next of 1, 2, 4 and 8 times a power of ten. */
    private static double round(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (int times : new int[] {1, 2, 4, 8}) {
            if (value <= times * power) {
                return times * power;
            }
        }
        return 10 * power;
    }

    private static void line(double fromX, double fromY, double toX, double toY, String colour) {
        System.out.print(format(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n", fromX, fromY, toX, toY, colour));
    }

    private static void text(double x, double y, String anchor, String text) {
        System.out.print(format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text));
    }

    private static String number(double value) {
        return value >= 10 || value == Math.rint(value) ? format("%,.0f", value) : format("%.1f", value);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
