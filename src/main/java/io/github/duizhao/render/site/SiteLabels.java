package io.github.duizhao.render.site;

import io.github.duizhao.html.InterfaceWords;
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
public final class SiteLabels {
  private final Publication publication;
  private final InterfaceWords words;
  private final Map<String, List<SiteLabel>> interfaceWords = new ConcurrentHashMap<>();
  private final Map<SectionId, List<SiteLabel>> titles = new ConcurrentHashMap<>();

  SiteLabels(Publication publication, InterfaceWords words) {
    this.publication = publication;
    this.words = words;
  }

  /** A word of the interface in each language of the edition. */
  public List<SiteLabel> both(String key) {
    return interfaceWords.computeIfAbsent(key, this::translated);
  }

  private List<SiteLabel> translated(String key) {
    return sided(
        words.words(key, edition()).stream()
            .map(word -> SiteLabel.of(word.lang(), word.text()))
            .toList());
  }

  /** A word of the interface in the page's own language, for attributes. */
  public String main(String key) {
    return words.word(key, edition().mainLanguage()).text();
  }

  /** The name of an edition: {@code 双语对照}, or the language's own name. */
  List<SiteLabel> edition(Edition other) {
    if (other.isBilingual()) {
      return both("bilingual");
    }
    return List.of(language(other.mainLanguage()));
  }

  /** A language by its own name. */
  SiteLabel language(Language language) {
    return SiteLabel.of(language.tag(), words.nameOf(language));
  }

  /** A text of the metadata in each language of the edition that it has. */
  List<SiteLabel> localized(Localized text) {
    List<SiteLabel> labels = new ArrayList<>();
    for (Language language : edition().languages()) {
      text.in(language).ifPresent(value -> labels.add(SiteLabel.of(language.tag(), value)));
    }
    Language main = edition().mainLanguage();
    return labels.isEmpty()
        ? List.of(SiteLabel.of(text.bestLanguage(main).tag(), text.best(main)))
        : sided(labels);
  }

  /** A section's title, its number apart. */
  List<SiteLabel> title(Section section) {
    return titles.computeIfAbsent(section.id(), id -> split(section));
  }

  private List<SiteLabel> split(Section section) {
    return sided(
        publication.titles(section).stream()
            .map(title -> new SiteLabel(tag(title), Optional.empty(), title.label(), text(title)))
            .toList());
  }

  /** Phrases of one segment, the original first. */
  List<SiteLabel> phrases(List<Phrase> phrases) {
    return sided(
        phrases.stream()
            .map(phrase -> SiteLabel.of(phrase.language().tag(), phrase.plainText()))
            .toList());
  }

  /** A section's title on one line, number included: in that language if it can be. */
  SiteLabel line(Section section, Language language) {
    List<SiteLabel> titles = title(section);
    SiteLabel title =
        titles.stream()
            .filter(label -> label.lang().equals(language.tag()))
            .findFirst()
            .orElse(titles.get(0));
    return SiteLabel.of(
        title.lang(), title.mark().map(mark -> mark + " ").orElse("") + title.whole());
  }

  Edition edition() {
    return publication.edition();
  }

  /** Two texts are original and translation; a text that stands alone is shown by every view. */
  private static List<SiteLabel> sided(List<SiteLabel> labels) {
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
