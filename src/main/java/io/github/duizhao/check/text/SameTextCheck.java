package io.github.duizhao.check.text;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.Manuscript;
import io.github.duizhao.check.Pair;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A translation is not its original. Only sentences are looked at, since names may be the same, and
 * only in languages whose script is known.
 */
public final class SameTextCheck implements Check {
  private static final Set<Pair.Kind> SENTENCES =
      EnumSet.of(
          Pair.Kind.PARAGRAPH,
          Pair.Kind.ITEM,
          Pair.Kind.CAPTION,
          Pair.Kind.ALTERNATIVE,
          Pair.Kind.NOTE,
          Pair.Kind.VERSE);

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'-]*+");

  /** In words that do not begin with a capital. */
  private static final int SHORTEST = 4;

  /** In ideographs, where both languages have them: 中国 is the same in many. */
  private static final int SHORTEST_SHARED = 12;

  /** In ideographs, where one of the languages has none. */
  private static final int SHORTEST_LEFT = 6;

  private static final int LONGEST_EXCERPT = 24;

  @Override
  public void run(Manuscript manuscript, Report report) {
    manuscript.pairs().forEach(pair -> run(pair, report));
  }

  private static void run(Pair pair, Report report) {
    if (isCopy(pair)) {
      String message = "the translation is the original: '" + excerpt(pair.translation()) + "'";
      report.add(
          Finding.of(RuleId.LNG_003, pair.translation().origin(), message)
              .hint("translate it; mark words of a third language, as in […](lang:la)"));
    }
  }

  /** Where the translations stand that are their originals; no other rule need look at them. */
  public static Set<Origin> copies(List<Pair> pairs) {
    return pairs.stream()
        .filter(SameTextCheck::isCopy)
        .map(pair -> pair.translation().origin())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isCopy(Pair pair) {
    if (!SENTENCES.contains(pair.kind())) {
      return false;
    }
    String words = own(pair.translation().content());
    return words.equals(own(pair.original().content())) && isSentence(words, pair);
  }

  /** Without words that are marked as another language's, and code. */
  private static String own(List<Inline> content) {
    return Inline.words(
            content.stream()
                .filter(it -> !(it instanceof Inline.Foreign) && !(it instanceof Inline.Code))
                .toList())
        .strip();
  }

  /** Whether most words are small, which neither those of names nor of titles of books are. */
  private static boolean isSentence(String words, Pair pair) {
    Set<UnicodeScript> ours = Scripts.of(pair.original().language());
    Set<UnicodeScript> theirs = Scripts.of(pair.translation().language());
    if (ours.isEmpty() || theirs.isEmpty()) {
      return false;
    }
    int shortest = Collections.disjoint(ours, theirs) ? SHORTEST_LEFT : SHORTEST_SHARED;
    List<String> all = WORD.matcher(words).results().map(MatchResult::group).toList();
    long small = all.stream().filter(word -> Character.isLowerCase(word.codePointAt(0))).count();
    return words.codePoints().filter(Prose::isIdeograph).count() >= shortest
        || (small >= SHORTEST && small * 2 > all.size());
  }

  private static String excerpt(Pair.Text text) {
    String words = own(text.content());
    return words.codePointCount(0, words.length()) <= LONGEST_EXCERPT
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
  }
}
