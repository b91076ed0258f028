package io.github.duizhao.check;

import io.github.duizhao.model.Origin;
import io.github.duizhao.model.TextKind;
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
 * The numbers and labels that only one text of a pair has. A number counts as in both even if it
 * occurs twice in one and once in the other, because translators merge sentences.
 *
 * @param at the place of the translation
 * @param missing from the translation: first changed labels, then the others in their order
 * @param added by the translation: first the counterparts of the changed labels in the same order
 */
record NumberComparison(Origin at, List<Mention> missing, List<Mention> added) {
  private static final int SMALL = 10;

  static NumberComparison of(Pair pair) {
    Origin at = pair.translation().origin();
    if (pair.kind() == TextKind.CODE) {
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
    List<Mention> added = new ArrayList<>(labels.replacements());
    missing.addAll(unmatched(read, translated, theirs.knowledge(), exact));
    added.addAll(unmatched(translated, read, ours.knowledge(), exact));
    if (exact) {
      missing.addAll(labels.missing(new NumberIndex(translated)));
      added.addAll(labels.added(new NumberIndex(read)));
    }
    return new NumberComparison(at, missing, withoutSupplied(added, translation));
  }

  /** The words of a text, without the number of a heading. */
  private static String words(TextKind kind, Pair.Text text) {
    boolean isHeading = kind == TextKind.TITLE || kind == TextKind.HEADING;
    return isHeading ? text.words().substring(text.phrase().labelLength()) : text.words();
  }

  private static List<Quantity> unmatched(
      List<Quantity> quantities, List<Quantity> others, Knowledge knowledge, boolean exact) {
    NumberIndex index = new NumberIndex(others);
    List<Quantity> unmatched = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Quantity quantity : quantities) {
      boolean found = exact ? index.contains(quantity) : index.containsDigits(quantity);
      if (quantity.required()
          && isVisible(quantity, knowledge)
          && !found
          && seen.add(quantity.values())) {
        unmatched.add(quantity);
      }
    }
    return unmatched;
  }

  /** Whether a reader with this knowledge of the language would find the number. */
  private static boolean isVisible(Quantity quantity, Knowledge knowledge) {
    return switch (knowledge) {
      case WORDS -> true;
      case LARGE_WORDS -> quantity.form() == Quantity.Form.FIGURES || quantity.isAbove(SMALL);
      case FIGURES -> quantity.form() == Quantity.Form.FIGURES;
    };
  }

  /** Without those in 〔〕, which translators use for their additions. */
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
