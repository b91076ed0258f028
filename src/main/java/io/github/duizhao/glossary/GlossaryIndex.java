package io.github.duizhao.glossary;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Glossary;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.Term;
import io.github.duizhao.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Creates the glossary for readers: the terms that occur in a book, with their places, sorted for
 * both languages. Simplified Chinese is sorted by pinyin, traditional Chinese by strokes.
 */
public final class GlossaryIndex {
  private static final int DIGITS_OF_ID = 8;

  private final Map<Term, Set<String>> places = new LinkedHashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final TermFinder finder;
  private final List<Term> terms;

  private GlossaryIndex(List<Term> terms, TermFinder finder) {
    this.terms = terms;
    this.finder = finder;
  }

  /** The glossary of a book. Notes are not searched, since they have no numbers. */
  public static Glossary of(Book book, List<Term> terms) {
    Languages languages = book.metadata().languages();
    GlossaryIndex index = new GlossaryIndex(terms, new TermFinder(terms, languages.original()));
    book.sections().forEach(index::add);
    return new Glossary(
        index.groups(languages.original(), Term::original, Term::translation),
        index.groups(languages.translation(), Term::translation, Term::original));
  }

  private void add(Section section) {
    section.texts().stream()
        .filter(LocatedText::isShown)
        .forEach(text -> add(text.id(), text.content()));
  }

  private void add(String id, List<Inline> content) {
    order.putIfAbsent(id, order.size());
    for (Term term : finder.in(Inline.words(content)).keySet()) {
      places.computeIfAbsent(term, unused -> new LinkedHashSet<>()).add(id);
    }
  }

  private List<Glossary.Group> groups(
      Language language, Function<Term, String> head, Function<Term, String> counterpart) {
    Map<String, List<Term>> byHead = new LinkedHashMap<>();
    terms.stream()
        .filter(places::containsKey)
        .filter(term -> TermFinder.isSearchable(term.original()))
        .forEach(
            term -> byHead.computeIfAbsent(head.apply(term), it -> new ArrayList<>()).add(term));
    AlphabeticIndex<Glossary.Entry> index =
        new AlphabeticIndex<Glossary.Entry>(ULocale.forLanguageTag(language.tag()))
            .addLabels(ULocale.ENGLISH)
            .setUnderflowLabel("#")
            .setOverflowLabel("…")
            .setInflowLabel("…");
    byHead.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            it ->
                index.addRecord(
                    SortKeys.of(it.getKey(), language),
                    entry(language, it.getKey(), it.getValue(), counterpart)));
    return groups(index);
  }

  /** The groups of an index; records that compare as equal keep the order of their addition. */
  private static List<Glossary.Group> groups(AlphabeticIndex<Glossary.Entry> index) {
    List<Glossary.Group> groups = new ArrayList<>();
    for (AlphabeticIndex.Bucket<Glossary.Entry> bucket : index) {
      List<Glossary.Entry> entries = new ArrayList<>();
      bucket.forEach(record -> entries.add(record.getData()));
      if (!entries.isEmpty()) {
        groups.add(new Glossary.Group(bucket.getLabel(), entries));
      }
    }
    return groups;
  }

  private Glossary.Entry entry(
      Language language, String head, List<Term> same, Function<Term, String> counterpart) {
    return new Glossary.Entry(
        id(language, head),
        head,
        same.stream().map(counterpart).distinct().toList(),
        same.stream().flatMap(term -> term.note().stream()).distinct().toList(),
        placesOf(same));
  }

  private List<String> placesOf(List<Term> same) {
    return same.stream()
        .flatMap(term -> places.getOrDefault(term, Set.of()).stream())
        .distinct()
        .sorted(Comparator.comparingInt(id -> order.getOrDefault(id, 0)))
        .toList();
  }

  private static String id(Language language, String head) {
    byte[] name = (language + " " + head).getBytes(StandardCharsets.UTF_8);
    return "gloss-" + Sha256.hex(name).substring(0, DIGITS_OF_ID);
  }
}
