package io.github.duizhao.numeral;

import io.github.duizhao.model.HanNumeral;
import java.util.List;
import java.util.Optional;

/**
 * A number that a text names: {@code 三万亩} is 30,000 mu, must be in a translation, and stands in
 * words.
 *
 * @param words as they stand in the text, with the unit if it is known
 * @param start where they start, in characters
 * @param end where they end
 * @param values what the words may mean, the likeliest first; {@code 五六年} may mean 5 or 6
 * @param unit what is counted, if it is a unit that is converted
 */
public record Quantity(
    String words,
    int start,
    int end,
    List<Rational> values,
    Optional<Unit> unit,
    Weight weight,
    Form form)
    implements Mention {

  /** Whether the number is surely one. */
  public enum Weight {
    /** A translation must have it. */
    REQUIRED,
    /** It may be a part of a name or an idiom; a translation may have it or not. */
    POSSIBLE
  }

  /** How it is written. */
  public enum Form {
    /** In words or Chinese numerals. */
    WORDS,
    /** As one digit, or a month: many languages write a word for it. */
    DIGIT,
    /** In two digits and more. */
    FIGURES
  }

  public Quantity {
    values = List.copyOf(values);
  }

  /** Whether it must have a twin in a translation. */
  public boolean isRequired() {
    return weight == Weight.REQUIRED;
  }

  /** Whether it can only be a larger number. */
  public boolean isAbove(int limit) {
    return values.stream().allMatch(value -> value.compareTo(Rational.of(limit)) > 0);
  }

  /** The value stands with the words if it is not plain from them: "三万" (30,000). */
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
