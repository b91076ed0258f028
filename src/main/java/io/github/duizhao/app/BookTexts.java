package io.github.duizhao.app;

import io.github.duizhao.model.SectionText;
import java.util.List;
import java.util.stream.Stream;

/** The texts of all files of a book, in both languages, each in the order of the book. */
record BookTexts(List<SectionText> originals, List<SectionText> translations) {
  BookTexts {
    originals = List.copyOf(originals);
    translations = List.copyOf(translations);
  }

  /** Those of the original, then those of the translation. */
  List<SectionText> all() {
    return Stream.concat(originals.stream(), translations.stream()).toList();
  }
}
