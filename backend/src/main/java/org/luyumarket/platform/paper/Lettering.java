package org.luyumarket.platform.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Text as shapes of the font that papers are printed in: nothing depends on the fonts of a machine, which may have none. It reads the font
 * as it goes, so each is for one thread.
 */
public final class Lettering implements AutoCloseable {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsOfEm;

    private Lettering(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsOfEm = font.getUnitsPerEm();
    }

    public static Lettering open() throws IOException {
        try (InputStream file = Objects.requireNonNull(Lettering.class.getResourceAsStream(Printer.FONT))) {
            return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        }
    }

    /** Whether the font has a shape for each of these characters; those it has none for are left out. */
    public boolean knows(String text) {
        return text.codePoints().allMatch(character -> characters.getGlyphId(character) != 0);
    }

    public double width(String text, double size) throws IOException {
        double width = 0;
        for (int character : known(text)) {
            width += font.getAdvanceWidth(characters.getGlyphId(character));
        }
        return width * size / unitsOfEm;
    }

    /** What is left of it where all of it is too wide ends in dots. */
    public String fitted(String text, double size, double width) throws IOException {
        if (width(text, size) <= width) {
            return text;
        }
        int[] characterPoints = text.codePoints().toArray();
        int kept = characterPoints.length;
        while (kept > 0 && width(new String(characterPoints, 0, kept) + "…", size) > width) {
            kept--;
        }
        return new String(characterPoints, 0, kept) + "…";
    }

    /** As many characters from its start as are not too wide, up to a space if there is one; at least one. */
    public int breakOf(String text, double size, double width) throws IOException {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && width(text.substring(0, text.offsetByCodePoints(end, 1)), size) <= width) {
            end = text.offsetByCodePoints(end, 1);
        }
        int space = end < text.length() ? text.lastIndexOf(' ', end) : 0;
        return space > 0 ? space : end;
    }

    /** Beginning at a point of its base line. */
    public Shape shape(String text, double x, double y, double size) throws IOException {
        double scale = size / unitsOfEm;
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        for (int character : known(text)) {
            int glyph = characters.getGlyphId(character);
            GlyphData data = font.getGlyph().getGlyph(glyph);
            if (data != null) {
                shape.append(
                        new AffineTransform(scale, 0, 0, -scale, at, y).createTransformedShape(data.getPath()), false);
            }
            at += font.getAdvanceWidth(glyph) * scale;
        }
        return shape;
    }

    private int[] known(String text) {
        return text.codePoints()
                .filter(character -> characters.getGlyphId(character) != 0)
                .toArray();
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
