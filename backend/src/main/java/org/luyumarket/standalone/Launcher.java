package org.luyumarket.standalone;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How a server program is started beside the application: in a session of its own, so that a Ctrl-C meant for the application
 * does not reach it, and so that the kernel ends it when the application is killed.
 *
 * @param owner the user that root must give the program's files to
 */
record Launcher(List<String> prefix, OptionalInt owner) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final List<String> OWN_SESSION = List.of("setsid", "setpriv", "--pdeathsig", "INT");
    private static final List<String> OWN_NAMESPACE =
            List.of("setsid", "unshare", "--user", "setpriv", "--pdeathsig", "INT");
    private static final List<String> AS_NOBODY = List.of(
            "setsid",
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override",
            "--pdeathsig",
            "INT");

    /** For programs that do not mind being root. */
    static Launcher plain() {
        return new Launcher(works(OWN_SESSION) ? OWN_SESSION : List.of(), OptionalInt.empty());
    }

    /**
     * For PostgreSQL, which refuses to be root: root steps into a user namespace, where nobody is root, or, where containers forbid
     * that, becomes {@code nobody} with the right to pass through root's folders.
     */
    static Launcher unprivileged() {
        if (new UnixSystem().getUid() != ROOT) {
            return plain();
        }
        return works(OWN_NAMESPACE)
                ? new Launcher(OWN_NAMESPACE, OptionalInt.of(ROOT))
                : new Launcher(AS_NOBODY, OptionalInt.of(NOBODY));
    }

    List<String> command(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Where programs can be unpacked: to look for programs below root's folders takes more than a right to pass through. */
    Path programFolder(Path preferred) {
        return owner.equals(OptionalInt.of(NOBODY)) ? Path.of("/var/cache/luyu-market") : preferred;
    }

    /** Hands a folder and all in it to the user that the program runs as, who may have been another one at the last start. */
    void own(Path folder) throws IOException {
        if (owner.isPresent() && !Files.getAttribute(folder, "unix:uid").equals(owner.getAsInt())) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.setAttribute(file, "unix:uid", owner.getAsInt(), LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
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
