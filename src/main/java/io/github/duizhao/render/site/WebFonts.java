package io.github.duizhao.render.site;

import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.BookCharacters;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.TextKind;
import io.github.duizhao.render.Family;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.WebFontSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The reading fonts of a site, cut to the characters of the book and the interface. */
final class WebFonts {
  /** The characters of {@link Family#HAN}, as CSS. */
  private static final String HAN_RANGE =
      "U+B7, U+2014, U+2018-201D, U+2026, U+2460-24FF, U+2E80-303F, U+3105-312F, U+31A0-31EF,"
          + " U+3200-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF, U+20000-323AF";

  /** Punctuation that is always included. */
  private static final String PUNCTUATION = "，。、；：？！“”‘’（）《》〈〉【】「」『』〔〕—…·～％－　–•§©×−°";

  /** The words of the interface that are headings. */
  private static final List<String> HEADING_WORDS =
      List.of(
          "contents", "download", "notes", "not-found", "remarks", "status", "witnesses", "counts");

  private WebFonts() {}

  /** Returns the fonts, with paths relative to {@code assets/}. */
  static WebFontSet of(Book book, RenderContext context) {
    WebFontSet fonts = new WebFontSet(context, "site", "fonts/");
    Set<Integer> all = all(book, context.words());
    if (book.metadata().languages().both().stream().anyMatch(Language::isChinese)) {
      Optional<String> range = Optional.of(HAN_RANGE);
      fonts.add(Family.HAN, "noto-serif-sc-400", all, range);
      Set<Integer> headings = headings(book, context.words());
      fonts.add(Family.HAN_TITLE, "noto-serif-sc-700", headings, range);
    }
    for (String file : List.of("noto-serif-400", "noto-serif-400-italic", "noto-serif-700")) {
      fonts.add(Family.LATIN, file, all, Optional.empty());
    }
    fonts.addBookFonts(all);
    return fonts;
  }

  private static Set<Integer> all(Book book, InterfaceWords words) {
    Set<Integer> all = new TreeSet<>(BookCharacters.of(book));
    all.addAll(words.characters(book.metadata().languages().both()));
    add(PUNCTUATION, all);
    for (int c = ' '; c <= '~'; c++) {
      all.add(c);
    }
    return all;
  }

  private static Set<Integer> headings(Book book, InterfaceWords words) {
    Set<Integer> headings = new TreeSet<>();
    Metadata metadata = book.metadata();
    add(metadata.title(), headings);
    metadata.subtitle().ifPresent(subtitle -> add(subtitle, headings));
    for (Language language : metadata.languages().both()) {
      HEADING_WORDS.forEach(key -> add(words.word(key, language).text(), headings));
    }
    for (Section section : book.sections()) {
      section.texts().stream()
          .filter(text -> text.kind() == TextKind.TITLE || text.kind() == TextKind.HEADING)
          .forEach(text -> add(text.text(), headings));
    }
    return headings;
  }

  private static void add(Bitext text, Set<Integer> characters) {
    add(text.original().plainText(), characters);
    text.translation().map(Phrase::plainText).ifPresent(it -> add(it, characters));
  }

  private static void add(Localized text, Set<Integer> characters) {
    text.texts().values().forEach(it -> add(it, characters));
  }

  private static void add(String text, Set<Integer> characters) {
    text.codePoints().forEach(characters::add);
  }
}
