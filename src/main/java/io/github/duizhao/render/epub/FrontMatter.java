package io.github.duizhao.render.epub;

import io.github.duizhao.html.Byline;
import io.github.duizhao.html.ContentsLine;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.TextLabel;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.publication.Entry;
import io.github.duizhao.publication.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Creates the pages before the text: cover, title page, imprint and contents. */
final class FrontMatter {
  private static final String MATTER = "frontmatter";

  private final Publication publication;
  private final Metadata metadata;
  private final InterfaceWords words;
  private final TextLabels labels;

  FrontMatter(Publication publication, InterfaceWords words, TextLabels labels) {
    this.publication = publication;
    this.metadata = publication.book().metadata();
    this.words = words;
    this.labels = labels;
  }

  /**
   * The data for the frame of every file.
   *
   * @param lang the language of the file as a whole
   * @param title the title of the file in that language
   * @param matter {@code frontmatter}, {@code bodymatter} or {@code backmatter}
   * @param edition the CSS class of the edition
   */
  public record EpubFrame(String lang, String title, String matter, String edition) {

    /** The frame of a file with a title in one or more languages. */
    static EpubFrame of(Publication publication, List<TextLabel> titles, String matter) {
      TextLabel title = titles.get(0);
      String edition = publication.edition().isBilingual() ? "bilingual" : "monolingual";
      return new EpubFrame(title.lang(), TextLabel.withoutBreaks(title.text()), matter, edition);
    }
  }

  /**
   * The page with the cover image.
   *
   * @param text the alternative text: the book's title
   */
  public record CoverPage(EpubFrame frame, String image, TextLabel text) {}

  CoverPage cover() {
    TextLabel title = labels.localized(metadata.title()).get(0);
    return new CoverPage(
        frame("cover"),
        FileNames.COVER_IMAGE,
        TextLabel.of(title.lang(), title.side(), TextLabel.withoutBreaks(title.text())));
  }

  /** The title page. */
  public record TitlePage(
      EpubFrame frame,
      List<TextLabel> titles,
      List<TextLabel> subtitles,
      List<Byline> bylines,
      List<TextLabel> publishers) {}

  TitlePage titlePage() {
    return new TitlePage(
        frame("title-page"),
        labels.localized(metadata.title()),
        labels.localized(metadata.subtitle()),
        publication.edition().languages().stream()
            .flatMap(language -> Byline.all(metadata.contributors(), language, words).stream())
            .distinct()
            .toList(),
        labels.localized(metadata.publisher()));
  }

  /** The imprint: the book's metadata, once in each language. */
  public record Imprint(EpubFrame frame, List<TextLabel> heading, List<Facts> sides) {

    /** The metadata in one language. */
    public record Facts(TextLabel title, List<Fact> facts) {}

    /**
     * One line of the imprint.
     *
     * @param term the term, for example {@code Rights}
     * @param link the target if the value is a link, or empty
     */
    public record Fact(TextLabel term, TextLabel value, String link) {}
  }

  Imprint imprint() {
    List<Imprint.Facts> sides =
        publication.edition().languages().stream().map(this::facts).toList();
    return new Imprint(frame("imprint"), labels.both("imprint"), sides);
  }

  private Imprint.Facts facts(Language language) {
    List<Imprint.Fact> facts = new ArrayList<>();
    addFact("title", Optional.of(metadata.title()), language, facts);
    addFact("subtitle", metadata.subtitle(), language, facts);
    for (Byline byline : Byline.all(metadata.contributors(), language, words)) {
      addFact("role-" + byline.role().code(), byline.namesText(), "", language, facts);
    }
    if (publication.edition().isBilingual()) {
      TextLabel bilingual = labels.word("bilingual", language);
      facts.add(new Imprint.Fact(labels.word("edition", language), bilingual, ""));
    }
    addFact("publisher", metadata.publisher(), language, facts);
    addFact("issued", metadata.issued().toString(), "", language, facts);
    addFact("source", metadata.source(), language, facts);
    addFact("rights", metadata.rights(), language, facts);
    metadata.site().ifPresent(url -> addFact("site", url, url, language, facts));
    metadata.contact().ifPresent(text -> addFact("contact", text, "", language, facts));
    return new Imprint.Facts(labels.best(metadata.title(), language), facts);
  }

  private void addFact(
      String key, Optional<Localized> text, Language language, List<Imprint.Fact> facts) {
    text.map(value -> labels.best(value, language))
        .ifPresent(value -> facts.add(new Imprint.Fact(labels.word(key, language), value, "")));
  }

  private void addFact(
      String key, String text, String link, Language language, List<Imprint.Fact> facts) {
    facts.add(new Imprint.Fact(labels.word(key, language), labels.label(language, text), link));
  }

  /** The navigation document, which readers also see as a page: contents and landmarks. */
  public record ContentsPage(
      EpubFrame frame,
      List<TextLabel> heading,
      List<ContentsLine> lines,
      List<TextLabel> landmarksHeading,
      List<Landmark> landmarks) {

    /**
     * A part of the book that e-readers offer by its type.
     *
     * @param type a term of the EPUB Structural Semantics Vocabulary
     */
    public record Landmark(String type, String href, List<TextLabel> labels) {}
  }

  ContentsPage contents() {
    return new ContentsPage(
        frame("contents"), labels.both("contents"), lines(), labels.both("landmarks"), landmarks());
  }

  /** The contents of the whole book. */
  List<ContentsLine> lines() {
    return publication.contents().stream().map(this::line).toList();
  }

  private ContentsLine line(Entry entry) {
    return new ContentsLine(
        FileNames.ofPage(entry.address().page()),
        labels.heading(entry.section()),
        entry.children().stream().map(this::line).toList());
  }

  private List<ContentsPage.Landmark> landmarks() {
    List<ContentsPage.Landmark> landmarks = new ArrayList<>();
    landmarks.add(landmark("cover", FileNames.COVER, "cover"));
    landmarks.add(landmark("titlepage", FileNames.TITLE_PAGE, "title-page"));
    landmarks.add(landmark("imprint", FileNames.IMPRINT, "imprint"));
    landmarks.add(landmark("toc", FileNames.CONTENTS + "#toc", "contents"));
    first("bodymatter", "text").ifPresent(landmarks::add);
    first("backmatter", "back-matter").ifPresent(landmarks::add);
    return landmarks;
  }

  private ContentsPage.Landmark landmark(String type, String href, String word) {
    return new ContentsPage.Landmark(type, href, labels.both(word));
  }

  private Optional<ContentsPage.Landmark> first(String matter, String word) {
    return publication.pages().stream()
        .filter(page -> Semantics.of(page.section()).matter().equals(matter))
        .findFirst()
        .map(page -> landmark(matter, FileNames.ofPage(page.path()), word));
  }

  private EpubFrame frame(String title) {
    return EpubFrame.of(publication, labels.both(title), MATTER);
  }
}
