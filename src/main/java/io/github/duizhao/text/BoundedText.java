package io.github.duizhao.text;

/**
 * A text that can be read only a limited number of times. It stops a regular expression that takes
 * exponential time: {@code (a+)+b} on a long line ends with {@link Exhausted}.
 */
public final class BoundedText implements CharSequence {
  private final String text;
  private long left;

  /** Wraps a text; a pattern may read each of its characters 200 times on average. */
  public BoundedText(String text) {
    this.text = text;
    this.left = 10_000 + 200L * text.length();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    left--;
    if (left < 0) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Thrown when the text has been read too often. */
  public static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Exhausted() {
      super("a pattern has read each character more than 200 times on average");
    }
  }
}
