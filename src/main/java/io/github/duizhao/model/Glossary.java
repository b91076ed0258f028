package io.github.duizhao.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The terms that occur in a book's text, sorted for readers of either language.
 *
 * @param original sorted by the original's terms
 * @param translation sorted by the translation's terms
 */
public record Glossary(List<Group> original, List<Group> translation) {

  public Glossary {
    original = List.copyOf(original);
    translation = List.copyOf(translation);
  }

  /** An empty glossary. */
  public static Glossary none() {
    return new Glossary(List.of(), List.of());
  }

  /** Whether it has no entries. */
  public boolean isEmpty() {
    return original.isEmpty();
  }

  /** The terms of the original. */
  public Set<String> terms() {
    return original.stream()
        .flatMap(group -> group.entries().stream())
        .map(Entry::term)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The entries under one letter. */
  public record Group(String letter, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One term in one language.
   *
   * @param id does not depend on the other entries
   * @param counterparts the terms of the other language; two for {@code Yangtze River Delta}, which
   *     translates both 长江三角洲 and 长三角
   * @param notes the notes on these terms, in the translation's language
   * @param places the ids of the segments and sections where the term occurs, in the order of the
   *     text
   */
  public record Entry(
      String id, String term, List<String> counterparts, List<String> notes, List<String> places) {
    public Entry {
      counterparts = List.copyOf(counterparts);
      notes = List.copyOf(notes);
      places = List.copyOf(places);
    }
  }
}
