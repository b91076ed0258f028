package io.github.duizhao.app;

import io.github.duizhao.config.Format;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code duizhao build} was asked for.
 *
 * @param book the book's folder
 * @param destination where the output goes, if not to {@code site/} in the book's folder
 * @param formats what to write; none means those that book.yml lists
 * @param editions {@code bilingual} or a language tag, if not every edition is wanted
 * @param options what is to be done otherwise than usually
 */
public record BuildRequest(
    Path book,
    Optional<Path> destination,
    Set<Format> formats,
    Optional<List<String>> editions,
    Set<BuildOption> options) {

  public BuildRequest {
    formats = Set.copyOf(formats);
    editions = editions.map(List::copyOf);
    options = Set.copyOf(options);
  }
}
