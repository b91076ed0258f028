package io.github.duizhao.check.text;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.Pair;
import io.github.duizhao.model.Inline;
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

/**
 * A translation is not its original. Only sentences are looked at, in languages that share a
 * script: elsewhere the script gives it away, word by word.
 */
public final class SameTextCheck implements Check<Pair> {
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

  /** Without spaces: in letters. */
  private static final int SHORTEST_HAN = 12;

  private static final int LONGEST_EXCERPT = 24;

  @Override
  public void run(Pair pair, Report report) {
    Pair.Text translation = pair.translation();
    if (!SENTENCES.contains(pair.kind()) || !shareScript(pair)) {
      return;
    }
    String words = own(translation.content());
    if (words.equals(own(pair.original().content())) && isSentence(words)) {
      report.add(
          Finding.of(
                  RuleId.LNG_003,
                  translation.origin(),
                  "the translation is the original: '" + excerpt(words) + "'")
              .hint("translate it; mark words of a third language, as in […](lang:la)"));
    }
  }

  private static boolean shareScript(Pair pair) {
    Set<UnicodeScript> ours = Scripts.of(pair.original().language());
    Set<UnicodeScript> theirs = Scripts.of(pair.translation().language());
    return !Collections.disjoint(ours, theirs);
  }

  /** Without words that are marked as another language's, and code. */
  private static String own(List<Inline> content) {
    return Inline.words(
            content.stream()
                .filter(it -> !(it instanceof Inline.Foreign) && !(it instanceof Inline.Code))
                .toList())
        .strip();
  }

  /** Whether most words are small, which neither names nor titles of books are. */
  private static boolean isSentence(String words) {
    long ideographs = words.codePoints().filter(Prose::isIdeograph).count();
    List<String> all = WORD.matcher(words).results().map(MatchResult::group).toList();
    long small = all.stream().filter(word -> Character.isLowerCase(word.codePointAt(0))).count();
    return ideographs >= SHORTEST_HAN || (small >= SHORTEST && small * 2 > all.size());
  }

  private static String excerpt(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST_EXCERPT
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
  }
}
