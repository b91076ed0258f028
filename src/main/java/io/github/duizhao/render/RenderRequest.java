package io.github.duizhao.render;

import io.github.duizhao.model.Book;
import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.FormatOptions;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.status.BookStatus;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The input of a format.
 *
 * @param editions the whole book in each requested edition; at least one
 * @param options the options of all formats from book.yml
 * @param status the status of the translation, if readers are to see it
 * @param downloads the downloads written so far
 * @param progress receives the name of each step, from any thread
 */
public record RenderRequest(
    List<Publication> editions,
    FormatOptions options,
    Optional<BookStatus> status,
    List<Download> downloads,
    Consumer<String> progress) {

  /**
   * @throws IllegalArgumentException if there is no edition
   */
  public RenderRequest {
    editions = List.copyOf(editions);
    downloads = List.copyOf(downloads);
    if (editions.isEmpty()) {
      throw new IllegalArgumentException("editions must not be empty");
    }
  }

  /** The book of all editions. */
  public Book book() {
    return editions.get(0).book();
  }

  /** Returns a thread-safe counter of steps: {@code pdf 7/18 chapter-05-zh-Hans.pdf}. */
  public Consumer<String> steps(OutputFormat format, int all) {
    AtomicInteger begun = new AtomicInteger();
    return name ->
        progress.accept(format.name() + " " + begun.incrementAndGet() + "/" + all + " " + name);
  }
}
