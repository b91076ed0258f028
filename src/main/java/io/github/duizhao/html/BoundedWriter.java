package io.github.duizhao.html;

import java.io.Writer;
import java.util.function.Supplier;

/** Collects what a template writes, up to a limit. */
final class BoundedWriter extends Writer {
  /** In characters; a hundred times the largest page of a large book. */
  static final int MOST = 50_000_000;

  private final StringBuilder text = new StringBuilder();
  private final Supplier<? extends RuntimeException> tooLong;

  /**
   * An empty one.
   *
   * @param tooLong thrown by what would write beyond the limit
   */
  BoundedWriter(Supplier<? extends RuntimeException> tooLong) {
    this.tooLong = tooLong;
  }

  @Override
  public void write(char[] characters, int start, int length) {
    require(length);
    text.append(characters, start, length);
  }

  @Override
  public void write(String characters, int start, int length) {
    require(length);
    if (length == characters.length()) {
      text.append(characters); // at once; a part is taken character by character
    } else {
      text.append(characters, start, start + length);
    }
  }

  private void require(int length) {
    if (length > MOST - text.length()) {
      throw tooLong.get();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
