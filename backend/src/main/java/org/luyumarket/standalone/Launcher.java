package org.luyumarket.standalone;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a server program is started beside the application: in a session of its own, so that a Ctrl-C meant for the application
 * does not reach it, and so that the kernel ends it when the application is killed.
 */
record Launcher(List<String> prefix, boolean asNobody) {

    private static final int NOBODY = 65534;
    private static final List<String> OWN_SESSION = List.of("setsid", "setpriv", "--pdeathsig", "INT");

    /** For programs that do not mind being root. */
    static Launcher plain() {
        return works(OWN_SESSION) ? new Launcher(OWN_SESSION, false) : new Launcher(List.of(), false);
    }

    /**
     * For PostgreSQL, which refuses to be root: root steps into a user namespace, where nobody is root, or, where containers forbid
     * that, becomes {@code nobody} with the right to pass through root's folders.
     */
    static Launcher unprivileged() {
        if (new UnixSystem().getUid() != 0) {
            return plain();
        }
        List<String> namespace = List.of("setsid", "unshare", "--user", "setpriv", "--pdeathsig", "INT");
        return works(namespace) ? new Launcher(namespace, false) : new Launcher(nobody(), true);
    }

    List<String> command(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Hands a folder and all in it to the user that the programs run as. */
    void own(Path folder) throws IOException {
        if (asNobody) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.setAttribute(file, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    private static List<String> nobody() {
        return List.of(
                "setsid",
                "setpriv",
                "--reuid=" + NOBODY,
                "--regid=" + NOBODY,
                "--clear-groups",
                "--inh-caps=+dac_override",
                "--ambient-caps=+dac_override",
                "--pdeathsig",
                "INT");
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
