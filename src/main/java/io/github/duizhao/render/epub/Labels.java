package io.github.duizhao.render.epub;

import io.github.duizhao.html.Words;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Section;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.publication.Side;
import java.util.List;
import java.util.stream.Collectors;

/** Titles, names and words in each language that an edition shows, the original's first. */
final class Labels {
  private final Publication publication;
  private final Words words;

  Labels(Publication publication, Words words) {
    this.publication = publication;
    this.words = words;
  }

  /** The text in each language of the edition; what is written in neither stands as it is. */
  List<Label> of(Localized text) {
    return publication.edition().languages().stream()
        .map(language -> label(text, language))
        .distinct()
        .toList();
  }

  /** The text in that language, or else as it was first given. */
  Label label(Localized text, Language language) {
    return label(text.bestLanguage(language), text.best(language));
  }

  /** A section's heading as written; a word for "untitled" where the edition shows none. */
  List<Label> of(Section section) {
    List<Label> labels =
        publication.titleSides(section).stream()
            .map(Side::phrase)
            .map(phrase -> label(phrase.language(), phrase.plainText()))
            .distinct()
            .toList();
    return labels.isEmpty() ? word("page-untitled") : labels;
  }

  /** A word of the interface in each language of the edition. */
  List<Label> word(String key) {
    return words.words(key, publication.edition()).stream()
        .map(word -> label(word.language(), word.text()))
        .toList();
  }

  /** A word of the interface in that language. */
  Label word(String key, Language language) {
    Words.Word word = words.word(key, language);
    return label(word.language(), word.text());
  }

  Label label(Language language, String text) {
    Language original = publication.book().metadata().languages().original();
    boolean isOriginal = language.primary().equals(original.primary());
    return new Label(language.tag(), isOriginal ? "original" : "translation", text);
  }

  /** All texts in one line, where no language can be marked. */
  static String line(List<Label> labels) {
    return labels.stream()
        .map(label -> withoutBreaks(label.text()))
        .collect(Collectors.joining(" / "));
  }

  /** The text without the marks that say where a heading may break. */
  static String withoutBreaks(String text) {
    return text.replace("\u200B", "");
  }
}
