package io.github.duizhao.collation;

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

/** Writes what was decided in a block as entries of the apparatus. */
final class VariantList {
  private final Words words;

  VariantList(Words words) {
    this.words = words;
  }

  /** One entry for each place of the block, in order. */
  List<Variant> of(TextBlock block, SegmentId id) {
    List<Variant> variants = new ArrayList<>();
    String text = block.text();
    int at = 0;
    for (Run run : block.runs()) {
      int end = at + run.text().length();
      if (run instanceof Site site) {
        variants.add(variant(site, text, at, end, id));
      }
      at = end;
    }
    return variants;
  }

  private Variant variant(Site site, String text, int from, int to, SegmentId id) {
    Choice choice = site.choice().orElseThrow();
    Range lemma = decided(choice, text, from, to).orElseGet(() -> shown(site, text, from, to));
    String left = text.substring(lemma.from(), from);
    String right = text.substring(to, lemma.to());
    SortedMap<Sigil, String> readings = new TreeMap<>();
    site.readings().forEach((witness, reading) -> readings.put(witness, left + reading + right));
    String words = text.substring(lemma.from(), lemma.to());
    if (isSpaceToSpare(words, readings.values()) && Occurrences.count(text, words.strip()) == 1) {
      words = words.substring(1);
      readings.replaceAll((witness, reading) -> reading.substring(1));
      lemma = new Range(lemma.from() + 1, lemma.to());
    }
    Kind kind = kind(words, readings, text.substring(0, lemma.from()), text.substring(lemma.to()));
    return new Variant(id, words, readings, kind, choice.taken(), choice.reason());
  }

  /** Whether all begin with a space that says nothing, as where a Western word is left out. */
  private static boolean isSpaceToSpare(String words, Collection<String> readings) {
    return words.startsWith(" ")
        && !words.isBlank()
        && readings.stream().allMatch(reading -> reading.startsWith(" "));
  }

  /**
   * The words in which the editor decided, if the text now has them there: of {@code 常泰、龙潭} the
   * clause that differs, where that is enough.
   */
  private static Optional<Range> decided(Choice choice, String text, int from, int to) {
    return choice
        .words()
        .filter(words -> Occurrences.count(text, words) == 1)
        .map(words -> new Range(text.indexOf(words), text.indexOf(words) + words.length()))
        .filter(range -> range.from() <= from && to <= range.to())
        .map(range -> clause(range, text, from, to));
  }

  private static Range clause(Range words, String text, int from, int to) {
    int start = from;
    while (start > words.from() && !isStop(text.charAt(start - 1))) {
      start--;
    }
    int end = to;
    while (end < words.to() && !isStop(text.charAt(end))) {
      end++;
    }
    boolean enough = start < end && Occurrences.count(text, text.substring(start, end)) == 1;
    return enough ? new Range(start, end) : words;
  }

  private static boolean isStop(char c) {
    return Costs.isMark(c) && !Character.isWhitespace(c);
  }

  /** The words around a place that show best what differs. */
  private Range shown(Site site, String text, int from, int to) {
    int start = words.start(text, from);
    int end = words.end(text, to);
    if (site.texts().stream().anyMatch(String::isBlank) && text.length() - (end - start) > 0) {
      // words that are missing show best between their neighbours
      start = isMark(text, widerStart(text, start), start) ? start : widerStart(text, start);
      end = isMark(text, end, widerEnd(text, end)) ? end : widerEnd(text, end);
    }
    if (start < end && letters(text, start, end) == 0) {
      // marks alone are hard to find
      start = widerStart(text, start);
      end = widerEnd(text, end);
    } else if (letters(text, start, end) == 1) {
      // a lone character says little
      boolean right = !isMark(text, end, widerEnd(text, end));
      start = right ? start : widerStart(text, start);
      end = right ? widerEnd(text, end) : end;
    }
    boolean ahead = true;
    while (start == end || Occurrences.count(text, text.substring(start, end)) > 1) {
      int before = widerStart(text, start);
      int after = widerEnd(text, end);
      if (before == start && after == end) {
        break;
      }
      boolean marksAhead = isMark(text, end, after);
      ahead = isMark(text, before, start) ? !marksAhead || ahead : !marksAhead && ahead;
      start = ahead ? start : before;
      end = ahead ? after : end;
      ahead = !ahead;
    }
    return new Range(start, end);
  }

  private static Kind kind(
      String lemma, SortedMap<Sigil, String> readings, String before, String after) {
    return readings.values().stream()
        .filter(reading -> !reading.equals(lemma))
        .findFirst()
        .map(reading -> Kinds.of(lemma, reading, before, after))
        .orElse(Kind.SUBSTITUTION);
  }

  private int widerStart(String text, int start) {
    return start == 0 ? 0 : words.start(text, start - 1);
  }

  private int widerEnd(String text, int end) {
    return end == text.length() ? end : words.end(text, end + 1);
  }

  private static long letters(String text, int from, int to) {
    return text.substring(from, to).codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** Whether words widen the text only by marks, or by nothing. */
  private static boolean isMark(String text, int from, int to) {
    return text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
