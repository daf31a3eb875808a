package org.luyumarket.standalone;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** Somebody without any privilege, who sees only a copy of what the servers need, for root's own folders are closed to them. */
record OrdinaryUser(Path home, String classPath) {

    private static final Pattern NEEDED = Pattern.compile(
            ".*/(classes|test-classes|(embedded-|commons-|xz|slf4j-api|logback|spring-core|jspecify)[^/]*\\.jar)");

    /** Skips the test where it does not run as root, for then every other test runs as an ordinary user. */
    static OrdinaryUser orSkip(Path folder) throws IOException {
        assumeThat(new UnixSystem().getUid())
                .as("root, who can become an ordinary user")
                .isZero();
        assumeThat(Path.of("/usr/bin/setpriv")).as("what becomes another user").exists();
        Path home = Files.createDirectory(folder.resolve("home"));
        open(folder);
        open(home);
        return new OrdinaryUser(home, copiedClassPath(home));
    }

    ServerHost start() throws IOException {
        List<String> prefix = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        return ServerHost.start(home.resolve("data"), prefix, classPath, home.resolve("programs"));
    }

    private static void open(Path folder) {
        File file = folder.toFile();
        if (!file.setReadable(true, false) || !file.setExecutable(true, false) || !file.setWritable(true, false)) {
            throw new IllegalStateException(folder + " cannot be opened to all");
        }
    }

    private static String copiedClassPath(Path home) throws IOException {
        List<String> copies = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (NEEDED.matcher(entry).matches()) {
                Path copy = home.resolve(copies.size() + "-" + Path.of(entry).getFileName());
                FileSystemUtils.copyRecursively(Path.of(entry), copy);
                copies.add(copy.toString());
            }
        }
        return String.join(File.pathSeparator, copies);
    }
}
