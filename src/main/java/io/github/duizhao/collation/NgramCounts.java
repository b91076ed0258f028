package io.github.duizhao.collation;

/**
 * Counts the sequences of one, two or three characters (UTF-16 units) in texts. A hash table of
 * primitives, since a long book has millions of them.
 */
final class NgramCounts {
  /** The longest sequence that is counted. */
  static final int LONGEST = 3;

  private long[] keys = new long[1 << 12];
  private int[] counts = new int[1 << 12];
  private int size;

  /** Counts all sequences of a text. */
  void add(CharSequence text) {
    for (int from = 0; from < text.length(); from++) {
      for (int length = 1; length <= LONGEST && from + length <= text.length(); length++) {
        add(key(text, from, from + length));
      }
    }
  }

  /**
   * How often words occur in the texts. For more than three characters, the count of their rarest
   * sequence of three, which may be too high.
   */
  int count(CharSequence words) {
    if (words.length() <= LONGEST) {
      return words.isEmpty() ? 0 : counts[slot(key(words, 0, words.length()))];
    }
    int least = Integer.MAX_VALUE;
    for (int from = 0; from + LONGEST <= words.length(); from++) {
      least = Math.min(least, counts[slot(key(words, from, from + LONGEST))]);
    }
    return least;
  }

  private static long key(CharSequence text, int from, int to) {
    long key = 1;
    for (int i = from; i < to; i++) {
      key = (key << 16) | text.charAt(i);
    }
    return key;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void add(long key) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    counts[slot]++;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
