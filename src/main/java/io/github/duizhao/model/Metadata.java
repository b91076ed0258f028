package io.github.duizhao.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The metadata of a book.
 *
 * @param issued the date of the edition; every date in the outputs is this one or {@code modified}
 * @param identifier a URI, if the editor gave one
 * @param site the address of the published site without a trailing slash, if it has one
 */
public record Metadata(
    Localized title,
    Optional<Localized> subtitle,
    Optional<Localized> description,
    Languages languages,
    List<Contributor> contributors,
    LocalDate issued,
    LocalDate modified,
    Optional<String> identifier,
    Optional<Localized> publisher,
    List<Localized> subjects,
    Optional<Localized> source,
    Optional<Localized> rights,
    Optional<String> contact,
    Optional<String> site) {

  public Metadata {
    contributors = List.copyOf(contributors);
    subjects = List.copyOf(subjects);
  }
}
