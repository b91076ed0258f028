package io.github.duizhao.font;

import java.util.function.Supplier;

/** Keeps subsets of fonts so that they need not be cut again. */
public interface SubsetStore {

  /**
   * Returns the bytes kept under the key, or else those of the supplier, which are then kept.
   *
   * @param key lowercase letters, digits and hyphens; the same key always means the same bytes
   */
  byte[] get(String key, Supplier<byte[]> cut);

  /** A store that keeps nothing. */
  static SubsetStore none() {
    return (key, cut) -> cut.get();
  }
}
