package org.luyumarket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * The market's classes as the JVM read and checked them last time. A rehearsal writes it beside the jar, or else the first run that
 * ends in an orderly way into the data folder; all later runs start from it; another jar or another JVM begins a new one.
 *
 * @param file where it is kept; its name says of which jar and JVM it is
 */
record ClassArchive(Path file) {

    /** A run that ended by itself, by Ctrl-C or by being told to; any other may have begun too little to be worth keeping. */
    private static final Set<Integer> ORDERLY_ENDS = Set.of(0, 130, 143);

    /** The one that came with the jar, or else the data folder's own. */
    static ClassArchive of(Path jar, Path folder) throws IOException {
        ClassArchive packaged = beside(jar);
        if (Files.exists(packaged.file)) {
            return packaged;
        }
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return new ClassArchive(folder.resolve(packaged.file.getFileName()));
    }

    /** The one that a rehearsal leaves where the jar lies. */
    static ClassArchive beside(Path jar) throws IOException {
        String contents = String.join(
                "|",
                jar.toAbsolutePath().toString(),
                Files.getLastModifiedTime(jar).toString(),
                Long.toString(Files.size(jar)),
                System.getProperty("java.vm.version"));
        return new ClassArchive(jar.resolveSibling("classes-%08x.jsa".formatted(contents.hashCode())));
    }

    List<String> options() {
        return Files.exists(file)
                ? List.of("-XX:SharedArchiveFile=" + file)
                : List.of("-XX:ArchiveClassesAtExit=" + unfinished(), "-Xlog:cds*=off");
    }

    /** Renamed only once it is whole, so that a start never reads half of one. */
    void keepIfWhole(int exitStatus) {
        try {
            if (ORDERLY_ENDS.contains(exitStatus) && Files.exists(unfinished())) {
                Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException nothingIsLostButTime) {
            System.err.println("The class archive was not kept: " + nothingIsLostButTime);
        }
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".unfinished");
    }
}
