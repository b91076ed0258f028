package io.github.duizhao.check;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Origin;
import io.github.duizhao.numeral.Mention;
import io.github.duizhao.numeral.NumberIndex;
import io.github.duizhao.numeral.NumberReader;
import io.github.duizhao.numeral.NumberReader.Knowledge;
import io.github.duizhao.numeral.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The numbers and labels that only one text of a pair has. A number that stands twice in one and
 * once in the other is in both: translators merge.
 *
 * @param at where the translation stands
 * @param missing of the original, labels that were changed first, the others in its order
 * @param added by the translation, what stands for a changed label in its place
 */
record NumberComparison(Origin at, List<Mention> missing, List<Mention> added) {
  private static final int SMALL = 10;

  static NumberComparison of(Pair pair) {
    Origin at = pair.translation().origin();
    if (pair.kind() == Pair.Kind.CODE) {
      return new NumberComparison(at, List.of(), List.of());
    }
    NumberReader ours = NumberReader.of(pair.original().language());
    NumberReader theirs = NumberReader.of(pair.translation().language());
    String original = words(pair.kind(), pair.original());
    String translation = words(pair.kind(), pair.translation());
    List<Quantity> read = ours.read(original);
    List<Quantity> translated = theirs.read(translation);
    boolean exact =
        ours.knowledge() != Knowledge.FIGURES && theirs.knowledge() != Knowledge.FIGURES;
    LabelComparison labels = new LabelComparison(original, translation);
    List<Mention> missing = new ArrayList<>(labels.changed());
    List<Mention> added = new ArrayList<>(labels.changes());
    missing.addAll(lacking(read, translated, theirs.knowledge(), exact));
    added.addAll(lacking(translated, read, ours.knowledge(), exact));
    if (exact) {
      missing.addAll(labels.missing(new NumberIndex(translated)));
      added.addAll(labels.added(new NumberIndex(read)));
    }
    return new NumberComparison(at, missing, withoutSupplied(added, translation));
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
      if (quantity.required()
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
  private static List<Mention> withoutSupplied(List<Mention> mentions, String text) {
    return mentions.stream()
        .filter(
            mention -> {
              int open = text.lastIndexOf('〔', mention.start());
              return open < 0 || text.lastIndexOf('〕', mention.start()) > open;
            })
        .toList();
  }
}
