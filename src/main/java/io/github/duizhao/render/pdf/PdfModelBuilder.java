package io.github.duizhao.render.pdf;

import io.github.duizhao.html.Byline;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.PageRenderer;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.model.Section;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Entry;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.text.Characters;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Builds the model of one PDF from a publication. */
final class PdfModelBuilder {
  /** The longest title, in characters, that fits on a cover in the larger size. */
  private static final int LONG_TITLE = 13;

  private static final int LOWEST_HEADING = 6;

  private final Publication publication;
  private final PdfOptions options;
  private final Theme theme;
  private final InterfaceWords words;
  private final TextLabels labels;
  private final Metadata metadata;
  private final Edition edition;

  PdfModelBuilder(Publication publication, PdfOptions options, RenderContext context) {
    this.publication = publication;
    this.options = options;
    this.theme = context.theme();
    this.words = context.words();
    this.labels = new TextLabels(publication, words);
    this.metadata = publication.book().metadata();
    this.edition = publication.edition();
  }

  PdfModel build() {
    List<PdfModel.Entry> entries = entries();
    List<PdfModel.Line> contentsTitles = word("contents");
    return new PdfModel(
        edition.mainLanguage().tag(),
        layout(),
        options.size(),
        styleSheets(),
        publication.scope().isEmpty(),
        description(),
        coverTitles(),
        metadata.subtitle().map(this::lines).orElse(List.of()),
        bylines(),
        contentsTitles,
        word("remarks"),
        labels.main("note-back"),
        contentsTitles.stream().map(PdfModel.Line::text).collect(joining()),
        entries,
        publication.scope().isEmpty() ? entries : entries.get(0).children(),
        groups());
  }

  private String layout() {
    return edition.isBilingual() ? options.layout().name().toLowerCase(Locale.ROOT) : "single";
  }

  private List<String> styleSheets() {
    List<String> sheets = new ArrayList<>();
    sheets.add(theme.text("pdf/pdf.css"));
    sheets.add(theme.text(options.styleSheet(layout().equals("parallel"))));
    if (!edition.isBilingual()) {
      sheets.add(theme.text("pdf/single.css"));
    }
    return sheets;
  }

  PdfModel.Description description() {
    return new PdfModel.Description(
        documentTitle(),
        metadata.contributors().stream()
            .map(contributor -> joined(contributor.name()))
            .collect(Collectors.joining("; ")),
        metadata.description().or(metadata::subtitle).map(this::joined).orElse(documentTitle()),
        metadata.subjects().stream().map(this::joined).collect(Collectors.joining("; ")));
  }

  /** The title of the book, followed by that of the chapter if the publication is one chapter. */
  private String documentTitle() {
    String book = joined(metadata.title());
    return publication.scope().map(chapter -> name(chapter.opening()) + " — " + book).orElse(book);
  }

  private String joined(Localized text) {
    return edition.languages().stream().map(text::best).distinct().collect(joining());
  }

