package org.luyumarket.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.platform.paper.Canvas.Frame;

class CanvasTests {

    private static final Frame WHOLE = new Frame(0, 0, 100, 100);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "M10 20L30 20V50H10z; 10; 20; 20; 30",
                "M10 20h20v30h-20z; 10; 20; 20; 30",
                "M10,20 30,20 30,50; 10; 20; 20; 30",
                "m10 20 20 0 0 30; 10; 20; 20; 30",
                "M0 0C0 10 20 10 20 0; 0; 0; 20; 7.5",
                "M0 0c0 10 20 10 20 0; 0; 0; 20; 7.5",
                "M0 0Q10 20 20 0T40 0; 0; -10; 40; 20",
                "M0 0C0 10 20 10 20 0S40 -10 40 0; 0; -7.5; 40; 15",
                "M42 106a58 68 0 1 0 116 0a58 68 0 1 0 -116 0z; 42; 38; 116; 136",
                "M0 0A10 10 0 0 1 20 0; 0; -10; 20; 10",
                "M0 0A10 10 0 0 0 20 0; 0; 0; 20; 10",
                "M0 0A1 1 0 0 1 20 0; 0; -10; 20; 10"
            })
    void aPathIsWhereItsDataSay(String data, double x, double y, double width, double height) {
        Rectangle2D bounds = new Area(PathData.read(data)).getBounds2D();

        Rectangle2D shape = bounds.isEmpty() ? PathData.read(data).getBounds2D() : bounds;
        assertThat(shape.getX()).isCloseTo(x, within(0.01));
        assertThat(shape.getY()).isCloseTo(y, within(0.01));
        assertThat(shape.getWidth()).isCloseTo(width, within(0.01));
        assertThat(shape.getHeight()).isCloseTo(height, within(0.01));
    }

    @Test
    void everyDrawingOfTheShopCanBePainted() throws IOException {
        for (String drawing : drawings()) {
            Canvas canvas = new Canvas(100, 100);
            canvas.fill(WHOLE, "#FFFFFF");

            canvas.draw(drawing, WHOLE);

            assertThat(colors(canvas.png())).as(drawing).isGreaterThan(20);
        }
    }

    @Test
    void whatIsPaintedHasTheColoursOfTheDrawing() throws IOException {
        Canvas canvas = new Canvas(200, 200);
        canvas.fill(new Frame(0, 0, 200, 200), "#FBF7F0");
        canvas.draw("/static/assets/art/newhall.svg", new Frame(0, 0, 200, 200));

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(canvas.png()));

        assertThat(new Color(picture.getRGB(2, 2))).isEqualTo(new Color(0xFB, 0xF7, 0xF0));
        Color middle = new Color(picture.getRGB(100, 120));
        assertThat(middle.getRed()).isGreaterThan(middle.getGreen() + 40);
        assertThat(middle.getGreen()).isGreaterThan(middle.getBlue());
    }

    @Test
    void lettersAreShapesAndThoseWithoutAShapeAreLeftOut() throws IOException {
        try (Lettering letters = Lettering.open()) {
            assertThat(letters.knows("奉节脐橙 ¥49.90 / 箱 ·…")).isTrue();
            assertThat(letters.knows("\uD83C\uDF4A")).isFalse();
            assertThat(letters.width("橙", 100)).isCloseTo(100, within(1.0));
            assertThat(letters.width("橙\uD83C\uDF4A", 100)).isEqualTo(letters.width("橙", 100));
            Rectangle2D shape = letters.shape("橙", 10, 100, 100).getBounds2D();
            assertThat(shape.getMinX()).isBetween(10.0, 30.0);
            assertThat(shape.getMaxY()).isBetween(95.0, 115.0);
            assertThat(letters.fitted("橙".repeat(500), 50, 300)).isEqualTo("橙橙橙橙橙…");
            assertThat(letters.breakOf("橙橙橙", 50, 110)).isEqualTo(2);
            assertThat(letters.breakOf("橙橙橙", 50, 1)).isEqualTo(1);
            assertThat(letters.breakOf("橙 橙橙橙", 50, 140)).isEqualTo(1);
        }
    }

    private static List<String> drawings() throws IOException {
        Path assets = Path.of("../storefront-templates/src/main/resources/static/assets");
        try (Stream<Path> files = Files.walk(assets)) {
            return files.filter(file -> file.toString().endsWith(".svg"))
                    .filter(file -> !file.endsWith("icons.svg"))
                    .map(file -> "/static/assets/"
                            + assets.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static long colors(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels).distinct().count();
    }
}
