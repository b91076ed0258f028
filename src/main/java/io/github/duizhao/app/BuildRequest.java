package io.github.duizhao.app;

import io.github.duizhao.render.OutputFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of {@code duizhao build}.
 *
 * @param book the book's folder
 * @param destination the output folder; by default {@code site/} in the book's folder
 * @param formats what to write; if empty, the formats that book.yml lists
 * @param editions names, {@code bilingual} or a language tag; by default all editions
 */
public record BuildRequest(
    Path book,
    Optional<Path> destination,
    Set<OutputFormat> formats,
    Optional<List<String>> editions,
    Set<Option> options) {

  /** Options of a build. */
  public enum Option {
    /** Warnings fail the build. */
    STRICT,
    /** The website has a page with the status of the translation. */
    STATUS
  }

  public BuildRequest {
    formats = Set.copyOf(formats);
    editions = editions.map(List::copyOf);
    options = Set.copyOf(options);
  }
}