  private static Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(" / ");
  }

  private List<PdfModel.Line> lines(Localized text) {
    return distinct(
        edition.languages().stream()
            .map(
                language ->
                    new PdfModel.Line(
                        text.bestLanguage(language).tag(), side(language), text.best(language)))
            .toList());
  }

  /** The title on the cover; a long Chinese title is smaller, so that no word is divided. */
  private List<PdfModel.Line> coverTitles() {
    return lines(metadata.title()).stream()
        .map(
            line ->
                line.text().codePoints().filter(Characters::isWide).count() > LONG_TITLE
                    ? new PdfModel.Line(line.lang(), line.cssClass() + " long", line.text())
                    : line)
        .toList();
  }

  /** A word of the interface in each language of the edition. */
  private List<PdfModel.Line> word(String key) {
    return distinct(
        edition.languages().stream()
            .map(language -> line(language, words.word(key, language).text()))
            .toList());
  }

  private PdfModel.Line line(Language language, String text) {
    return new PdfModel.Line(language.tag(), side(language), text);
  }

  private String side(Language language) {
    return language.equals(metadata.languages().original()) ? "original" : "translation";
  }

  /** The contributors by role, the publisher and the date, in each language. */
  private List<PdfModel.Line> bylines() {
    List<PdfModel.Line> lines = new ArrayList<>();
    for (Language language : edition.languages()) {
      for (Byline byline : Byline.all(metadata.contributors(), language, words)) {
        lines.add(line(language, byline.plainText()));
      }
      metadata.publisher().ifPresent(name -> lines.add(line(language, name.best(language))));
      lines.add(line(language, date(language)));
    }
    return distinct(lines);
  }

  /** Lines with equal text appear once. */
  private static List<PdfModel.Line> distinct(List<PdfModel.Line> lines) {
    Map<String, PdfModel.Line> byText = new LinkedHashMap<>();
    lines.forEach(line -> byText.putIfAbsent(line.text(), line));
    return List.copyOf(byText.values());
  }

  private String date(Language language) {
    InterfaceWords.Word pattern = words.word("date-pattern", language);
    Locale locale = Locale.forLanguageTag(pattern.language().tag());
    return DateTimeFormatter.ofPattern(pattern.text(), locale).format(metadata.issued());
  }

  private List<PdfModel.Entry> entries() {
    return publication.contents().stream().map(this::entry).toList();
  }

  private PdfModel.Entry entry(Entry entry) {
    boolean front = entry.section().kind() == Section.Kind.FRONT;
    return new PdfModel.Entry(
        "#" + entry.address().fragment(),
        name(entry.section()),
        front ? "entry front" : "entry",
        labels.title(entry.section()),
        entry.children().stream().map(this::entry).toList());
  }

  private String name(Section section) {
    return labels.title(section).stream()
        .map(title -> title.number().map(number -> number + " ").orElse("") + title.text())
        .collect(joining());
  }

  private List<PdfModel.Group> groups() {
    List<PdfModel.Group> groups = new ArrayList<>();
    List<Page> pages = publication.pages();
    boolean started = false;
    for (int start = 0, end; start < pages.size(); start = end) {
      end = start + 1;
      while (end < pages.size() && isInGroup(pages.get(end), pages.get(start))) {
        end++;
      }
      boolean front = pages.get(start).section().kind() == Section.Kind.FRONT;
      groups.add(
          group(front ? "front" : started ? "following" : "first", pages.subList(start, end)));
      started |= !front;
    }
    return groups;
  }

  /** Whether a page is a section that follows the page that opens its chapter or part. */
  private static boolean isInGroup(Page page, Page opening) {
    return page.section().kind() == Section.Kind.SECTION
        && page.parents().stream().anyMatch(parent -> parent.id().equals(opening.section().id()));
  }

  private PdfModel.Group group(String cssClass, List<Page> pages) {
    PageRenderer opening = renderer(pages.get(0), 1, 0);
    String heading = opening.heading();
    StringBuilder html = new StringBuilder(opening.blocks());
    int notes = pages.get(0).notes().size();
    List<PdfModel.SectionRemarks> remarks = new ArrayList<>();
    addRemarks(pages.get(0), opening, remarks);
    for (Page page : pages.subList(1, pages.size())) {
      int depth = page.parents().size() - pages.get(0).parents().size();
      PageRenderer renderer = renderer(page, Math.min(LOWEST_HEADING, depth + 1), notes);
      html.append(renderer.heading()).append(renderer.blocks());
      notes += page.notes().size();
      addRemarks(page, renderer, remarks);
    }
    return new PdfModel.Group(
        cssClass, labels.title(pages.get(0).section()), heading, html.toString(), remarks);
  }

  private void addRemarks(Page page, PageRenderer renderer, List<PdfModel.SectionRemarks> remarks) {
    if (!page.remarks().isEmpty()) {
      remarks.add(new PdfModel.SectionRemarks(labels.title(page.section()), renderer.remarks()));
    }
  }

  private PageRenderer renderer(Page page, int level, int notesBefore) {
    PdfMedium medium = new PdfMedium(publication, page, words, notesBefore);
    return new PageRenderer(publication, page, medium, words, level);
  }
}
