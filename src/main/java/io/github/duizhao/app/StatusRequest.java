package io.github.duizhao.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code duizhao status} was asked for.
 *
 * @param book the book's folder
 * @param accept names of what is to be accepted, as {@code Selection} reads them; an empty list
 *     stands for all that is translated
 * @param review names of what is to be accepted as reviewed, in the same form
 */
public record StatusRequest(
    Path book, Optional<List<String>> accept, Optional<List<String>> review) {

  public StatusRequest {
    accept = accept.map(List::copyOf);
    review = review.map(List::copyOf);
  }

  /** Whether anything is to be recorded. */
  boolean records() {
    return accept.isPresent() || review.isPresent();
  }
}
