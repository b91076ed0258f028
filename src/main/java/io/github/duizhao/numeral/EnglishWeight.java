package io.github.duizhao.numeral;

import io.github.duizhao.model.EnglishNumeral;
import io.github.duizhao.numeral.Quantity.Form;
import java.util.Set;

/** Tells amounts that a translation must have from labels, guesses and turns of speech. */
final class EnglishWeight {
  private static final Set<String> NO_SECOND =
      Set.of("to", "nature", "thought", "thoughts", "half", "hand", "guess", "only");

  private final EnglishText text;

  EnglishWeight(EnglishText text) {
    this.text = text;
  }

  /** Whether a translation must have it. */
  boolean isRequired(EnglishAmount count) {
    if (!count.sure()
        || count.value().equals(Rational.ZERO)
        || count.value().equals(Rational.ONE)) {
      return false;
    }
    String before = text.joinsNext(count.first() - 1) ? text.word(count.first() - 1) : "";
    int next = count.next();
    String after = text.joinsNext(next - 1) ? text.word(next) : "";
    if (count.form() != Form.WORDS) {
      return !isLabel(count) && !isShortYear(count);
    } else if (count.ordinal()) {
      return !isLooseOrdinal(count, before, after);
    }
    boolean small = count.value().isWhole() && count.value().compareTo(Rational.of(10)) <= 0;
    boolean hyphen = text.isHyphen(text.token(next - 1).end());
    boolean dozen = text.word(next - 1).equals("dozen");
    boolean either = isEither(count);
    return !(small && EnglishWords.isPointing(before))
        && !(hyphen && EnglishWords.isManner(after))
        && !dozen
        && !either;
  }

  /** One or two, five or six. */
  private boolean isEither(EnglishAmount count) {
    int next = count.next();
    boolean first =
        text.joinsNext(next - 1)
            && text.word(next).equals("or")
            && EnglishNumeral.cardinal(text.word(next + 1)).isPresent();
    boolean second =
        text.word(count.first() - 1).equals("or")
            && EnglishNumeral.cardinal(text.word(count.first() - 2)).isPresent();
    return first || second;
  }

  /** The number of an item: (2), or 2. at the start. */
  private boolean isLabel(EnglishAmount count) {
    int start = text.token(count.first()).start();
    int end = text.token(count.next() - 1).end();
    char after = text.charAt(end);
    return (text.charAt(start - 1) == '(' && after == ')' && end - start < 3)
        || (start == 0 && ".)".indexOf(after) >= 0 && end < 3);
  }

  /** 2018–19. */
  private boolean isShortYear(EnglishAmount count) {
    int first = count.first();
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

  private boolean isLooseOrdinal(EnglishAmount count, String before, String after) {
    boolean second = count.value().equals(Rational.of(2));
    boolean clock =
        second
            && (Set.of("a", "one", "per", "every", "each", "split").contains(before)
                || NO_SECOND.contains(after));
    char next = text.charAt(text.token(count.next() - 1).end());
    // Second, …; Third, …
    boolean listed =
        next == ',' && Character.isUpperCase(text.charAt(text.token(count.first()).start()));
    return clock || listed;
  }
}
