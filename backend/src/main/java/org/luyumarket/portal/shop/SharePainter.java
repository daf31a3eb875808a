package org.luyumarket.portal.shop;

import java.io.IOException;
import org.luyumarket.platform.paper.Canvas;
import org.luyumarket.platform.paper.Canvas.Frame;
import org.luyumarket.platform.paper.Lettering;

/** Paints a picture for sharing, of the size that those who show it ask for: the drawing at the left, words at the right. */
final class SharePainter implements AutoCloseable {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final String PAPER = "#FBF7F0";
    private static final String INK = "#22201C";
    private static final String QUIET = "#665E50";
    private static final String ORANGE = "#B85400";
    private static final String GREEN = "#2F6B57";

    private static final int PICTURE = 560;
    private static final int MARGIN = 620;
    private static final int ROOM = WIDTH - MARGIN - 60;
    private static final int MOST_LINES = 2;

    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final Lettering letters;

    private SharePainter() throws IOException {
        this.letters = Lettering.open();
    }

    static byte[] paint(ShareCard card, String brand, String motto) throws IOException {
        try (SharePainter painter = new SharePainter()) {
            painter.picture(card);
            painter.words(card);
            painter.brand(brand, motto);
            return painter.canvas.png();
        }
    }

    private void picture(ShareCard card) throws IOException {
        canvas.fill(new Frame(0, 0, WIDTH, HEIGHT), PAPER);
        canvas.fill(new Frame(0, 0, PICTURE, HEIGHT), card.ground());
        canvas.draw(
                card.drawing(),
                card.drawing().contains("/scenes/")
                        ? new Frame(0, 0, PICTURE, HEIGHT)
                        : new Frame(40, (HEIGHT - PICTURE + 80) / 2, PICTURE - 80, PICTURE - 80));
    }

    private void words(ShareCard card) throws IOException {
        int y = title(card.title(), 150);
        write(card.place(), y, 34, QUIET);
        ShareCard.Price price = card.price();
        if (price != null) {
            double sign = write("¥", MARGIN, y + 126, 52, ORANGE);
            double amount = write(price.amount(), sign, y + 126, 104, ORANGE);
            write(" / " + price.unit(), amount, y + 126, 40, INK);
            write(price.byWeight(), y + 186, 32, QUIET);
        }
    }

    /** Where the next line goes. */
    private int title(String title, int top) throws IOException {
        int size = 60;
        int y = top;
        String left = title;
        for (int line = 1; line <= MOST_LINES && !left.isEmpty(); line++) {
            int end = line == MOST_LINES ? left.length() : letters.breakOf(left, size, ROOM);
            write(left.substring(0, end).strip(), y, size, INK);
            left = left.substring(end).strip();
            y += line < MOST_LINES && !left.isEmpty() ? size + 20 : 0;
        }
        return y + 64;
    }

    private void brand(String brand, String motto) throws IOException {
        canvas.fill(new Frame(PICTURE, HEIGHT - 96, WIDTH - PICTURE, 96), GREEN);
        double end = write(brand, MARGIN, HEIGHT - 36, 34, "#FFFFFF");
        canvas.fill(letters.shape(letters.fitted(motto, 22, WIDTH - end - 60), end + 24, HEIGHT - 38, 22), "#DCEBE4");
    }

    private void write(String text, double y, double size, String color) throws IOException {
        canvas.fill(letters.shape(letters.fitted(text, size, ROOM), MARGIN, y, size), color);
    }

    /** Answers where it ends. */
    private double write(String text, double x, double y, double size, String color) throws IOException {
        canvas.fill(letters.shape(text, x, y, size), color);
        return x + letters.width(text, size);
    }

    @Override
    public void close() throws IOException {
        letters.close();
    }
}
