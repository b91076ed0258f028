package io.github.duizhao.font;

/** The compressed font formats of browsers and e-book readers. */
public enum WebFormat {
  /** Compressed with Brotli. */
  WOFF2("woff2"),
  /** Compressed with Deflate; about a third larger. */
  WOFF("woff");

  private final String word;

  WebFormat(String word) {
    this.word = word;
  }

  /** Returns the smallest format that this machine can write. */
  public static WebFormat best() {
    return Woff2.isAvailable() ? WOFF2 : WOFF;
  }

  /** The file name extension and the format's name in style sheets, for example {@code woff2}. */
  public String word() {
    return word;
  }

  /** Packs a TrueType file in this format. */
  public byte[] encode(byte[] sfnt) {
    return this == WOFF2 ? Woff2.encode(sfnt) : Woff.encode(sfnt);
  }
}
