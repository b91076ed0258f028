package io.github.duizhao.font;

import io.github.duizhao.text.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/**
 * The font subsets of one build, kept in a store. Safe for use by several threads if the store is.
 *
 * <p>Example: {@code subsets.web("site", font, characters)} is a font for the website, in the
 * format {@code subsets.format()}.
 */
public final class Subsets {

  /** Increase it when a change makes the same font and characters give different bytes. */
  private static final int VERSION = 1;

  private final SubsetStore store;
  private final WebFormat format;

  /**
   * Creates the subsets of one build.
   *
   * @param format the format of all web fonts
   */
  public Subsets(SubsetStore store, WebFormat format) {
    this.store = store;
    this.format = format;
  }

  /** Creates subsets without a cache, in the smallest format that this machine can write. */
  public static Subsets uncached() {
    return new Subsets(SubsetStore.none(), WebFormat.best());
  }

  /** The format of all web fonts. */
  public WebFormat format() {
    return format;
  }

  /** Returns a TrueType font for PDFs; see {@link FontSubset#forPdf}. */
  public byte[] pdf(Font font, Set<Integer> codePoints) {
    return store.get(
        "pdf-" + digest("ttf", font, codePoints), () -> FontSubset.forPdf(font, codePoints));
  }

  /**
   * Returns a packed font for browsers and e-book readers; see {@link FontSubset#forWeb}.
   *
   * @param use the output that the font belongs to, for example {@code site}
   */
  public byte[] web(String use, Font font, Set<Integer> codePoints) {
    return store.get(
        use + "-" + digest(format.word(), font, codePoints),
        () -> format.encode(FontSubset.forWeb(font, codePoints)));
  }

  private static String digest(String form, Font font, Set<Integer> codePoints) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String head = VERSION + " " + form + " " + font.fingerprint() + " ";
    bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    for (int codePoint : new TreeSet<>(codePoints)) {
      bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_16BE));
    }
    return Sha256.hex(bytes.toByteArray());
  }
}
