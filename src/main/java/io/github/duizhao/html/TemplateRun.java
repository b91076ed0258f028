package io.github.duizhao.html;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
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
 * One filling of a template, which may be a stranger's: it ends in time, or is given up with a
 * fault that says where it was. It runs on a thread of its own, for nothing stops {@code
 * (1..)?filter(x -> false)?first}; the threads are used again, so that a page costs none.
 */
final class TemplateRun implements Callable<String>, TemplateProcessingTracer {
  /** No theme nests so deep; one that does calls itself without end. */
  private static final int MOST_DEEP = 1000;

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
   * What the template makes of the model.
   *
   * @throws TemplateFault if the template is at fault
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
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while filling " + name, e);
    }
  }

  @Override
  public String call() {
    BoundedWriter out = new BoundedWriter(this::tooLong);
    try {
      Environment environment =
          configuration.getTemplate(name).createProcessingEnvironment(model, out);
      environment.setTemplateProcessingTracer(this);
      environment.process();
      return out.toString();
    } catch (TemplateException | IOException e) {
      throw TemplateFault.within(e).orElseGet(() -> TemplateFault.of(name, e));
    } catch (StackOverflowError e) {
      throw fault("this is nested too deep; does it call itself without end?");
    } catch (OutOfMemoryError e) {
      throw fault("this takes more memory than there is; does it grow without end?");
    }
  }

  @Override
  public void enterElement(Environment environment, TracedElement element) {
    place = element;
    depth++;
    if (depth > MOST_DEEP) {
      throw fault("nested more than " + MOST_DEEP + " deep; does it call itself without end?");
    } else if (System.nanoTime() - start > limit.toNanos()) {
      throw late();
    }
  }

  @Override
  public void exitElement(Environment environment, TracedElement element) {
    depth--;
  }

  private TemplateFault late() {
    return fault("not done after " + limit.toSeconds() + " s; is there a loop without end?");
  }

  private TemplateFault tooLong() {
    return fault(
        "writes more than "
            + BoundedWriter.MOST
            + " characters; is there a loop without end, or does a text grow?");
  }

  private TemplateFault fault(String message) {
    TracedElement at = place;
    return at == null
        ? TemplateFault.at(name, 1, 1, message)
        : TemplateFault.at(
            at.getTemplate().getSourceName(), at.getBeginLine(), at.getBeginColumn(), message);
  }
}
