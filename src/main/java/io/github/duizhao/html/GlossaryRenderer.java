package io.github.duizhao.html;

import io.github.duizhao.model.Glossary;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Section;
import io.github.duizhao.publication.Address;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.publication.Title;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Renders the page of the glossary: for each language of the edition a list that is sorted for it,
 * letter by letter. A term becomes
 *
 * <pre>{@code
 * <li id="gloss-6f1d20a3">
 * <p class="term" lang="zh-Hans"><b>安徽</b></p>
 * <div class="meaning"><p lang="en">Anhui</p></div>
 * <p class="places"><a href="…#c5-3-p1">5.3.1</a>, …</p>
 * </li>
 * }</pre>
 */
final class GlossaryRenderer {
  /** In letters; so few are seen at a glance. */
  private static final int FEW = 5;

  private final Publication publication;
  private final Medium medium;
  private final InterfaceWords words;
  private final Languages languages;
  private final Map<String, Section> sections = new HashMap<>();
  private final int level;

  /**
   * A renderer of that page.
   *
   * @param level of the headings on it
   */
  GlossaryRenderer(Publication publication, Medium medium, InterfaceWords words, int level) {
    this.publication = publication;
    this.medium = medium;
    this.words = words;
    this.languages = publication.book().metadata().languages();
    this.level = Math.min(5, level);
    for (Page page : publication.pages()) {
      sections.put(page.path(), page.section());
    }
  }

  String html() {
    Glossary glossary = publication.book().glossary();
    StringBuilder html = new StringBuilder("<div class=\"glossary\">\n");
    for (Language language : publication.edition().languages()) {
      boolean original = language.equals(languages.original());
      List<Glossary.Group> groups = original ? glossary.original() : glossary.translation();
      html.append(
          list(groups, language, original ? languages.translation() : languages.original()));
    }
    return html.append("</div>\n").toString();
  }

  private String list(List<Glossary.Group> groups, Language language, Language other) {
    StringBuilder html = new StringBuilder("<div class=\"glossary-list ");
    html.append(role(language)).append("\">\n");
    if (publication.edition().isBilingual()) {
      html.append("<h").append(level).append(">").append(name(language)).append(" – ");
      html.append(name(other)).append("</h").append(level).append(">\n");
    }
    Map<String, String> lists = new LinkedHashMap<>();
    for (Glossary.Group group : groups) {
      String entries =
          group.entries().stream()
              .map(entry -> entry(entry, language, other))
              .collect(Collectors.joining());
      if (!entries.isEmpty()) {
        lists.put(group.letter(), entries);
      }
    }
    html.append(lists.size() < FEW ? "" : jumps(lists.keySet(), language));
    lists.forEach((letter, entries) -> html.append(group(letter, entries, language)));
    return html.append("</div>\n").toString();
  }

  /** Links to the letters, for long lists. */
  private String jumps(Set<String> letters, Language language) {
    return letters.stream()
        .map(
            letter -> "<a href=\"#" + id(letter, language) + "\">" + Markup.escape(letter) + "</a>")
        .collect(
            Collectors.joining(
                " ", "<p class=\"letters\"" + medium.lang(language) + ">", "</p>\n"));
  }

  private String group(String letter, String entries, Language language) {
    String name = "h" + (publication.edition().isBilingual() ? level + 1 : level);
    String id = " class=\"letter\" id=\"" + id(letter, language) + "\"";
    return "<"
        + name
        + id
        + medium.lang(language)
        + ">"
        + Markup.escape(letter)
        + "</"
        + name
        + ">\n<ul class=\"terms\">\n"
        + entries
        + "</ul>\n";
  }

  /** For example {@code gloss-o-41} for the A of the original's list. */
  private String id(String letter, Language language) {
    String side = language.equals(languages.original()) ? "o-" : "t-";
    return letter
        .codePoints()
        .mapToObj(Integer::toHexString)
        .collect(Collectors.joining("-", "gloss-" + side, ""));
  }

  private String name(Language language) {
    return "<span"
        + medium.lang(language)
        + ">"
        + Markup.escape(words.nameOf(language))
        + "</span>";
  }

  /** A term that this edition shows nowhere is left out. */
  private String entry(Glossary.Entry entry, Language language, Language other) {
    String places = places(entry.places(), language);
    if (places.isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder("<li id=\"" + entry.id() + "\">\n");
    String head = "<b>" + Markup.escape(entry.term()) + "</b>";
    html.append(element("p", "term", language, head)).append("\n<div class=\"meaning\">");
    for (String counterpart : entry.counterparts()) {
      html.append(element("p", "", other, Markup.escape(counterpart)));
    }
    if (publication.edition().languages().contains(languages.translation())) {
      entry.notes().forEach(note -> html.append(note(note)));
    }
    html.append("</div>\n<p class=\"places\">").append(places).append("</p>\n</li>\n");
    return html.toString();
  }

  private String note(String text) {
    Quotation quotation = new Quotation(languages.original(), medium);
    String html = quotation.html(text, languages.translation());
    return element("p", "usage", languages.translation(), html);
  }

  private String element(String name, String cssClass, Language language, String html) {
    String attribute = cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"";
    return "<" + name + attribute + medium.lang(language) + ">" + html + "</" + name + ">";
  }

  /**
   * Links to the places that the edition has; three or more that follow each other are one range.
   */
  private String places(List<String> ids, Language language) {
    List<PlaceRange> ranges = new ArrayList<>();
    for (String id : ids) {
      Optional<Address> address = publication.address(id);
      Section section = address.map(Address::page).map(sections::get).orElse(null);
      if (address.isPresent() && section != null) {
        PlaceRange.add(ranges, id, address.get(), section);
      }
    }
    return ranges.stream()
        .flatMap(range -> range.shown().stream())
        .map(place -> link(place, language))
        .collect(Collectors.joining(", "));
  }

  private String link(PlaceRange.Place place, Language language) {
    String text =
        place.number().map(Markup::escape).orElseGet(() -> title(place.section(), language));
    return "<a href=\"" + Markup.escape(medium.href(place.address())) + "\">" + text + "</a>";
  }

  /** What has no number is called by its title. */
  private String title(Section section, Language language) {
    List<Title> titles = publication.titles(section);
    Title title =
        titles.stream()
            .filter(it -> it.text().language().equals(language))
            .findFirst()
            .orElse(titles.get(0));
    return element(
        "span",
        "",
        title.text().language(),
        Markup.escape(title.text().plainText().replace("\u200B", "")));
  }

  private String role(Language language) {
    return language.equals(languages.original()) ? "original" : "translation";
  }
}
