package io.github.duizhao.html;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Fills one template within limits of time, depth and size. A template that exceeds a limit fails
 * with the place it has reached. It runs on a pooled thread, because nothing else can stop {@code
 * (1..)?filter(x -> false)?first}.
 */
final class TemplateRun implements Callable<String>, TemplateProcessingTracer {
  /** Far more than any theme needs; a template that exceeds it recurses forever. */
  private static final int MAX_DEPTH = 1000;

  /** In characters; a hundred times the largest page of a large book. */
  private static final int MAX_LENGTH = 50_000_000;

  private static final ExecutorService THREADS = Executors.newCachedThreadPool(TemplateRun::thread);

  private final Configuration configuration;
  private final String name;
  private final Object model;
  private final Duration limit;
  private final long start = System.nanoTime();
  private volatile @Nullable TracedElement place;
  private int depth;

  TemplateRun(Configuration configuration, String name, Object model, Duration limit) {
    this.configuration = configuration;
    this.name = name;
    this.model = model;
    this.limit = limit;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "template");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Returns the filled template.
   *
   * @throws TemplateFault if the template has an error or exceeds a limit
   */
  String result() {
    Future<String> result = THREADS.submit(this);
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      throw late();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      } else if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException("cannot fill " + name, e);
    } catch (InterruptedException e) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while filling " + name, e);
    }
  }

  @Override
  public String call() {
    Writer out = new BoundedWriter();
    try {
      Environment environment =
          configuration.getTemplate(name).createProcessingEnvironment(model, out);
      environment.setTemplateProcessingTracer(this);
      environment.process();
      return out.toString();
    } catch (TemplateException | IOException e) {
      throw TemplateFault.within(e).orElseGet(() -> TemplateFault.of(name, e));
    } catch (StackOverflowError e) {
      throw fault("nested too deeply; infinite recursion?");
    } catch (OutOfMemoryError e) {
      throw fault("out of memory; an infinite loop or unbounded output?");
    }
  }

  @Override
  public void enterElement(Environment environment, TracedElement element) {
    place = element;
    depth++;
    if (depth > MAX_DEPTH) {
      throw fault("nested more than " + MAX_DEPTH + " levels deep; infinite recursion?");
    } else if (System.nanoTime() - start > limit.toNanos()
        || Thread.currentThread().isInterrupted()) {
      throw late();
    }
  }

  @Override
  public void exitElement(Environment environment, TracedElement element) {
    depth--;
  }

  private TemplateFault late() {
    return fault("not finished after " + limit.toSeconds() + " s; an infinite loop?");
  }

  private TemplateFault fault(String message) {
    TracedElement at = place;
    return at == null
        ? TemplateFault.at(name, 1, 1, message)
        : TemplateFault.at(
            at.getTemplate().getSourceName(), at.getBeginLine(), at.getBeginColumn(), message);
  }

  /** Collects what a template writes, up to a limit. */
  private final class BoundedWriter extends Writer {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int start, int length) {
      requireSpace(length);
      text.append(characters, start, length);
    }

    @Override
    public void write(String characters, int start, int length) {
      requireSpace(length);
      if (length == characters.length()) {
        text.append(characters); // much faster than copying a range character by character
      } else {
        text.append(characters, start, start + length);
      }
    }

    private void requireSpace(int length) {
      if (length > MAX_LENGTH - text.length()) {
        throw fault(
            "writes more than "
                + MAX_LENGTH
                + " characters; an infinite loop or unbounded output?");
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
