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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The characters of a book, its interface and the punctuation that every book may need.
 *
 * @param all every character
 * @param headings those of headings and titles
 */
record SiteCharacters(Set<Integer> all, Set<Integer> headings) {
  private static final String STANDARD = "，。、；：？！“”‘’（）《》〈〉【】「」『』〔〕—…·～％－　–•§©×−°";

  /** The characters of that book. */
  static SiteCharacters of(Book book, InterfaceWords words) {
    StringBuilder headings = new StringBuilder();
    Metadata metadata = book.metadata();
    append(headings, metadata.title());
    metadata.subtitle().ifPresent(subtitle -> append(headings, subtitle));
    StringBuilder interfaceWords = new StringBuilder(STANDARD);
    for (Language language : metadata.languages().both()) {
      interfaceWords.append(words.texts(language));
      for (String key :
          new String[] {
            "contents", "download", "notes", "not-found", "remarks", "status", "witnesses", "counts"
          }) {
        headings.append(words.word(key, language).text());
      }
    }
    book.sections().forEach(section -> headings(section, headings));
    Set<Integer> all = characters(interfaceWords);
    all.addAll(BookCharacters.of(book));
    for (int c = ' '; c <= '~'; c++) {
      all.add(c);
    }
    return new SiteCharacters(all, characters(headings));
  }

  /** Those that a font of the website is asked for. */
  Set<Integer> shownBy(WebFont font) {
    return (font.isForHeadings() ? headings : all)
        .stream().filter(font.family()::shows).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void headings(Section section, StringBuilder headings) {
    section.texts().stream()
        .filter(text -> text.kind() == TextKind.TITLE || text.kind() == TextKind.HEADING)
        .forEach(text -> append(headings, text.text()));
  }

  private static void append(StringBuilder texts, Bitext text) {
    texts.append(text.original().plainText());
    text.translation().map(Phrase::plainText).ifPresent(texts::append);
  }

  private static void append(StringBuilder texts, Localized text) {
    text.texts().values().forEach(texts::append);
  }

  private static Set<Integer> characters(StringBuilder texts) {
    return texts.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
  }
}
