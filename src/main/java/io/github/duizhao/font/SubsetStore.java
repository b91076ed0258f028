package io.github.duizhao.font;

import java.util.function.Supplier;

/** Keeps cut fonts for the next time that the same are asked for. */
public interface SubsetStore {

  /**
   * What is kept under that key, or else what the supplier makes, which is then kept.
   *
   * @param key small letters, digits and hyphens; the same key always means the same bytes
   */
  byte[] get(String key, Supplier<byte[]> cut);

  /** A store that keeps nothing. */
  static SubsetStore none() {
    return (key, cut) -> cut.get();
  }
}
