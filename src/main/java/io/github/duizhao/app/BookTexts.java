package io.github.duizhao.app;

import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts of all files of a book, in both languages, each in the order of the book.
 *
 * @param brokenLinks a finding for each link to a file or heading that the book does not have
 */
record BookTexts(
    List<SectionText> originals, List<SectionText> translations, List<Finding> brokenLinks) {
  BookTexts {
    originals = List.copyOf(originals);
    translations = List.copyOf(translations);
    brokenLinks = List.copyOf(brokenLinks);
  }

  /** Those of the original, then those of the translation. */
  List<SectionText> all() {
    return Stream.concat(originals.stream(), translations.stream()).toList();
  }
}
