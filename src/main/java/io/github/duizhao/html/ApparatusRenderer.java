package io.github.duizhao.html;

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
 * Renders the page of the apparatus: the witnesses, how often they differ and in what, then every
 * remark under the heading of its section, with links to its place.
 */
final class ApparatusRenderer {
  private final Publication publication;
  private final Medium medium;
  private final InterfaceWords words;
  private final RemarkRenderer remarks;
  private final int level;

  /**
   * A renderer of that page.
   *
   * @param level of the headings on it
   */
  ApparatusRenderer(Publication publication, Medium medium, InterfaceWords words, int level) {
    this.publication = publication;
    this.medium = medium;
    this.words = words;
    this.remarks = new RemarkRenderer(publication, medium, words);
    this.level = Math.min(5, level);
  }

  String html() {
    StringBuilder html = new StringBuilder("<div class=\"apparatus\">\n");
    List<Remarks> sections = publication.remarks();
    if (!publication.book().apparatus().witnesses().isEmpty()) {
      html.append(heading(level, remarks.wordInEach("witnesses"))).append(witnesses());
    }
    if (!publication.book().apparatus().variants().isEmpty()) {
      html.append(heading(level, remarks.wordInEach("counts"))).append(counts());
    }
    if (!sections.isEmpty()) {
      html.append(heading(level, remarks.wordInEach("remarks")));
    }
    Set<String> marked = marked();
    sections.forEach(section -> html.append(section(section, marked)));
    return html.append("</div>\n").toString();
  }

  private static String heading(int level, String content) {
    return "<h" + level + ">" + content + "</h" + level + ">\n";
  }

  private String witnesses() {
    StringBuilder html = new StringBuilder("<ul class=\"witnesses\">\n");
    for (Witness witness : publication.book().apparatus().witnesses()) {
      html.append("<li>\n<p class=\"witness\"><b class=\"sigla\">").append(witness.sigil());
      html.append("</b> <code>").append(Markup.escape(witness.file())).append("</code>");
      html.append(witness.base() ? " " + remarks.wordInEach("witness-base") : "");
      html.append("</p>\n");
      html.append(remarks.paragraphs(language -> sentences(witness, language)));
      html.append("</li>\n");
    }
    return html.append("</ul>\n").toString();
  }

  /** What the witness is, what it has of the text, and how much that is. */
  private RemarkRenderer.Text sentences(Witness witness, Language language) {
    List<String> parts = new ArrayList<>();
    Language served = words.word("extent", language).language();
    witness.description().ifPresent(text -> parts.add(remarks.localized(text, served, language)));
    for (Extent extent : publication.book().apparatus().extents()) {
      if (extent.witness().equals(witness.sigil())) {
        parts.add(extent(extent, language));
      }
    }
    Optional.ofNullable(publication.book().apparatus().shares().get(witness.sigil()))
        .ifPresent(
            share ->
                parts.add(
                    Markup.escape(words.word("witness-share", language).text())
                        .replace("{0}", share + "%")));
    return new RemarkRenderer.Text(served, String.join("<br/>", parts));
  }

  private String extent(Extent extent, Language language) {
    String key = extent.from().equals(extent.to()) ? "extent-within" : "extent";
    return Markup.escape(words.word(key, language).text())
        .replace("{0}", place(extent.from()))
        .replace("{1}", place(extent.to()))
        .replace("{2}", extent.firstLine() + "–" + extent.lastLine());
  }

  /** The number of a segment, which leads to it. */
  private String place(SegmentId id) {
    String number = Markup.escape(Numbers.ofPlace(id.value()));
    return publication.address(id.value()).map(address -> link(address, number)).orElse(number);
  }

  private String link(Address address, String content) {
    return "<a href=\"" + Markup.escape(medium.href(address)) + "\">" + content + "</a>";
  }

  /** A table: kinds of difference below each other, what was taken side by side. */
  private String counts() {
    Map<Variant.Kind, Map<String, Integer>> counts = new EnumMap<>(Variant.Kind.class);
    Map<String, Integer> totals = new TreeMap<>();
    for (Variant variant : publication.book().apparatus().variants()) {
      String taken = variant.taken().map(Sigil::value).orElse("");
      counts.computeIfAbsent(variant.kind(), kind -> new TreeMap<>()).merge(taken, 1, Integer::sum);
      totals.merge(taken, 1, Integer::sum);
    }
    StringBuilder html =
        new StringBuilder(
            "<div class=\"counts-frame\">\n<table class=\"counts\">\n<thead>\n<tr><td></td>");
    for (String taken : totals.keySet()) {
      String head = taken.isEmpty() ? remarks.wordInEach("emended") : taken;
      html.append("<th class=\"end\" scope=\"col\">").append(head).append("</th>");
    }
    String total = remarks.wordInEach("total");
    html.append("<th class=\"end\" scope=\"col\">").append(total).append("</th></tr>\n");
    html.append("</thead>\n<tbody>\n");
    counts.forEach(
        (kind, row) -> {
          String name = "kind-" + kind.name().toLowerCase(Locale.ROOT);
          html.append(row(remarks.wordInEach(name), row, totals.keySet()));
        });
    if (counts.size() > 1) {
      html.append(row(total, totals, totals.keySet()));
    }
    return html.append("</tbody>\n</table>\n</div>\n").toString();
  }

  private static String row(String head, Map<String, Integer> row, Set<String> columns) {
    String cells =
        columns.stream()
            .map(column -> "<td class=\"end\">" + row.getOrDefault(column, 0) + "</td>")
            .collect(Collectors.joining());
    int sum = row.values().stream().mapToInt(Integer::intValue).sum();
    return "<tr><th scope=\"row\">"
        + head
        + "</th>"
        + cells
        + "<td class=\"end\">"
        + sum
        + "</td></tr>\n";
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
    StringBuilder html = new StringBuilder();
    String title =
        publication.titles(section.section()).stream()
            .map(this::title)
            .collect(Collectors.joining(" "));
    String linked =
        publication
            .address(section.section().id().value())
            .map(address -> link(address, title))
            .orElse(title);
    html.append(heading(level + 1, linked)).append("<ul class=\"remark-list\">\n");
    for (LetteredRemark lettered : section.list()) {
      String place =
          Markup.escape(Numbers.ofPlace(lettered.remark().at().value()))
              + " <span class=\"letter\">"
              + lettered.letter()
              + "</span>";
      Optional<Address> address =
          marked.contains(lettered.remark().id())
              ? Optional.of(
                  new Address(section.section().path(), RemarkReference.idOf(lettered.remark())))
              : publication.address(lettered.remark().at().value());
      html.append("<li>\n<p class=\"place\">");
      html.append(address.map(target -> link(target, place)).orElse(place)).append("</p>\n");
      html.append(remarks.texts(lettered.remark())).append("</li>\n");
    }
    return html.append("</ul>\n").toString();
  }

  private String title(Title title) {
    Language language = title.text().language();
    boolean original = language.equals(publication.book().metadata().languages().original());
    String label = title.label().map(text -> Markup.escape(text) + " ").orElse("");
    return "<span class=\""
        + (original ? "original" : "translation")
        + "\""
        + medium.lang(language)
        + ">"
        + label
        + Markup.escape(title.text().plainText().replace("\u200B", ""))
        + "</span>";
  }
}
