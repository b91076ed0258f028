package io.github.duizhao.numeral;

import io.github.duizhao.text.EnglishNumeral;
import java.util.Set;

/**
 * Decides whether a translation must have an English amount, or whether it is an item number, an
 * estimate or an idiom.
 */
final class EnglishRequirement {
  private final EnglishText text;

  EnglishRequirement(EnglishText text) {
    this.text = text;
  }

  /** Whether a translation must have this amount. */
  boolean isRequired(Amount amount) {
    if (!amount.certain()
        || amount.value().equals(Rational.ZERO)
        || amount.value().equals(Rational.ONE)) {
      return false;
    }
    String before = text.joinsNext(amount.start() - 1) ? text.word(amount.start() - 1) : "";
    int next = amount.end();
    String after = text.joinsNext(next - 1) ? text.word(next) : "";
    if (amount.isFigure()) {
      return !isLabel(amount) && !isShortYear(amount);
    } else if (amount.ordinal()) {
      return !isLooseOrdinal(amount, before, after);
    }
    boolean small = amount.isWholeBelow(11);
    boolean hyphen = text.isHyphen(text.token(next - 1).end());
    boolean dozen = text.word(next - 1).equals("dozen");
    boolean either = isEither(amount);
    return !(small && EnglishWords.isPointing(before))
        && !(hyphen && EnglishWords.formsAdjective(after))
        && !dozen
        && !either;
  }

  /** One or two, five or six. */
  private boolean isEither(Amount amount) {
    int next = amount.end();
    boolean first =
        text.joinsNext(next - 1)
            && text.word(next).equals("or")
            && EnglishNumeral.cardinal(text.word(next + 1)).isPresent();
    boolean second =
        text.word(amount.start() - 1).equals("or")
            && EnglishNumeral.cardinal(text.word(amount.start() - 2)).isPresent();
    return first || second;
  }

  /** The number of an item: (2), or 2. at the start. */
  private boolean isLabel(Amount amount) {
    int start = text.token(amount.start()).start();
    int end = text.token(amount.end() - 1).end();
    char after = text.charAt(end);
    return (text.charAt(start - 1) == '(' && after == ')' && end - start < 3)
        || (start == 0 && ".)".indexOf(after) >= 0 && end < 3);
  }

  /** 2018–19. */
  private boolean isShortYear(Amount amount) {
    int first = amount.start();
    if (first == 0) {
      return false;
    }
    EnglishText.Token before = text.token(first - 1);
    int start = text.token(first).start();
    return before.figure().isPresent()
        && before.end() - before.start() == 4
        && text.token(first).end() - start == 2
        && start - before.end() == 1
        && "-–/".indexOf(text.charAt(before.end())) >= 0;
  }

  private boolean isLooseOrdinal(Amount amount, String before, String after) {
    boolean second = amount.value().equals(Rational.of(2));
    boolean clock =
        second
            && (Set.of("a", "one", "per", "every", "each", "split").contains(before)
                || EnglishWords.isNotSecond(after));
    char next = text.charAt(text.token(amount.end() - 1).end());
    // Second, …; Third, …
    boolean listed =
        next == ',' && Character.isUpperCase(text.charAt(text.token(amount.start()).start()));
    return clock || listed;
  }
}
