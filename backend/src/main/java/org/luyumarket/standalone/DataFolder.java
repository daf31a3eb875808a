package org.luyumarket.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything standalone mode must remember; one running application owns it at a time. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Opens the folder for this process alone; the operating system gives it free again however the process ends. */
    static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return new DataFolder(path, lock(path));
        } catch (IOException unusable) {
            throw new StartRefused(
                    "The data folder " + path + " cannot be used: " + unusable,
                    "Make it writable, or set LUYU_DATA_DIR to another folder.",
                    unusable);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path owner = folder.resolve("owner.pid");
        FileChannel channel = FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw inUse(folder, owner);
        }
        Files.writeString(owner, Long.toString(ProcessHandle.current().pid()));
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static StartRefused inUse(Path folder, Path owner) throws IOException {
        String pid = Files.exists(owner) ? " (process " + Files.readString(owner, StandardCharsets.UTF_8) + ")" : "";
        return new StartRefused(
                "Another instance" + pid + " is already running on the data in " + folder + ".",
                "Stop it first, or set LUYU_DATA_DIR to another folder.");
    }
}
