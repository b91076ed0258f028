package io.github.duizhao.check;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Origin;
import io.github.duizhao.numeral.NumberIndex;
import io.github.duizhao.numeral.NumberReader;
import io.github.duizhao.numeral.NumberReader.Knowledge;
import io.github.duizhao.numeral.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The numbers that only one text of a pair has. A number that stands twice in one and once in the
 * other is in both: translators merge.
 *
 * @param at where the translation stands
 * @param missing of the original, in its order
 * @param added by the translation, in its order
 */
record NumberComparison(Origin at, List<Quantity> missing, List<Quantity> added) {
  private static final int SMALL = 10;

  static NumberComparison of(Pair pair) {
    Origin at = pair.translation().origin();
    if (pair.kind() == Pair.Kind.CODE) {
      return new NumberComparison(at, List.of(), List.of());
    }
    NumberReader ours = NumberReader.of(pair.original().language());
    NumberReader theirs = NumberReader.of(pair.translation().language());
    String translation = words(pair.kind(), pair.translation());
    List<Quantity> original = ours.read(words(pair.kind(), pair.original()));
    List<Quantity> translated = theirs.read(translation);
    boolean exact =
        ours.knowledge() != Knowledge.FIGURES && theirs.knowledge() != Knowledge.FIGURES;
    return new NumberComparison(
        at,
        lacking(original, translated, theirs.knowledge(), exact),
        withoutSupplied(lacking(translated, original, ours.knowledge(), exact), translation));
  }

  /** Without the number that a title opens with, which the import patterns know. */
  private static String words(Pair.Kind kind, Pair.Text text) {
    String words = text.words();
    boolean title = kind == Pair.Kind.TITLE || kind == Pair.Kind.HEADING;
    return title ? HeadingLabel.of(words).map(HeadingLabel::title).orElse(words) : words;
  }

  private static List<Quantity> lacking(
      List<Quantity> quantities, List<Quantity> others, Knowledge knowledge, boolean exact) {
    NumberIndex index = new NumberIndex(others);
    List<Quantity> lacking = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Quantity quantity : quantities) {
      boolean found = exact ? index.holds(quantity) : index.holdsDigits(quantity);
      if (quantity.isRequired()
          && isTold(quantity, knowledge)
          && !found
          && seen.add(quantity.values())) {
        lacking.add(quantity);
      }
    }
    return lacking;
  }

  /** Whether we would see the number in a text of which we know so much. */
  private static boolean isTold(Quantity quantity, Knowledge knowledge) {
    return switch (knowledge) {
      case WORDS -> true;
      case LARGE_WORDS -> quantity.form() == Quantity.Form.FIGURES || quantity.isAbove(SMALL);
      case FIGURES -> quantity.form() == Quantity.Form.FIGURES;
    };
  }

  /** What stands in 〔〕 is the translator's own. */
  private static List<Quantity> withoutSupplied(List<Quantity> quantities, String text) {
    return quantities.stream()
        .filter(
            quantity -> {
              int open = text.lastIndexOf('〔', quantity.start());
              return open < 0 || text.lastIndexOf('〕', quantity.start()) > open;
            })
        .toList();
  }
}
