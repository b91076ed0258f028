package io.github.duizhao.render.site;

import io.github.duizhao.html.Words;
import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.BlockWalk;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The characters of a book, its interface and the punctuation that every book may need.
 *
 * @param all every character
 * @param headings those of headings and titles
 */
record BookCharacters(Set<Integer> all, Set<Integer> headings) {
  private static final String STANDARD = "，。、；：？！“”‘’（）《》〈〉【】「」『』〔〕—…·～％－　–•§©×−°";

  /** The characters of that book. */
  static BookCharacters of(Book book, Words words) {
    StringBuilder headings = new StringBuilder();
    StringBuilder texts = new StringBuilder(STANDARD);
    for (int c = ' '; c <= '~'; c++) {
      texts.append((char) c);
    }
    Metadata metadata = book.metadata();
    append(headings, Optional.of(metadata.title()));
    append(headings, metadata.subtitle());
    append(texts, metadata.description());
    append(texts, metadata.source());
    append(texts, metadata.rights());
    metadata.contributors().forEach(person -> append(texts, Optional.of(person.name())));
    for (Language language : metadata.languages().both()) {
      texts.append(words.texts(language));
      for (String key : new String[] {"contents", "download", "notes", "not-found"}) {
        headings.append(words.word(key, language).text());
      }
    }
    book.sections().forEach(section -> section(section, texts, headings));
    Set<Integer> ofHeadings = characters(headings);
    Set<Integer> all = characters(texts);
    all.addAll(ofHeadings);
    return new BookCharacters(all, ofHeadings);
  }

  /** Those that a face of the website is asked for. */
  Set<Integer> shownBy(WebFace face) {
    return (face.isForHeadings() ? headings : all)
        .stream().filter(face::shows).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void section(Section section, StringBuilder texts, StringBuilder headings) {
    append(headings, section.title());
    BlockWalk.of(section.blocks()).texts().forEach(text -> append(texts, text));
    for (Block block : section.blocks()) {
      if (block instanceof Block.Heading heading) {
        append(headings, heading.segment().text());
      }
    }
    for (Note note : section.notes()) {
      note.original().stream().map(Phrase::plainText).forEach(texts::append);
      note.translation().stream().map(Phrase::plainText).forEach(texts::append);
    }
  }

  private static void append(StringBuilder texts, Bitext text) {
    texts.append(text.original().plainText());
    text.translation().map(Phrase::plainText).ifPresent(texts::append);
  }

  private static void append(StringBuilder texts, Optional<Localized> text) {
    text.ifPresent(value -> value.texts().values().forEach(texts::append));
  }

  private static Set<Integer> characters(StringBuilder texts) {
    return texts.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
  }
}
