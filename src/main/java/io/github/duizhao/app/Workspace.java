package io.github.duizhao.app;

import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The output of one build: written aside, then put in its place at once.
 *
 * <pre>{@code
 * try (Workspace workspace = …) {
 *   render(workspace.folder());
 *   workspace.publish();
 * }
 * }</pre>
 *
 * <p>Without {@code publish} the last output stays as it was. What a build did not write stays too:
 * {@code .gitignore} and whatever else somebody put there. Only one process at a time has the
 * workspace of a destination.
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
   * Takes the workspace, mends what a killed build left, and gives an empty folder; or a finding of
   * OUT-001.
   *
   * @param asked the destination, if not {@code site/} in the book's folder
   */
  public static Optional<Workspace> open(Path book, Optional<Path> asked, Report report) {
    String shown = asked.map(Path::toString).orElse("site");
    try {
      Destination destination = Destination.of(book, asked);
      return Optional.of(open(destination, report));
    } catch (RefusedException e) {
      report.add(e.finding());
    } catch (IOException e) {
      report.add(RefusedException.finding(e, shown));
    }
    return Optional.empty();
  }

  private static Workspace open(Destination destination, Report report)
      throws IOException, RefusedException {
    destination.requireOurs();
    OutputLock lock = OutputLock.take(destination);
    Workspace workspace = new Workspace(destination, lock, new Swap(destination), report);
    try {
      workspace.swap.mend();
      destination.requireOurs();
      Files.createDirectory(workspace.folder());
      return workspace;
    } catch (IOException | RefusedException e) {
      lock.close();
      throw e;
    }
  }

  /** Where to write. */
  public Path folder() {
    return swap.work();
  }

  /** Puts what was written in its place; answers whether it did, else there is a finding. */
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
   * Breaks off, while another thread may still write: what was written goes, nothing is published
   * any more, and what is written from now on fails. Waits for a publication that has begun.
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

  /** Removes what was written and not published, and lets others in. */
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
