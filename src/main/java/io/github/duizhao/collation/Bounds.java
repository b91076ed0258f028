package io.github.duizhao.collation;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The places where a text need not continue: its start, its end, and where it may break off. */
final class Bounds {
  private final int[] places;

  private Bounds(int[] places) {
    this.places = places;
  }

  /** Bounds in any order. */
  static Bounds of(IntStream places) {
    return new Bounds(places.sorted().distinct().toArray());
  }

  /** The bounds of a text in one stretch. */
  static Bounds ofWhole(int length) {
    return of(IntStream.of(0, length));
  }

  /** The number of units between a place and the last bound at or before it. */
  int before(int place) {
    int found = Arrays.binarySearch(places, place);
    return found >= 0 ? 0 : place - places[-found - 2];
  }

  /** The number of units between a place and the first bound at or after it. */
  int after(int place) {
    int found = Arrays.binarySearch(places, place);
    return found >= 0 ? 0 : places[-found - 1] - place;
  }
}
