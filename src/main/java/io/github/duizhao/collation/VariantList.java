package io.github.duizhao.collation;

import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.Variant;
import io.github.duizhao.model.Variant.Kind;
import java.util.ArrayList;
import java.util.List;
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
    int start = words.start(text, from);
    int end = words.end(text, to);
    if (site.texts().stream().anyMatch(String::isBlank) && text.length() - (end - start) > 0) {
      // words that are missing show best between their neighbours
      start = isMark(text, widerStart(text, start), start) ? start : widerStart(text, start);
      end = isMark(text, end, widerEnd(text, end)) ? end : widerEnd(text, end);
    }
    if (letters(text, start, end) == 1) {
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
    Choice choice = site.choice().orElseThrow();
    String left = text.substring(start, from);
    String right = text.substring(to, end);
    SortedMap<Sigil, String> readings = new TreeMap<>();
    site.readings().forEach((witness, reading) -> readings.put(witness, left + reading + right));
    String lemma = text.substring(start, end);
    Kind kind = kind(lemma, readings, text.substring(0, start), text.substring(end));
    return new Variant(id, lemma, readings, kind, choice.taken(), choice.reason());
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
