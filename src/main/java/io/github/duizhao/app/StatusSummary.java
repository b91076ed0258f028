package io.github.duizhao.app;

import io.github.duizhao.model.Languages;
import io.github.duizhao.status.BookStatus;
import java.util.List;

/**
 * How far a translation has come, and what was recorded about it just now.
 *
 * @param status as it is after that
 * @param changed how many lines of the record are new or say something new
 * @param dropped the ids whose lines were dropped, since the book no longer has them
 */
public record StatusSummary(
    Languages languages, BookStatus status, int changed, List<String> dropped) {

  public StatusSummary {
    dropped = List.copyOf(dropped);
  }
}
