package org.luyumarket.storefront;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The addresses of our own styles, scripts and pictures.
 *
 * <p>An address contains a digest of what it names, so whatever is behind it never changes and may be kept for ever. The
 * files are found at {@code /static/assets/} on the class path.
 */
public final class Assets {

    /** Where assets are served: followed by the digest and the name of the file. */
    public static final String ROOT = "/assets/";

    /** The one sheet of all pages: what we use of Bootstrap's, dressed anew by ours. */
    public static final String STYLES = "styles.css";

    public static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    /** What pages use of others: addresses with a version in them, found below {@code META-INF/resources}. */
    public static final List<String> LIBRARIES = List.of(HTMX);

    static final String BOOTSTRAP = "/META-INF/resources/webjars/bootstrap/5.3.8/css/bootstrap.min.css";

    private static final int DIGITS = 12;
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of a file such as {@code luyu.css} or {@code art/honey.svg}. */
    public static String address(String file) {
        return ADDRESSES.computeIfAbsent(file, name -> ROOT + digest(name) + "/" + name);
    }

    /** What is behind {@link #STYLES}. */
    public static byte[] styles() {
        return (BootstrapRules.keptOf(utf8(BOOTSTRAP)) + text("luyu.css")).getBytes(UTF_8);
    }

    private static String digest(String file) {
        try {
            byte[] content = file.equals(STYLES) ? styles() : read("/static" + ROOT + file);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is in a file such as {@code luyu.css} or {@code art/honey.svg}. */
    static String text(String file) {
        return utf8("/static" + ROOT + file);
    }

    private static String utf8(String resource) {
        return new String(read(resource), UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream content = Assets.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalArgumentException("No such asset: " + resource);
            }
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
