package io.github.duizhao.render.site;

import io.github.duizhao.html.Words;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.publication.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The short texts of one edition: words of the interface and titles. Each is made once, since every
 * page has most of them. Safe for use by several threads.
 */
public final class Labels {
  private final Publication publication;
  private final Words words;
  private final Map<String, List<Label>> interfaceWords = new ConcurrentHashMap<>();
  private final Map<SectionId, List<Label>> titles = new ConcurrentHashMap<>();

  Labels(Publication publication, Words words) {
    this.publication = publication;
    this.words = words;
  }

  /** A word of the interface in each language of the edition. */
  public List<Label> both(String key) {
    return interfaceWords.computeIfAbsent(key, this::translated);
  }

  private List<Label> translated(String key) {
    return sided(
        words.words(key, edition()).stream()
            .map(word -> Label.of(word.lang(), word.text()))
            .toList());
  }

  /** A word of the interface in the page's own language, for attributes. */
  public String main(String key) {
    return words.word(key, edition().mainLanguage()).text();
  }

  /** The name of an edition: {@code 双语对照}, or the language's own name. */
  List<Label> edition(Edition other) {
    if (other.isBilingual()) {
      return both("bilingual");
    }
    return List.of(language(other.mainLanguage()));
  }

  /** A language by its own name. */
  Label language(Language language) {
    return Label.of(language.tag(), words.nameOf(language));
  }

  /** A text of the metadata in each language of the edition that it has. */
  List<Label> localized(Localized text) {
    List<Label> labels = new ArrayList<>();
    for (Language language : edition().languages()) {
      text.in(language).ifPresent(value -> labels.add(Label.of(language.tag(), value)));
    }
    Language main = edition().mainLanguage();
    return labels.isEmpty()
        ? List.of(Label.of(text.bestLanguage(main).tag(), text.best(main)))
        : sided(labels);
  }

  /** A section's title, its number apart. */
  List<Label> title(Section section) {
    return titles.computeIfAbsent(section.id(), id -> split(section));
  }

  private List<Label> split(Section section) {
    return sided(
        publication.titles(section).stream()
            .map(title -> new Label(tag(title), Optional.empty(), title.label(), text(title)))
            .toList());
  }

  /** Phrases of one segment, the original first. */
  List<Label> phrases(List<Phrase> phrases) {
    return sided(
        phrases.stream()
            .map(phrase -> Label.of(phrase.language().tag(), phrase.plainText()))
            .toList());
  }

  /** A section's title on one line, number included: in that language if it can be. */
  Label line(Section section, Language language) {
    List<Label> titles = title(section);
    Label title =
        titles.stream()
            .filter(label -> label.lang().equals(language.tag()))
            .findFirst()
            .orElse(titles.get(0));
    return Label.of(title.lang(), title.mark().map(mark -> mark + " ").orElse("") + title.whole());
  }

  Edition edition() {
    return publication.edition();
  }

  /** Two texts are original and translation; a text that stands alone is shown by every view. */
  private static List<Label> sided(List<Label> labels) {
    return labels.size() == 2
        ? List.of(labels.get(0).in("original"), labels.get(1).in("translation"))
        : labels;
  }

  private static String tag(Title title) {
    return title.text().language().tag();
  }

  private static String text(Title title) {
    return title.text().plainText();
  }
}
