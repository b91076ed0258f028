package io.github.duizhao.pairs;

import java.util.List;

/**
 * A text, its translation and all faults that a good editor would find.
 *
 * @param place file and line of the pair, for example {@code laws.txt:12}
 * @param faults none if the translation is correct
 */
record KnownPair(String place, Side original, Side translation, List<KnownFault> faults) {

  KnownPair {
    faults = List.copyOf(faults);
  }

  /** One language of a pair: paragraphs of Markdown. */
  record Side(String language, List<String> paragraphs) {
    Side {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  List<Side> sides() {
    return List.of(original, translation);
  }

  /** The book that it belongs to. */
  List<String> languages() {
    return List.of(original.language(), translation.language());
  }

  /** The pair as in its file. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Side side : sides()) {
      side.paragraphs().forEach(it -> text.append(side.language() + ": " + it + "\n"));
    }
    faults.forEach(fault -> text.append("fault: " + fault + "\n"));
    return text.toString();
  }
}
