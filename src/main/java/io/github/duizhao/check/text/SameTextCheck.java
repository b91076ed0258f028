package io.github.duizhao.check.text;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.Manuscript;
import io.github.duizhao.check.Pair;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.TextKind;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds translations that are identical to their original. Only sentences are compared, since names
 * may be the same, and only in languages with a known script.
 */
public final class SameTextCheck implements Check {
  private static final Set<TextKind> SENTENCES =
      EnumSet.of(
          TextKind.PARAGRAPH,
          TextKind.ITEM,
          TextKind.CAPTION,
          TextKind.ALTERNATIVE,
          TextKind.NOTE,
          TextKind.VERSE);

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'-]*+");

  /** The fewest lower-case words of a sentence. */
  private static final int SHORTEST = 4;

  /** The fewest ideographs, if both languages use them: 中国 is the same in several. */
  private static final int SHORTEST_SHARED = 12;

  /** The fewest ideographs, if one of the languages does not use them. */
  private static final int SHORTEST_FOREIGN = 6;

  private static final int LONGEST_EXCERPT = 24;

  @Override
  public void run(Manuscript manuscript, Report report) {
    manuscript.pairs().forEach(pair -> run(pair, report));
  }

  private static void run(Pair pair, Report report) {
    if (isCopy(pair)) {
      String words = Characters.excerpt(ownWords(pair.translation().content()), LONGEST_EXCERPT);
      String message = "the translation is identical to the original: '" + words + "'";
      report.add(
          Finding.of(RuleId.LNG_003, pair.translation().origin(), message)
              .hint("translate it; mark words of a third language, as in […](lang:la)"));
    }
  }

  /** The places of translations that are identical to their originals. */
  public static Set<Origin> copies(List<Pair> pairs) {
    return pairs.stream()
        .filter(SameTextCheck::isCopy)
        .flatMap(pair -> origins(pair.translation()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where the blocks of a text start. */
  private static Stream<Origin> origins(Pair.Text text) {
    return Stream.concat(
        Stream.of(text.origin()),
        Inline.stream(text.content(), Inline.BlockBreak.class).map(Inline.BlockBreak::origin));
  }

  private static boolean isCopy(Pair pair) {
    if (!SENTENCES.contains(pair.kind())) {
      return false;
    }
    String words = ownWords(pair.translation().content());
    return words.equals(ownWords(pair.original().content())) && isSentence(words, pair);
  }

  /** The text without code, formulas, addresses, and words marked as another language. */
  private static String ownWords(List<Inline> content) {
    return Inline.words(Inline.map(content, SameTextCheck::own)).strip();
  }

  private static Optional<Inline> own(Inline inline) {
    boolean isOther =
        inline instanceof Inline.Foreign
            || inline instanceof Inline.Code
            || inline instanceof Inline.Formula
            || (inline instanceof Inline.Link link
                && link.target().endsWith(Inline.plainText(link.content())));
    return isOther ? Optional.empty() : Optional.of(inline);
  }

  /** Whether most words are in lower case, unlike in names and titles. */
  private static boolean isSentence(String words, Pair pair) {
    Set<UnicodeScript> ours = Scripts.of(pair.original().language());
    Set<UnicodeScript> theirs = Scripts.of(pair.translation().language());
    if (ours.isEmpty() || theirs.isEmpty()) {
      return false;
    }
    int shortest = Collections.disjoint(ours, theirs) ? SHORTEST_FOREIGN : SHORTEST_SHARED;
    List<String> all = WORD.matcher(words).results().map(MatchResult::group).toList();
    long small = all.stream().filter(word -> Character.isLowerCase(word.codePointAt(0))).count();
    return words.codePoints().filter(Prose::isIdeograph).count() >= shortest
        || (small >= SHORTEST && small * 2 > all.size());
  }
}
