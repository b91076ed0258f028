package io.github.duizhao.revision;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of one text, {@code from} to {@code to}, and the stretch of another text that replaces
 * it, in code points. Between 崇泰大桥 and 常泰大桥 both are 0 to 1.
 */
record Hunk(int from, int to, int otherFrom, int otherTo) {
  /** Changes with no more equal characters between them are one change. */
  private static final int NEAR = 3;

  /** If more steps are needed, the whole text counts as changed. */
  private static final int MOST_STEPS = 400;

  /** The changes that turn {@code text} into {@code other}, in order, without overlap. */
  static List<Hunk> between(int[] text, int[] other) {
    int start = 0;
    int most = Math.min(text.length, other.length);
    while (start < most && text[start] == other[start]) {
      start++;
    }
    int end = 0;
    while (end < most - start && text[text.length - 1 - end] == other[other.length - 1 - end]) {
      end++;
    }
    List<Hunk> hunks = new ArrayList<>();
    new Steps(text, other, start, end).changed().forEach(hunk -> add(hunk, hunks));
    return hunks;
  }

  private static void add(Hunk hunk, List<Hunk> hunks) {
    int last = hunks.size() - 1;
    if (last >= 0 && hunk.from - hunks.get(last).to <= NEAR) {
      hunks.set(last, hunks.get(last).through(hunk));
    } else {
      hunks.add(hunk);
    }
  }

  /** The hunk from the start of this one to the end of a later one. */
  Hunk through(Hunk later) {
    return new Hunk(from, later.to, otherFrom, later.otherTo);
  }

  /** The hunk with some more equal characters on either side. */
  Hunk widened(int before, int after) {
    return new Hunk(from - before, to + after, otherFrom - before, otherTo + after);
  }

  /**
   * The shortest edit script from one text to the other (Myers 1986), limited to {@link
   * #MOST_STEPS}.
   */
  private static final class Steps {
    private final int[] text;
    private final int[] other;
    private final int start;
    private final int length;
    private final int otherLength;
    private final List<int[]> rounds = new ArrayList<>();

    Steps(int[] text, int[] other, int start, int end) {
      this.text = text;
      this.other = other;
      this.start = start;
      this.length = text.length - start - end;
      this.otherLength = other.length - start - end;
    }

    /** The changed stretches, one for each step. */
    List<Hunk> changed() {
      if (length == 0 && otherLength == 0) {
        return List.of();
      }
      int steps = length == 0 || otherLength == 0 ? -1 : shortest();
      if (steps < 0) {
        return List.of(new Hunk(start, start + length, start, start + otherLength));
      }
      return walkBack(steps);
    }

    private int shortest() {
      int most = Math.min(MOST_STEPS, length + otherLength);
      int[] reached = new int[2 * most + 3];
      for (int steps = 0; steps <= most; steps++) {
        for (int k = -steps; k <= steps; k += 2) {
          int at = most + 1 + k;
          boolean down = k == -steps || (k != steps && reached[at - 1] < reached[at + 1]);
          int x = down ? reached[at + 1] : reached[at - 1] + 1;
          while (x < length && x - k < otherLength && text[start + x] == other[start + x - k]) {
            x++;
          }
          reached[at] = x;
          if (x >= length && x - k >= otherLength) {
            rounds.add(reached.clone());
            return steps;
          }
        }
        rounds.add(reached.clone());
      }
      return -1;
    }

    private List<Hunk> walkBack(int steps) {
      List<Hunk> changed = new ArrayList<>();
      int middle = rounds.get(0).length / 2;
      int x = length;
      int y = otherLength;
      for (int step = steps; step > 0; step--) {
        int[] reached = rounds.get(step - 1);
        int k = x - y;
        boolean down =
            k == -step || (k != step && reached[middle + k - 1] < reached[middle + k + 1]);
        int before = down ? k + 1 : k - 1;
        int fromX = reached[middle + before];
        int fromY = fromX - before;
        changed.add(
            0,
            new Hunk(
                start + fromX,
                start + fromX + (down ? 0 : 1),
                start + fromY,
                start + fromY + (down ? 1 : 0)));
        x = fromX;
        y = fromY;
      }
      return changed;
    }
  }
}
