package io.github.duizhao.font;

import java.util.function.Supplier;

/** A cache of font subsets. */
public interface SubsetStore {

  /**
   * Returns the bytes stored under the key, or else those of the supplier, which are then stored.
   *
   * @param key lowercase letters, digits and hyphens; equal keys mean equal bytes
   */
  byte[] get(String key, Supplier<byte[]> cut);

  /** Returns a store that keeps nothing. */
  static SubsetStore none() {
    return (key, cut) -> cut.get();
  }
}
