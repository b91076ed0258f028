package io.github.duizhao.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Prevents two processes from writing to the same output. The system releases it if the process is
 * killed.
 */
final class OutputLock implements AutoCloseable {
  private final Path folder;
  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path folder, Path file, FileChannel channel) {
    this.folder = folder;
    this.file = file;
    this.channel = channel;
  }

  /**
   * Creates and locks the folder in which the output is prepared.
   *
   * @throws RefusedException if another process has locked it
   */
  static OutputLock take(Destination destination) throws IOException, RefusedException {
    Path folder = destination.preparation();
    if (Tree.exists(folder) && !Tree.isFolder(folder)) {
      throw new RefusedException(folder.getFileName() + " is not a folder", "remove it");
    }
    Files.createDirectories(folder);
    Path file = folder.resolve("lock");
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
    if (!isLocked(channel)) {
      channel.close();
      throw new RefusedException(
          "another duizhao process is writing to " + destination.shown(),
          "wait until it has ended");
    }
    return new OutputLock(folder, file, channel);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** The lock file, which must not be deleted before {@link #close}. */
  Path file() {
    return file;
  }

  /** Releases the lock, and deletes its folder if nothing else is in it. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
    if (Tree.isFolder(folder) && Tree.isEmpty(folder)) {
      Files.deleteIfExists(folder);
    }
  }
}
