package io.github.duizhao.collation;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.HeadingLabel.Rank;
import io.github.duizhao.model.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The position of a heading in the book, from its number and the numbers of the headings above it.
 *
 * @param part 0 if chapters are numbered through the whole book
 * @param section 0 for the chapter itself
 */
record HeadingKey(int part, int chapter, int section) implements Comparable<HeadingKey> {
  private static final Comparator<HeadingKey> ORDER =
      Comparator.comparingInt(HeadingKey::part)
          .thenComparingInt(HeadingKey::chapter)
          .thenComparingInt(HeadingKey::section);

  @Override
  public int compareTo(HeadingKey other) {
    return ORDER.compare(this, other);
  }

  /** Whether two parts of the text have a chapter of the same number. */
  static boolean chaptersRestart(List<Passage> passages) {
    return HeadingLabel.restartsInParts(
        passages.stream().flatMap(passage -> passage.label().stream()).toList(), Rank.CHAPTER);
  }

  /**
   * The key of the first heading of a stretch of text. The headings above it follow from those
   * after it: a section before chapter 5 belongs to chapter 4.
   *
   * @param restart whether chapter numbers start again in each part
   */
  static Optional<HeadingKey> first(List<Passage> passages, boolean restart) {
    List<HeadingLabel> labels =
        passages.stream()
            .flatMap(passage -> passage.label().stream())
            .filter(label -> label.rank().compareTo(Rank.SECTION) <= 0)
            .toList();
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    HeadingLabel first = labels.get(0);
    Optional<Integer> part = Optional.of(0);
    if (restart) {
      part = first.rank() == Rank.PART ? Optional.of(first.number()) : above(labels, Rank.PART);
    } else if (first.rank() == Rank.PART) {
      // the chapter below it shows its position
      List<HeadingLabel> below =
          labels.stream().filter(label -> label.rank() == Rank.CHAPTER).limit(1).toList();
      return below.stream().map(label -> new HeadingKey(0, label.number(), -1)).findFirst();
    }
    Optional<Integer> chapter =
        switch (first.rank()) {
          case PART -> Optional.of(0);
          case CHAPTER -> Optional.of(first.number());
          default -> above(labels, Rank.CHAPTER);
        };
    int section = first.rank() == Rank.SECTION ? first.number() : 0;
    return part.isEmpty() || chapter.isEmpty()
        ? Optional.empty()
        : Optional.of(new HeadingKey(part.get(), chapter.get(), section));
  }

  private static Optional<Integer> above(List<HeadingLabel> labels, Rank rank) {
    return labels.stream()
        .filter(label -> label.rank() == rank)
        .findFirst()
        .map(label -> label.number() - 1);
  }
}
