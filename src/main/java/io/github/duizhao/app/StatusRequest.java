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
 */
public record StatusRequest(
    Path book, Optional<List<String>> accept, Optional<List<String>> review) {

  public StatusRequest {
    accept = accept.map(List::copyOf);
    review = review.map(List::copyOf);
  }

  /** Whether there is anything to record. */
  boolean records() {
    return accept.isPresent() || review.isPresent();
  }
}
