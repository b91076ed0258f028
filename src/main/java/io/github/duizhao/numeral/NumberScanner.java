package io.github.duizhao.numeral;

import io.github.duizhao.numeral.Quantity.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Scans one text for numbers, from its start to its end. */
abstract class NumberScanner {
  private static final int WIDEST_GAP = 6;
  private static final Pattern RANGE = Pattern.compile("\\s*(?:[-‐‑–—~～〜至到或]|to|and|or|——)\\s*");

  /** The current index. */
  protected int at;

  private final DigitText text;
  private final int size;
  private final List<Quantity> found = new ArrayList<>();
  private final List<Rational> scales = new ArrayList<>();

  /** Scans from index 0 to {@code size}, in characters or in tokens. */
  NumberScanner(DigitText text, int size) {
    this.text = text;
    this.size = size;
  }

  /** Reads the number or other text at the current index, and advances the index. */
  abstract void next();

  /** The numbers in the order of the text. The first of "3 to 5 million" is 3 or 3,000,000. */
  final List<Quantity> scan() {
    while (at < size) {
      next();
    }
    for (int i = found.size() - 2; i >= 0; i--) {
      Quantity from = found.get(i);
      Quantity to = found.get(i + 1);
      if (isRange(from, to)) {
        found.set(i, startOfRange(from, scales.get(i), to, scales.get(i + 1)));
      }
    }
    return found;
  }

  /**
   * Adds a number with the words from {@code start} to {@code end}, in characters.
   *
   * @param scale the factor of a word or sign after it: a million, a hundredth
   */
  final void add(
      int start,
      int end,
      List<Rational> values,
      Rational scale,
      Optional<Unit> unit,
      boolean required,
      Form form) {
    found.add(new Quantity(text.original(start, end), start, end, values, unit, required, form));
    scales.add(scale);
  }

  /** Adds a number in words that a translation must have. */
  final void required(int start, int end, List<Rational> values) {
    add(start, end, values, Rational.ONE, Optional.empty(), true, Form.WORDS);
  }

  /** Adds a number in words that a translation may have. */
  final void possible(int start, int end, Rational... values) {
    add(start, end, List.of(values), Rational.ONE, Optional.empty(), false, Form.WORDS);
  }

  private boolean isRange(Quantity from, Quantity to) {
    int gap = from.end();
    int length = to.start() - gap;
    return length > 0
        && length <= WIDEST_GAP
        && RANGE.matcher(text.original(gap, gap + length)).matches();
  }

  private static Quantity startOfRange(
      Quantity from, Rational fromScale, Quantity to, Rational toScale) {
    List<Rational> values = new ArrayList<>(from.values());
    if (fromScale.equals(Rational.ONE) && !toScale.equals(Rational.ONE)) {
      from.values().forEach(value -> values.add(value.times(toScale)));
    }
    Optional<Unit> unit = from.unit().or(to::unit);
    return new Quantity(
        from.words(), from.start(), from.end(), values, unit, from.required(), from.form());
  }
}
