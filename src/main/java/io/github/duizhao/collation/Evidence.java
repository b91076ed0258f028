package io.github.duizhao.collation;

import io.github.duizhao.collation.VariantSite.Choice;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Sigil;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The evidence in the text itself against a reading: doubled characters, words repeated from the
 * clause before, a misread character in a word that is spelled differently everywhere else. All
 * witnesses are treated alike.
 */
final class Evidence {
  /** How far back the clause before may reach, in UTF-16 units. */
  private static final int CLAUSE = 40;

  /** A single repeated word may be chance; this many characters are not. */
  private static final int PHRASE = 4;

  /** How often the witnesses must agree on a word. */
  private static final int OFTEN = 3;

  private final NgramCounts agreed;
  private final Reasons reasons;

  /**
   * @param agreed counts of the text on which at least two witnesses agree
   */
  Evidence(NgramCounts agreed, Reasons reasons) {
    this.agreed = agreed;
    this.reasons = reasons;
  }

  /** Chooses the base's reading, or another one if there is evidence against the base. */
  Choice choice(VariantSite site, Sigil base, String before, String after) {
    Sigil first = site.first();
    Localized reason = first.equals(base) ? reasons.base(base) : reasons.only(first);
    Choice choice = new Choice(site.of(first).orElseThrow(), Optional.of(first), reason);
    for (Map.Entry<Sigil, String> reading : site.readings().entrySet()) {
      String text = reading.getValue();
      if (!text.equals(choice.text())) {
        Optional<Localized> againstChosen = against(site, choice.text(), text, before, after);
        if (againstChosen.isPresent()) {
          choice = new Choice(text, Optional.of(reading.getKey()), againstChosen.get());
        } else if (choice.reason().equals(reason)) {
          Optional<Localized> againstIt = against(site, text, choice.text(), before, after);
          choice = new Choice(choice.text(), choice.taken(), againstIt.orElse(choice.reason()));
        }
      }
    }
    return choice;
  }

  /** The reason to reject a reading in favor of another one, if there is one. */
  private Optional<Localized> against(
      VariantSite site, String bad, String good, String before, String after) {
    List<Sigil> witnesses =
        site.readings().entrySet().stream()
            .filter(reading -> reading.getValue().equals(bad))
            .map(Map.Entry::getKey)
            .toList();
    ReadingDiff diff = ReadingDiff.of(bad, good);
    String left = before + diff.before();
    String right = diff.after() + after;
    return doubled(diff, left, right, witnesses)
        .or(() -> repeated(diff, left, right, witnesses))
        .or(() -> misread(diff, left, right, witnesses));
  }

  private Optional<Localized> doubled(
      ReadingDiff diff, String left, String right, List<Sigil> witnesses) {
    String extra = diff.one().strip();
    boolean twice =
        !extra.isEmpty()
            && diff.other().isBlank()
            && ReadingDiff.isRepetition(left, diff.one(), right)
            && (!isMarks(extra) || extra.codePointCount(0, extra.length()) == 1);
    boolean usual = extra.length() == 1 && agreed.count(extra + extra) > 0;
    return twice && !usual ? Optional.of(reasons.doubled(witnesses, extra)) : Optional.empty();
  }

  private Optional<Localized> repeated(
      ReadingDiff diff, String left, String right, List<Sigil> witnesses) {
    String words = diff.one().strip();
    String clause = end(left, CLAUSE);
    boolean instead =
        words.length() >= 2
            && diff.other().strip().length() >= 2
            && !clause.contains(diff.other().strip())
            && isKnown(diff.other().strip(), left, right);
    boolean added = words.length() >= PHRASE && diff.other().isBlank();
    return (instead || added) && !isMarks(words) && isCopied(words, clause, left, right)
        ? Optional.of(reasons.repeated(witnesses, words))
        : Optional.empty();
  }

  /** Whether the text has the words elsewhere next to one of the same neighbors. */
  private boolean isKnown(String words, String left, String right) {
    return agreed.count(end(left, 1) + words) > 0 || agreed.count(words + start(right, 1)) > 0;
  }

  /** Whether the clause before has the words next to the same neighbor. */
  private static boolean isCopied(String words, String clause, String left, String right) {
    String before = end(left, 1);
    String after = start(right, 1);
    return (!before.isEmpty() && clause.contains(before + words))
        || (!after.isEmpty() && clause.contains(words + after));
  }

  /** One or two characters instead of the same number of others, in a frequent word of three. */
  private Optional<Localized> misread(
      ReadingDiff diff, String left, String right, List<Sigil> witnesses) {
    String bad = diff.one();
    String good = diff.other();
    if (bad.isEmpty() || bad.length() != good.length() || bad.length() > 2 || isMarks(good)) {
      return Optional.empty();
    }
    String before = end(left, 2);
    String after = start(right, 2);
    String around = before + good + after;
    for (int from = 0; from + NgramCounts.LONGEST <= around.length(); from++) {
      int to = from + NgramCounts.LONGEST;
      String word = around.substring(from, to);
      boolean containsIt = from <= before.length() && to >= before.length() + good.length();
      if (containsIt
          && word.codePoints().allMatch(Character::isLetterOrDigit)
          && agreed.count(word) >= OFTEN
          && isUnique(before, bad, after)) {
        return Optional.of(reasons.elsewhere(witnesses, word, agreed.count(word)));
      }
    }
    return Optional.empty();
  }

  /** Whether the characters occur nowhere else next to their neighbors. */
  private boolean isUnique(String before, String bad, String after) {
    return agreed.count(end(before, 1) + bad) == 0 && agreed.count(bad + start(after, 1)) == 0;
  }

  /** The last {@code length} characters, or all. */
  private static String end(String text, int length) {
    return text.substring(Math.max(0, text.length() - length));
  }

  /** The first {@code length} characters, or all. */
  private static String start(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  private static boolean isMarks(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
