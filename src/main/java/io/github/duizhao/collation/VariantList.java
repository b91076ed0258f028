package io.github.duizhao.collation;

import io.github.duizhao.collation.VariantSite.Choice;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.Variant;
import io.github.duizhao.model.Variant.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns the sites of a block into entries of the apparatus. */
final class VariantList {
  /**
   * How much text around a reading is searched for a repetition, in addition to the reading's
   * length.
   */
  private static final int NEIGHBORS = 60;

  private final WordBoundaries words;

  VariantList(WordBoundaries words) {
    this.words = words;
  }

  /** One entry for each site of the block, in order. */
  List<Variant> of(JoinedBlock block) {
    if (!block.hasSites()) {
      return List.of();
    }
    SegmentId id = block.id().orElseThrow();
    List<Variant> variants = new ArrayList<>();
    String text = block.text();
    Occurrences occurrences = new Occurrences(text);
    int floor = 0;
    int at = 0;
    for (int i = 0; i < block.runs().size(); i++) {
      int end = at + block.runs().get(i).text().length();
      if (block.runs().get(i) instanceof VariantSite site) {
        int ceiling = end;
        for (int j = i + 1; j < block.runs().size() && !isSite(block, j); j++) {
          ceiling += block.runs().get(j).text().length();
        }
        Range place = new Range(at, end);
        Range lemma = lemma(site, occurrences, place, new Range(Math.min(floor, at), ceiling));
        variants.add(variant(site, occurrences, place, lemma, id));
        floor = Math.max(floor, lemma.to());
      }
      at = end;
    }
    return variants;
  }

  private static boolean isSite(JoinedBlock block, int run) {
    return block.runs().get(run) instanceof VariantSite;
  }

  /**
   * The words of the text that represent a site.
   *
   * @param free the stretch that no other entry of the block uses; the words leave it only if they
   *     must
   */
  private Range lemma(VariantSite site, Occurrences text, Range place, Range free) {
    Optional<Range> decided = decided(site.choice().orElseThrow(), text, place, free);
    if (decided.isPresent()) {
      return decided.get();
    }
    Range lemma = new Widening(words, text, free).around(site, place);
    return !lemma.isEmpty() && text.once(lemma)
        ? lemma
        : new Widening(words, text, new Range(0, text.text().length())).around(site, place);
  }

  private static Variant variant(
      VariantSite site, Occurrences occurrences, Range place, Range words, SegmentId id) {
    Choice choice = site.choice().orElseThrow();
    String text = occurrences.text();
    String left = text.substring(words.from(), place.from());
    String right = text.substring(place.to(), words.to());
    SortedMap<Sigil, String> readings = new TreeMap<>();
    site.readings().forEach((witness, reading) -> readings.put(witness, left + reading + right));
    String lemma = text.substring(words.from(), words.to());
    if (haveExtraSpace(lemma, readings.values()) && occurrences.once(lemma.strip())) {
      lemma = lemma.substring(1);
      readings.replaceAll((witness, reading) -> reading.substring(1));
    }
    int near = readings.values().stream().mapToInt(String::length).max().orElse(0) + NEIGHBORS;
    String before = text.substring(Math.max(0, words.from() - near), words.from());
    String after = text.substring(words.to(), Math.min(text.length(), words.to() + near));
    Kind kind = kind(lemma, readings, before, after);
    return new Variant(id, lemma, readings, kind, choice.taken(), choice.reason());
  }

  /** Whether all begin with a space that can be dropped, as before an omitted Western word. */
  private static boolean haveExtraSpace(String lemma, Collection<String> readings) {
    return lemma.startsWith(" ")
        && !lemma.isBlank()
        && readings.stream().allMatch(reading -> reading.startsWith(" "));
  }

  /**
   * The words that the editor's decision names, if the text has them once: of {@code 常泰、龙潭} only
   * the clause that differs, if that is enough.
   */
  private static Optional<Range> decided(Choice choice, Occurrences text, Range place, Range free) {
    return choice
        .words()
        .flatMap(text::only)
        .filter(range -> range.from() <= place.from() && place.to() <= range.to())
        .map(range -> clause(range, text, place))
        .filter(range -> free.from() <= range.from() && range.to() <= free.to());
  }

  private static Range clause(Range words, Occurrences occurrences, Range place) {
    String text = occurrences.text();
    int start = place.from();
    while (start > words.from() && !isStop(text.charAt(start - 1))) {
      start--;
    }
    int end = place.to();
    while (end < words.to() && !isStop(text.charAt(end))) {
      end++;
    }
    boolean enough = start < end && occurrences.once(new Range(start, end));
    return enough ? new Range(start, end) : words;
  }

  private static boolean isStop(char c) {
    return Folding.isMark(c) && !Character.isWhitespace(c);
  }

  private static Kind kind(
      String lemma, SortedMap<Sigil, String> readings, String before, String after) {
    return readings.values().stream()
        .filter(reading -> !reading.equals(lemma))
        .findFirst()
        .map(reading -> ReadingDiff.kind(lemma, reading, before, after))
        .orElse(Kind.SUBSTITUTION);
  }
}
