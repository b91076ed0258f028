package io.github.duizhao.markdown;

import io.github.duizhao.model.Origin;
import java.util.Arrays;

/** Finds the line of each offset in a file. */
final class Lines {
  private final String file;
  private final int[] starts;

  Lines(String file, String text) {
    this.file = file;
    int[] found = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i + 1;
    }
    starts = Arrays.copyOf(found, count);
  }

  Origin at(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return new Origin(file, index >= 0 ? index + 1 : -index - 1);
  }
}
