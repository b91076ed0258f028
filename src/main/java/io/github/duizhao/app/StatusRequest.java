package io.github.duizhao.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of {@code duizhao status}.
 *
 * @param book the book's folder
 * @param accept the translations to record as accepted, by names that {@code Selection} reads; an
 *     empty list means all translations
 * @param review the translations to record as reviewed, in the same form
 * @param by who reviewed them, if given
 * @param omit the texts to record as left out of the translation on purpose; these names always
 *     select something
 */
public record StatusRequest(
    Path book,
    Optional<List<String>> accept,
    Optional<List<String>> review,
    Optional<String> by,
    List<String> omit) {

  public StatusRequest {
    accept = accept.map(List::copyOf);
    review = review.map(List::copyOf);
    omit = List.copyOf(omit);
  }

  /** A request that only counts. */
  public static StatusRequest count(Path book) {
    return new StatusRequest(book, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** Whether there is anything to record. */
  public boolean records() {
    return accept.isPresent() || review.isPresent() || !omit.isEmpty();
  }
}
