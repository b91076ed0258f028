package io.github.duizhao.render.epub;

import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Section;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.publication.Side;
import java.util.List;
import java.util.stream.Collectors;

/** Titles, names and words in each language that an edition shows, the original's first. */
final class EpubLabels {
  private final Publication publication;
  private final InterfaceWords words;

  EpubLabels(Publication publication, InterfaceWords words) {
    this.publication = publication;
    this.words = words;
  }

  /** The text in each language of the edition; what is written in neither stands as it is. */
  List<EpubLabel> of(Localized text) {
    return publication.edition().languages().stream()
        .map(language -> label(text, language))
        .distinct()
        .toList();
  }

  /** The text in that language, or else as it was first given. */
  EpubLabel label(Localized text, Language language) {
    return label(text.bestLanguage(language), text.best(language));
  }

  /** A section's heading as written; a word for "untitled" where the edition shows none. */
  List<EpubLabel> of(Section section) {
    List<EpubLabel> labels =
        publication.titleSides(section).stream()
            .map(Side::phrase)
            .map(phrase -> label(phrase.language(), phrase.plainText()))
            .distinct()
            .toList();
    return labels.isEmpty() ? word("page-untitled") : labels;
  }

  /** A word of the interface in each language of the edition. */
  List<EpubLabel> word(String key) {
    return words.words(key, publication.edition()).stream()
        .map(word -> label(word.language(), word.text()))
        .toList();
  }

  /** A word of the interface in that language. */
  EpubLabel word(String key, Language language) {
    InterfaceWords.Word word = words.word(key, language);
    return label(word.language(), word.text());
  }

  EpubLabel label(Language language, String text) {
    Language original = publication.book().metadata().languages().original();
    boolean isOriginal = language.primary().equals(original.primary());
    return new EpubLabel(language.tag(), isOriginal ? "original" : "translation", text);
  }

  /** All texts in one line, where no language can be marked. */
  static String line(List<EpubLabel> labels) {
    return labels.stream()
        .map(label -> withoutBreaks(label.text()))
        .collect(Collectors.joining(" / "));
  }

  /** The text without the marks that say where a heading may break. */
  static String withoutBreaks(String text) {
    return text.replace("\u200B", "");
  }
}
