package io.github.duizhao.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers found so far in a text. */
final class QuantityList {
  private static final int WIDEST_GAP = 6;
  private static final Pattern RANGE = Pattern.compile("\\s*(?:[-‐‑–—~～〜至到或]|to|and|or|——)\\s*");

  private final String text;
  private final List<Quantity> found = new ArrayList<>();
  private final List<Rational> scales = new ArrayList<>();

  QuantityList(String text) {
    this.text = text;
  }

  /**
   * A number whose words are in the text.
   *
   * @param scale of the word or sign after it: a million, a hundredth
   */
  record Entry(
      int start,
      int end,
      List<Rational> values,
      Rational scale,
      Optional<Unit> unit,
      Quantity.Weight weight,
      Quantity.Form form) {

    Entry(int start, int end, List<Rational> values, Quantity.Weight weight) {
      this(start, end, values, Rational.ONE, Optional.empty(), weight, Quantity.Form.WORDS);
    }
  }

  void add(Entry entry) {
    found.add(
        new Quantity(
            text.substring(entry.start(), entry.end()),
            entry.start(),
            entry.end(),
            entry.values(),
            entry.unit(),
            entry.weight(),
            entry.form()));
    scales.add(entry.scale());
  }

  void possible(int start, int end, Rational... values) {
    add(new Entry(start, end, List.of(values), Quantity.Weight.POSSIBLE));
  }

  /** All of them. The first of 3 to 5 million may mean 3 and 3,000,000. */
  List<Quantity> quantities() {
    for (int i = found.size() - 2; i >= 0; i--) {
      Quantity from = found.get(i);
      Quantity to = found.get(i + 1);
      if (isRange(from, to)) {
        found.set(i, alike(from, scales.get(i), to, scales.get(i + 1)));
      }
    }
    return found;
  }

  private boolean isRange(Quantity from, Quantity to) {
    int gap = to.start() - from.end();
    return gap > 0
        && gap <= WIDEST_GAP
        && RANGE.matcher(text.substring(from.end(), to.start())).matches();
  }

  private static Quantity alike(Quantity from, Rational ours, Quantity to, Rational theirs) {
    List<Rational> values = new ArrayList<>(from.values());
    if (ours.equals(Rational.ONE) && !theirs.equals(Rational.ONE)) {
      from.values().forEach(value -> values.add(value.times(theirs)));
    }
    Optional<Unit> unit = from.unit().or(to::unit);
    return new Quantity(
        from.words(), from.start(), from.end(), values, unit, from.weight(), from.form());
  }
}
