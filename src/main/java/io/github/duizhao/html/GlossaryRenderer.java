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
 * Renders the glossary page: for each language of the edition a sorted list of terms by letter. A
 * term becomes
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
  /** A list with at least this many letters starts with links to them. */
  private static final int MIN_LETTERS_FOR_LINKS = 5;

  private final Publication publication;
  private final InterfaceWords words;
  private final Markup markup;
  private final Languages languages;
  private final Map<String, Section> sections = new HashMap<>();
  private final int level;

  /**
   * Creates a renderer for one edition.
   *
   * @param level the level of the headings, at most 5
   */
  GlossaryRenderer(Publication publication, Medium medium, InterfaceWords words, int level) {
    this.publication = publication;
    this.words = words;
    this.markup = new Markup(publication, medium, words);
    this.languages = markup.languages();
    this.level = Math.min(5, level);
    for (Page page : publication.pages()) {
      sections.put(page.path(), page.section());
    }
  }

  String html() {
    Glossary glossary = publication.book().glossary();
    HtmlWriter html = markup.html().open("div").cssClass("glossary").line();
    for (Language language : publication.edition().languages()) {
      boolean original = language.equals(languages.original());
      List<Glossary.Group> groups = original ? glossary.original() : glossary.translation();
      html.raw(list(groups, language, original ? languages.translation() : languages.original()));
    }
    return html.close().line().toString();
  }

  private String list(List<Glossary.Group> groups, Language language, Language other) {
    HtmlWriter html = markup.html();
    html.open("div").cssClass("glossary-list", markup.side(language)).line();
    if (publication.edition().isBilingual()) {
      html.raw(markup.heading(level, name(language) + " – " + name(other)));
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
    if (lists.size() >= MIN_LETTERS_FOR_LINKS) {
      html.raw(letterLinks(lists.keySet(), language));
    }
    int headLevel = publication.edition().isBilingual() ? level + 1 : level;
    lists.forEach(
        (letter, entries) -> {
          html.open("h" + headLevel).cssClass("letter").attribute("id", id(letter, language));
          html.lang(language).text(letter).close().line();
          html.open("ul").cssClass("terms").line().raw(entries).close().line();
        });
    return html.close().line().toString();
  }

  private String letterLinks(Set<String> letters, Language language) {
    HtmlWriter html = markup.html().open("p").cssClass("letters").lang(language);
    String separator = "";
    for (String letter : letters) {
      html.text(separator).open("a").attribute("href", "#" + id(letter, language));
      html.text(letter).close();
      separator = " ";
    }
    return html.close().line().toString();
  }

  /** For example {@code gloss-o-41} for the letter A in the list of the original. */
  private String id(String letter, Language language) {
    String side = language.equals(languages.original()) ? "o-" : "t-";
    return letter
        .codePoints()
        .mapToObj(Integer::toHexString)
        .collect(Collectors.joining("-", "gloss-" + side, ""));
  }

  private String name(Language language) {
    return span(language, words.nameOf(language));
  }

  private String span(Language language, String text) {
    return markup.html().open("span").lang(language).text(text).close().toString();
  }

  /** One term; empty if the term occurs nowhere in this edition. */
  private String entry(Glossary.Entry entry, Language language, Language other) {
    String places = places(entry.places(), language);
    if (places.isEmpty()) {
      return "";
    }
    HtmlWriter html = markup.html().open("li").attribute("id", entry.id()).line();
    html.open("p").cssClass("term").lang(language).open("b").text(entry.term()).close().close();
    html.line().open("div").cssClass("meaning");
    for (String counterpart : entry.counterparts()) {
      html.open("p").lang(other).text(counterpart).close();
    }
    if (publication.edition().languages().contains(languages.translation())) {
      for (String note : entry.notes()) {
        html.open("p").cssClass("usage").lang(languages.translation());
        html.raw(markup.quoting(note, languages.translation())).close();
      }
    }
    html.close().line().open("p").cssClass("places").raw(places).close().line();
    return html.close().line().toString();
  }

  /** Links to the places in this edition; three or more in a row become one range. */
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
        place.number().map(HtmlWriter::escape).orElseGet(() -> title(place.section(), language));
    return markup.link(Optional.of(place.address()), text);
  }

  /** The title of a section without its number, in the given language if possible. */
  private String title(Section section, Language language) {
    List<Title> titles = publication.titles(section);
    Title title =
        titles.stream()
            .filter(it -> it.text().language().equals(language))
            .findFirst()
            .orElse(titles.get(0));
    return span(title.text().language(), Markup.plainText(title));
  }
}
