package io.github.duizhao.html;

import io.github.duizhao.model.Apparatus;
import io.github.duizhao.model.Extent;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.Variant;
import io.github.duizhao.model.Witness;
import io.github.duizhao.publication.Address;
import io.github.duizhao.publication.LetteredRemark;
import io.github.duizhao.publication.Numbers;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.publication.Remarks;
import io.github.duizhao.publication.Title;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Renders the apparatus page: the witnesses, a table of their differences by kind, and all remarks
 * by section, with links to their places in the text.
 */
final class ApparatusRenderer {
  private final Publication publication;
  private final Apparatus apparatus;
  private final InterfaceWords words;
  private final Markup markup;
  private final RemarkRenderer remarks;
  private final int level;

  /**
   * Creates a renderer for one edition.
   *
   * @param level the level of the headings, at most 5
   */
  ApparatusRenderer(Publication publication, Medium medium, InterfaceWords words, int level) {
    this.publication = publication;
    this.apparatus = publication.book().apparatus();
    this.words = words;
    this.markup = new Markup(publication, medium, words);
    this.remarks = new RemarkRenderer(markup);
    this.level = Math.min(5, level);
  }

  String html() {
    HtmlWriter html = markup.html().open("div").cssClass("apparatus").line();
    List<Remarks> sections = publication.remarks();
    if (!apparatus.witnesses().isEmpty()) {
      html.raw(markup.heading(level, markup.wordInEach("witnesses"))).raw(witnesses());
    }
    if (!apparatus.variants().isEmpty()) {
      html.raw(markup.heading(level, markup.wordInEach("counts"))).raw(counts());
    }
    if (!sections.isEmpty()) {
      html.raw(markup.heading(level, markup.wordInEach("remarks")));
    }
    Set<String> marked = marked();
    sections.forEach(section -> html.raw(section(section, marked)));
    return html.close().line().toString();
  }

  private String witnesses() {
    HtmlWriter html = markup.html().open("ul").cssClass("witnesses").line();
    for (Witness witness : apparatus.witnesses()) {
      html.open("li").line().open("p").cssClass("witness");
      html.open("b").cssClass("sigla").text(witness.sigil().value()).close().text(" ");
      html.open("code").text(witness.file()).close();
      html.raw(witness.base() ? " " + markup.wordInEach("witness-base") : "").close().line();
      html.raw(markup.paragraphs(language -> sentences(witness, language))).close().line();
    }
    return html.close().line().toString();
  }

  /** The description of a witness, the parts it covers and its share of the text. */
  private Markup.Fragment sentences(Witness witness, Language language) {
    List<String> parts = new ArrayList<>();
    Language wordLanguage = words.word("extent", language).language();
    witness
        .description()
        .ifPresent(text -> parts.add(markup.localized(text, wordLanguage, language)));
    for (Extent extent : apparatus.extents()) {
      if (extent.witness().equals(witness.sigil())) {
        parts.add(extent(extent, language));
      }
    }
    Optional.ofNullable(apparatus.shares().get(witness.sigil()))
        .ifPresent(
            share -> parts.add(pattern("witness-share", language).replace("{0}", share + "%")));
    return new Markup.Fragment(wordLanguage, String.join("<br/>", parts));
  }

  private String extent(Extent extent, Language language) {
    String key = extent.from().equals(extent.to()) ? "extent-within" : "extent";
    return pattern(key, language)
        .replace("{0}", place(extent.from()))
        .replace("{1}", place(extent.to()))
        .replace("{2}", extent.firstLine() + "–" + extent.lastLine());
  }

  private String pattern(String key, Language language) {
    return HtmlWriter.escape(words.word(key, language).text());
  }

  /** A link to a segment, with its number as the text. */
  private String place(SegmentId id) {
    String number = HtmlWriter.escape(Numbers.ofPlace(id.value()));
    return markup.link(publication.address(id.value()), number);
  }

  /** A table with a row for each kind of difference and a column for each chosen witness. */
  private String counts() {
    Map<Variant.Kind, Map<String, Integer>> counts = new EnumMap<>(Variant.Kind.class);
    Map<String, Integer> totals = new TreeMap<>();
    for (Variant variant : apparatus.variants()) {
      String taken = variant.taken().map(Sigil::value).orElse("");
      counts.computeIfAbsent(variant.kind(), kind -> new TreeMap<>()).merge(taken, 1, Integer::sum);
      totals.merge(taken, 1, Integer::sum);
    }
    String total = markup.wordInEach("total");
    HtmlWriter html = markup.html().open("div").cssClass("counts-frame").line();
    html.open("table").cssClass("counts").line().open("thead").line();
    html.open("tr").open("td").close();
    for (String taken : totals.keySet()) {
      columnHead(html, taken.isEmpty() ? markup.wordInEach("emended") : taken);
    }
    columnHead(html, total);
    html.close().line().close().line().open("tbody").line();
    counts.forEach(
        (kind, row) -> {
          String name = "kind-" + kind.name().toLowerCase(Locale.ROOT);
          row(html, markup.wordInEach(name), row, totals.keySet());
        });
    if (counts.size() > 1) {
      row(html, total, totals, totals.keySet());
    }
    return html.close().line().close().line().close().line().toString();
  }

  private static void columnHead(HtmlWriter html, String content) {
    html.open("th").cssClass("end").attribute("scope", "col").raw(content).close();
  }

  private static void row(
      HtmlWriter html, String head, Map<String, Integer> row, Set<String> columns) {
    html.open("tr").open("th").attribute("scope", "row").raw(head).close();
    columns.forEach(column -> number(html, row.getOrDefault(column, 0)));
    number(html, row.values().stream().mapToInt(Integer::intValue).sum());
    html.close().line();
  }

  private static void number(HtmlWriter html, int number) {
    html.open("td").cssClass("end").text(Integer.toString(number)).close();
  }

  /** The ids of all remarks whose marks this edition shows. */
  private Set<String> marked() {
    Set<String> ids = new HashSet<>();
    for (Page page : publication.pages()) {
      page.remarks().forEach(lettered -> ids.add(lettered.remark().id()));
    }
    return ids;
  }

  private String section(Remarks section, Set<String> marked) {
    String title =
        publication.titles(section.section()).stream()
            .map(this::title)
            .collect(Collectors.joining(" "));
    Optional<Address> start = publication.address(section.section().id().value());
    HtmlWriter html = markup.html().raw(markup.heading(level + 1, markup.link(start, title)));
    html.open("ul").cssClass("remark-list").line();
    for (LetteredRemark lettered : section.list()) {
      HtmlWriter place = markup.html().text(Numbers.ofPlace(lettered.remark().at().value()));
      place.text(" ").open("span").cssClass("letter").text(lettered.letter()).close();
      Optional<Address> address =
          marked.contains(lettered.remark().id())
              ? Optional.of(
                  new Address(section.section().path(), RemarkReference.idOf(lettered.remark())))
              : publication.address(lettered.remark().at().value());
      html.open("li").line().open("p").cssClass("place");
      html.raw(markup.link(address, place.toString())).close().line();
      html.raw(remarks.texts(lettered.remark())).close().line();
    }
    return html.close().line().toString();
  }

  private String title(Title title) {
    Language language = title.text().language();
    HtmlWriter html = markup.html().open("span").cssClass(markup.side(language)).lang(language);
    html.text(title.label().map(label -> label + " ").orElse(""));
    return html.text(Markup.plainText(title)).close().toString();
  }
}
