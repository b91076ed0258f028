package io.github.duizhao.source;

import io.github.duizhao.model.Origin;

/**
 * A line of a witness, or part of one, that is page furniture and not text of the book.
 *
 * @param pattern the pattern that it matched
 */
public record Dropped(Origin at, String text, String pattern) {

  /** For example {@code content/witnesses/page.txt:12: dropped "3" (^[0-9]{1,2}$)}. */
  @Override
  public String toString() {
    return at + ": dropped \"" + text + "\" (" + pattern + ")";
  }
}
