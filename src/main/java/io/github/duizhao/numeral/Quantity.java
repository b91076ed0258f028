package io.github.duizhao.numeral;

import io.github.duizhao.text.HanNumeral;
import java.util.List;
import java.util.Optional;

/**
 * A number in a text: {@code 三万亩} is 30,000 mu, written in words, and required in a translation.
 *
 * @param words its words in the text, with the unit if it is known
 * @param start the index of the first character
 * @param end the index after the last character
 * @param values its possible values, the likeliest first; {@code 五六年} may mean 5 or 6
 * @param unit its unit, if it is one that translators convert
 * @param required whether a translation must have it; if not, it may be part of a name or an idiom
 */
public record Quantity(
    String words,
    int start,
    int end,
    List<Rational> values,
    Optional<Unit> unit,
    boolean required,
    Form form)
    implements Mention {

  /** How a number is written. */
  public enum Form {
    /** In words or Chinese numerals. */
    WORDS,
    /** As one digit, or as a month: many languages write a word for it. */
    DIGIT,
    /** In two digits or more. */
    FIGURES
  }

  public Quantity {
    values = List.copyOf(values);
  }

  /** Whether all possible values are above the limit. */
  public boolean isAbove(int limit) {
    return values.stream().allMatch(value -> value.compareTo(Rational.of(limit)) > 0);
  }

  /** The words, with the value if they do not show it: {@code "三万" (30,000)}. */
  @Override
  public String quoted() {
    String quoted = "\"" + words + "\"";
    String value = values.get(0).toString();
    boolean plain =
        form != Form.WORDS && words.codePoints().noneMatch(c -> HanNumeral.power(c) > 0);
    if (plain || words.replace(",", "").startsWith(value.replace(",", ""))) {
      return quoted;
    } else if (words.startsWith("百分之") || words.contains("percent")) {
      return quoted + " (" + values.get(0).times(Rational.of(100)) + "%)";
    }
    return quoted + " (" + value + ")";
  }
}
