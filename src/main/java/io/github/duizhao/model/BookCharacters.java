package io.github.duizhao.model;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Collects the characters of a book, which its fonts must support. */
public final class BookCharacters {
  /** The letters of marks and witnesses, and the punctuation that the apparatus adds. */
  private static final String AROUND_REMARKS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789]%.,;–…；";

  /** The digits and punctuation that the glossary adds. */
  private static final String AROUND_PLACES = "0123456789.,–;、#…";

  /** The quotation marks that style sheets add. */
  private static final String AROUND_QUOTED = "“”‘’";

  private final BitSet codePoints = new BitSet();

  private BookCharacters() {}

  /** All code points of the book's texts, notes and metadata. */
  public static NavigableSet<Integer> of(Book book) {
    BookCharacters characters = new BookCharacters();
    book.sections().forEach(characters::add);
    characters.add(book.metadata());
    characters.add(book.apparatus());
    characters.add(book.glossary());
    return characters.toSet();
  }

  /** All code points of a book's metadata. */
  public static NavigableSet<Integer> of(Metadata metadata) {
    BookCharacters characters = new BookCharacters();
    characters.add(metadata);
    return characters.toSet();
  }

  private NavigableSet<Integer> toSet() {
    NavigableSet<Integer> set = new TreeSet<>();
    codePoints.stream().forEach(set::add);
    return Collections.unmodifiableNavigableSet(set);
  }

  private void add(Section section) {
    section.texts().stream().filter(LocatedText::isShown).map(LocatedText::text).forEach(this::add);
    for (Note note : section.notes()) {
      note.original().forEach(this::add);
      note.translation().forEach(this::add);
    }
  }

  private void add(Apparatus apparatus) {
    if (apparatus.isEmpty()) {
      return;
    }
    add(AROUND_REMARKS);
    for (Variant variant : apparatus.variants()) {
      add(variant.lemma());
      variant.readings().values().forEach(this::add);
      variant.reason().texts().values().forEach(this::add);
    }
    for (Witness witness : apparatus.witnesses()) {
      add(witness.file());
      witness.description().ifPresent(text -> text.texts().values().forEach(this::add));
    }
  }

  private void add(Glossary glossary) {
    Stream.of(glossary.original(), glossary.translation())
        .flatMap(List::stream)
        .forEach(
            group -> {
              add(AROUND_PLACES + group.letter());
              for (Glossary.Entry entry : group.entries()) {
                add(entry.term());
                entry.counterparts().forEach(this::add);
                entry.notes().forEach(this::add);
              }
            });
  }

  private void add(Metadata metadata) {
    Stream.of(
            List.of(metadata.title()),
            optional(metadata.subtitle()),
            optional(metadata.description()),
            optional(metadata.publisher()),
            optional(metadata.source()),
            optional(metadata.rights()),
            metadata.subjects(),
            metadata.contributors().stream().map(Contributor::name).toList())
        .flatMap(List::stream)
        .flatMap(text -> text.texts().values().stream())
        .forEach(this::add);
  }

  private static List<Localized> optional(Optional<Localized> text) {
    return text.stream().toList();
  }

  private void add(Bitext text) {
    add(text.original());
    text.translation().ifPresent(this::add);
  }

  private void add(Phrase phrase) {
    add(phrase.plainText());
    boolean isQuoting =
        Inline.stream(phrase.content(), Inline.Styled.class)
            .anyMatch(styled -> styled.style() == Inline.Styled.Style.QUOTED);
    add(isQuoting ? AROUND_QUOTED : "");
  }

  private void add(String text) {
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      codePoints.set(c);
    }
  }
}
