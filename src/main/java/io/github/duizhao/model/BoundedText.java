package io.github.duizhao.model;

/**
 * A text for a pattern that somebody else wrote: it lets itself be read so many times and no more,
 * so that {@code (a+)+b} on a long line ends with {@link Exhausted} and not next year.
 */
public final class BoundedText implements CharSequence {
  private final String text;
  private long left;

  /** The text; a pattern may look at each of its characters 200 times on the average. */
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

  /** The text was looked at too often. */
  public static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Exhausted() {
      super("a pattern looks at each character more than 200 times");
    }
  }
}
