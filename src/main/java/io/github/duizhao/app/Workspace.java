package io.github.duizhao.app;

import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The output of one build: written to a separate folder, then published in one step.
 *
 * <pre>{@code
 * try (Workspace workspace = …) {
 *   render(workspace.folder());
 *   workspace.publish();
 * }
 * }</pre>
 *
 * <p>Without {@code publish} the last output stays unchanged. Files that no build wrote, such as
 * {@code .gitignore}, are kept. Only one process at a time can open the workspace of a destination.
 */
public final class Workspace implements AutoCloseable {
  private final Destination destination;
  private final OutputLock lock;
  private final Swap swap;
  private final Report report;
  private boolean ended;

  private Workspace(Destination destination, OutputLock lock, Swap swap, Report report) {
    this.destination = destination;
    this.lock = lock;
    this.swap = swap;
    this.report = report;
  }

  /**
   * Locks the workspace, cleans up after a killed build, and creates an empty folder.
   *
   * @param requested the output folder; by default {@code site/} in the book's folder
   * @return empty if that fails, for which the report has a finding of OUT-001
   */
  public static Optional<Workspace> open(Path book, Optional<Path> requested, Report report) {
    try {
      Destination destination = Destination.of(book, requested);
      return Optional.of(open(destination, report));
    } catch (RefusedException e) {
      report.add(e.finding());
    } catch (IOException e) {
      report.add(RefusedException.finding(e, Destination.name(requested)));
    }
    return Optional.empty();
  }

  private static Workspace open(Destination destination, Report report)
      throws IOException, RefusedException {
    destination.requireOurs();
    OutputLock lock = OutputLock.take(destination);
    Workspace workspace = new Workspace(destination, lock, new Swap(destination), report);
    try {
      workspace.swap.recover();
      destination.requireOurs();
      Files.createDirectory(workspace.folder());
      return workspace;
    } catch (IOException | RefusedException e) {
      lock.close();
      throw e;
    }
  }

  /** The folder to write to. */
  public Path folder() {
    return swap.work();
  }

  /**
   * Publishes what was written. Returns false if that failed, for which the report has a finding.
   */
  public synchronized boolean publish() {
    if (ended) {
      return false;
    }
    try {
      Manifest.write(folder());
      swap.run();
      return true;
    } catch (RefusedException e) {
      report.add(e.finding());
    } catch (IOException e) {
      report.add(RefusedException.finding(e, destination.shown()));
    }
    return false;
  }

  /**
   * Cancels the build while another thread may still write: deletes what was written, prevents
   * publication, and makes further writes fail. Waits for a publication that has begun.
   */
  public synchronized void abandon() {
    if (ended) {
      return;
    }
    ended = true;
    try {
      swap.withdraw();
      lock.close();
    } catch (IOException e) {
      report.add(RefusedException.finding(e, destination.shown()));
    }
  }

  /** Deletes what was written but not published, and unlocks the workspace. */
  @Override
  public synchronized void close() {
    if (ended) {
      return;
    }
    ended = true;
    try {
      Tree.delete(folder());
      lock.close();
    } catch (IOException e) {
      report.add(RefusedException.finding(e, destination.shown()));
    }
  }
}
