package io.github.duizhao.cli;

import io.github.duizhao.app.Progress;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Shows the progress of a command: on a terminal in one line that is repainted up to ten times a
 * second and erased at the end, otherwise in a line for each step. Thread-safe.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final int REPAINT_MILLIS = 100;

  private final PrintWriter err;
  private final Terminal terminal;
  private final Cancellation cancellation;
  private Optional<ScheduledExecutorService> painter = Optional.empty();
  private String wanted = "";
  private String shown = "";
  private boolean closed;

  ProgressLine(PrintWriter err, Terminal terminal, Cancellation cancellation) {
    this.err = err;
    this.terminal = terminal;
    this.cancellation = cancellation;
    cancellation.first(this::close);
  }

  @Override
  public synchronized void step(String what) {
    String text = Outcome.printable(what);
    if (!terminal.interactive()) {
      err.println(text);
    } else if (!closed) {
      wanted = Cells.cut(text, terminal.columns() - 1);
      if (painter.isEmpty()) {
        painter = Optional.of(start());
      }
    }
  }

  @Override
  public void onCancel(Runnable task) {
    cancellation.then(task);
  }

  private ScheduledExecutorService start() {
    ScheduledExecutorService executor =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    var unused =
        executor.scheduleAtFixedRate(this::paint, 0, REPAINT_MILLIS, TimeUnit.MILLISECONDS);
    return executor;
  }

  private synchronized void paint() {
    if (!closed && !wanted.equals(shown)) {
      int rest = Math.max(0, Cells.of(shown) - Cells.of(wanted));
      err.print("\r" + wanted + " ".repeat(rest) + "\b".repeat(rest));
      err.flush();
      shown = wanted;
    }
  }

  /** Erases the line; later steps are not shown. */
  @Override
  public synchronized void close() {
    closed = true;
    painter.ifPresent(ScheduledExecutorService::shutdownNow);
    if (!shown.isEmpty()) {
      err.print("\r" + " ".repeat(Cells.of(shown)) + "\r");
      err.flush();
      shown = "";
    }
  }
}
