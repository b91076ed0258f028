package io.github.duizhao.file;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The encodings of text files. */
public enum Encoding {
  UTF_8("UTF-8", "UTF-8"),
  /** In the byte order of the file's byte order mark, which is required. */
  UTF_16("UTF-16", "UTF-16"),
  UTF_16LE("UTF-16LE", "UTF-16LE"),
  UTF_16BE("UTF-16BE", "UTF-16BE"),
  /** A superset of GBK and GB 2312. */
  GB18030("GB 18030", "GB18030"),
  /** With the additions of Hong Kong and ETEN, which files labeled Big5 use. */
  BIG5("Big5", "Big5-HKSCS");

  private static final Map<String, Encoding> NAMES = names();

  private final String label;
  private final String charset;

  Encoding(String label, String charset) {
    this.label = label;
    this.charset = charset;
  }

  private static Map<String, Encoding> names() {
    Map<String, Encoding> names = new LinkedHashMap<>();
    names.put("utf-8", UTF_8);
    names.put("gb18030", GB18030);
    names.put("gbk", GB18030);
    names.put("gb2312", GB18030);
    names.put("big5", BIG5);
    names.put("utf-16", UTF_16);
    names.put("utf-16le", UTF_16LE);
    names.put("utf-16be", UTF_16BE);
    return Collections.unmodifiableMap(names);
  }

  /** The names of encodings in lower case, for example {@code gbk}. */
  public static Map<String, Encoding> byName() {
    return NAMES;
  }

  /** The encoding of the byte order mark at the start of the bytes. */
  static Optional<Encoding> ofMark(byte[] bytes) {
    return Stream.of(UTF_8, UTF_16LE, UTF_16BE, GB18030).filter(it -> it.marks(bytes)).findFirst();
  }

  private boolean marks(byte[] bytes) {
    byte[] mark = "\uFEFF".getBytes(charset());
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /** Whether a file in this encoding may begin with the byte order mark of that one. */
  boolean allows(Encoding marked) {
    return this == marked || (this == UTF_16 && (marked == UTF_16LE || marked == UTF_16BE));
  }

  Charset charset() {
    return Charset.forName(charset);
  }

  /** The usual spelling: {@code GB 18030}. */
  @Override
  public String toString() {
    return label;
  }
}
