package io.github.duizhao.document;

import io.github.duizhao.model.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a file says about its text. Everything may be missing, and nothing is guessed. */
public record DocumentInfo(
    Optional<String> title,
    List<String> authors,
    List<String> translators,
    Optional<Language> language,
    Optional<LocalDate> issued,
    Optional<String> publisher,
    Optional<String> rights) {
  public DocumentInfo {
    authors = List.copyOf(authors);
    translators = List.copyOf(translators);
  }

  /** Nothing is known. */
  public static DocumentInfo unknown() {
    return new DocumentInfo(
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
