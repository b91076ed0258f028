package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel.Rank;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Which ranks of heading open a part, a chapter or a section of the book; other headings are inside
 * a section. In a text without chapters the highest rank opens chapters.
 */
final class Ranks {
  /** What a heading opens. */
  enum Role {
    PART,
    CHAPTER,
    SECTION,
    INNER
  }

  private static final int LOWEST_LEVEL = 6;

  private final List<Rank> present;
  private final Rank chapter;

  Ranks(Collection<Rank> ranks) {
    present = List.copyOf(new TreeSet<>(ranks));
    chapter = present.stream().filter(rank -> rank != Rank.PART).findFirst().orElse(Rank.CHAPTER);
  }

  /** The rank of headings that open a chapter. */
  Rank chapter() {
    return chapter;
  }

  Role role(Rank rank) {
    if (rank == Rank.PART) {
      return Role.PART;
    }
    if (rank == chapter) {
      return Role.CHAPTER;
    }
    return rank == Rank.SECTION ? Role.SECTION : Role.INNER;
  }

  /** The level of a heading inside a section, 2 for the highest. */
  int level(Rank rank) {
    long above =
        present.stream()
            .filter(other -> role(other) == Role.INNER && other.compareTo(rank) < 0)
            .count();
    return (int) Math.min(LOWEST_LEVEL, 2 + above);
  }
}
