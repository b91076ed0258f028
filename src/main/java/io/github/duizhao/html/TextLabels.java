package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.publication.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The short texts of one edition in each of its languages, the original first: interface words,
 * titles and metadata. Words and titles are cached. Safe for use by several threads.
 */
public final class TextLabels {
  private final Publication publication;
  private final InterfaceWords words;
  private final Map<String, List<TextLabel>> interfaceWords = new ConcurrentHashMap<>();
  private final Map<SectionId, List<TextLabel>> titles = new ConcurrentHashMap<>();

  /** Creates the texts of an edition. */
  public TextLabels(Publication publication, InterfaceWords words) {
    this.publication = publication;
    this.words = words;
  }

  /** A word of the interface in each language of the edition. */
  public List<TextLabel> both(String key) {
    return interfaceWords.computeIfAbsent(
        key,
        it ->
            sided(
                words.words(it, edition()).stream()
                    .map(word -> label(word.language(), word.text()))
                    .toList()));
  }

  /** A word of the interface in the main language of the edition, for attributes. */
  public String main(String key) {
    return words.word(key, edition().mainLanguage()).text();
  }

  /** A word of the interface in one language. */
  public TextLabel word(String key, Language language) {
    InterfaceWords.Word word = words.word(key, language);
    return label(word.language(), word.text());
  }

  /** The name of an edition: {@code 双语对照}, or the language's own name. */
  public List<TextLabel> edition(Edition other) {
    return other.isBilingual() ? both("bilingual") : List.of(language(other.mainLanguage()));
  }

  /** A language's own name. */
  public TextLabel language(Language language) {
    return label(language, words.nameOf(language));
  }

  /** A text in the given language, or else in the first language it has. */
  public TextLabel best(Localized text, Language language) {
    return label(text.bestLanguage(language), text.best(language));
  }

  /** A text in each language of the edition, or else in the first language it has. */
  public List<TextLabel> localized(Localized text) {
    List<TextLabel> labels = new ArrayList<>();
    for (Language language : edition().languages()) {
      text.in(language).ifPresent(value -> labels.add(label(language, value)));
    }
    return labels.isEmpty() ? List.of(best(text, edition().mainLanguage())) : sided(labels);
  }

  /** The same for a text that may be missing. */
  public List<TextLabel> localized(Optional<Localized> text) {
    return text.map(this::localized).orElse(List.of());
  }

  /** A section's title, split into number and text. */
  public List<TextLabel> title(Section section) {
    return titles.computeIfAbsent(
        section.id(),
        id ->
            sided(
                publication.titles(section).stream()
                    .map(
                        title -> {
                          TextLabel text = label(title.text().language(), title.text().plainText());
                          return new TextLabel(
                              text.lang(), text.side(), title.label(), text.text());
                        })
                    .toList()));
  }

  /** A section's number and title on one line, in the given language if the edition has it. */
  public TextLabel line(Section section, Language language) {
    List<TextLabel> both = title(section);
    TextLabel title =
        both.stream()
            .filter(label -> label.lang().equals(language.tag()))
            .findFirst()
            .orElse(both.get(0));
    return TextLabel.of(title.lang(), title.side(), title.line());
  }

  /** A section's heading as written; the word for "untitled" if the edition shows none. */
  public List<TextLabel> heading(Section section) {
    List<Phrase> phrases = publication.titleSides(section).stream().map(Side::phrase).toList();
    return phrases.isEmpty() ? both("page-untitled") : phrases(phrases);
  }

  /** Texts of one segment, the original first. */
  public List<TextLabel> phrases(List<Phrase> phrases) {
    return sided(
        phrases.stream()
            .map(phrase -> label(phrase.language(), phrase.plainText()))
            .distinct()
            .toList());
  }

  /** A text in one language. */
  public TextLabel label(Language language, String text) {
    Language original = publication.book().metadata().languages().original();
    boolean isOriginal = language.primary().equals(original.primary());
    return TextLabel.of(language.tag(), isOriginal ? "original" : "translation", text);
  }

  /** Makes two labels original and translation, even if they are in other languages. */
  private static List<TextLabel> sided(List<TextLabel> labels) {
    return labels.size() == 2
        ? List.of(in("original", labels.get(0)), in("translation", labels.get(1)))
        : labels;
  }

  private static TextLabel in(String side, TextLabel label) {
    return new TextLabel(label.lang(), side, label.number(), label.text());
  }

  private Edition edition() {
    return publication.edition();
  }

  /** All labels on one line, for texts in which no language can be declared. */
  public static String line(List<TextLabel> labels) {
    return labels.stream()
        .map(label -> TextLabel.withoutBreaks(label.text()))
        .collect(Collectors.joining(" / "));
  }
}
