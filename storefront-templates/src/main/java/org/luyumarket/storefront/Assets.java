package org.luyumarket.storefront;

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

    public static final String BOOTSTRAP = "/webjars/bootstrap/5.3.8/css/bootstrap.min.css";
    public static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    /** What pages use of others: addresses with a version in them, found below {@code META-INF/resources}. */
    public static final List<String> LIBRARIES = List.of(BOOTSTRAP, HTMX);

    private static final int DIGITS = 12;
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of a file such as {@code luyu.css} or {@code art/honey.svg}. */
    public static String address(String file) {
        return ADDRESSES.computeIfAbsent(file, name -> ROOT + digest(name) + "/" + name);
    }

    private static String digest(String file) {
        try (InputStream content = Assets.class.getResourceAsStream("/static" + ROOT + file)) {
            if (content == null) {
                throw new IllegalArgumentException("No such asset: " + file);
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
