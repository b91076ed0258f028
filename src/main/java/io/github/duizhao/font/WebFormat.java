package io.github.duizhao.font;

/** The packed forms of a font that browsers and e-book readers take. */
public enum WebFormat {
  /** Packed by Brotli. */
  WOFF2("woff2"),
  /** Packed by Deflate, about a quarter larger. */
  WOFF("woff");

  private final String word;

  WebFormat(String word) {
    this.word = word;
  }

  /** The smallest form that this machine can write. */
  public static WebFormat best() {
    return Woff2.isAvailable() ? WOFF2 : WOFF;
  }

  /** The ending of a file's name and what style sheets call it, for example {@code woff2}. */
  public String word() {
    return word;
  }

  /** A TrueType file in this form. */
  public byte[] encode(byte[] sfnt) {
    return this == WOFF2 ? Woff2.encode(sfnt) : Woff.encode(sfnt);
  }
}
