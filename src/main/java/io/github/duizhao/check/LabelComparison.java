package io.github.duizhao.check;

import io.github.duizhao.numeral.Label;
import io.github.duizhao.numeral.Labels;
import io.github.duizhao.numeral.NumberIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The labels that only one text of a pair has. If the original has 5G and the translation 4G, the
 * label is changed; a G60 without such a counterpart is missing or added.
 */
final class LabelComparison {
  private final List<Label> changed = new ArrayList<>();
  private final List<Label> replacements = new ArrayList<>();
  private final List<Label> lost;
  private final List<Label> gained;

  LabelComparison(String original, String translation) {
    Labels ours = new Labels(original);
    Labels theirs = new Labels(translation);
    lost = ours.all();
    lost.removeIf(theirs::contains);
    gained = theirs.all();
    gained.removeIf(ours::contains);
    pair(Label::series);
    pair(Label::number);
  }

  /** Finds changed labels: pairs of a lost and a gained one that have this property in common. */
  private void pair(Function<Label, String> common) {
    Map<String, Deque<Label>> waiting = new HashMap<>();
    for (Label label : gained) {
      waiting.computeIfAbsent(common.apply(label), key -> new ArrayDeque<>()).add(label);
    }
    for (Label label : lost) {
      Label replacement = waiting.getOrDefault(common.apply(label), new ArrayDeque<>()).poll();
      if (replacement != null) {
        changed.add(label);
        replacements.add(replacement);
      }
    }
    lost.removeAll(new HashSet<>(changed));
    gained.removeAll(new HashSet<>(replacements));
  }

  /** Labels of the original that are changed in the translation. */
  List<Label> changed() {
    return changed;
  }

  /** The labels that the translation has instead of {@link #changed}, in the same order. */
  List<Label> replacements() {
    return replacements;
  }

  /**
   * Other labels of the original, except those that may be a number or words in the translation.
   */
  List<Label> missing(NumberIndex translated) {
    return unmatched(lost, translated);
  }

  /**
   * Other labels of the translation, except those that may be a number or words in the original.
   */
  List<Label> added(NumberIndex original) {
    return unmatched(gained, original);
  }

  private static List<Label> unmatched(List<Label> labels, NumberIndex others) {
    return labels.stream()
        .filter(label -> !label.mayBePutInWords() && !others.containsNumberOf(label))
        .toList();
  }
}
