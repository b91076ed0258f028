package io.github.duizhao.app;

import io.github.duizhao.model.Languages;
import io.github.duizhao.status.BookStatus;
import java.util.List;

/**
 * The status of a translation, and what was recorded just now.
 *
 * @param status the status after recording
 * @param changed how many lines of the record are new or changed
 * @param dropped the ids whose lines were dropped because the book no longer has them
 * @param kept how many units the request wanted to omit although they are translated; they were not
 *     recorded
 */
public record StatusSummary(
    Languages languages, BookStatus status, int changed, List<String> dropped, int kept) {

  public StatusSummary {
    dropped = List.copyOf(dropped);
  }
}
