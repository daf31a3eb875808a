package org.luyumarket.storefront;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes every page with sample models into a folder, beside its assets: {@code Preview <folder>}. */
final class Preview {

    private static final String WEBJARS = "/META-INF/resources";

    private Preview() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (var page : Samples.pages(locale).entrySet()) {
                var output = new StringOutput();
                page.getValue().render(output);
                var file = folder.resolve(locale.getLanguage()).resolve(page.getKey() + ".html");
                Files.createDirectories(file.getParent());
                Files.writeString(file, output.toString());
            }
        }
        for (var library : Assets.LIBRARIES) {
            copyWebjar(folder, library);
        }
    }

    private static void copyWebjar(Path folder, String address) throws IOException {
        try (var content = Preview.class.getResourceAsStream(WEBJARS + address)) {
            if (content == null) {
                throw new IllegalStateException("Not on the class path: " + address);
            }
            var file = folder.resolve(address.substring(1));
            Files.createDirectories(file.getParent());
            Files.write(file, content.readAllBytes());
        }
    }
}
