package io.github.duizhao.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The result of decoding bytes. Nothing is replaced: decoding ends at the first invalid byte.
 *
 * @param text without a byte order mark; up to the invalid byte, if there is one
 * @param invalid the offset of the first invalid byte
 */
record Decoding(Encoding encoding, String text, OptionalInt invalid) {

  /** Decodes bytes in one encoding. */
  static Decoding of(byte[] bytes, Encoding encoding) {
    CharsetDecoder decoder = encoding.charset().newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    OptionalInt invalid = result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty();
    String text = out.flip().toString();
    return new Decoding(encoding, text.startsWith("\uFEFF") ? text.substring(1) : text, invalid);
  }

  /**
   * Decodes bytes in the detected encoding: that of their byte order mark, or else UTF-8, or else
   * GB 18030 if the text is plausible Chinese. If no encoding fits, the result is that of UTF-8.
   */
  static Decoding detect(byte[] bytes) {
    Optional<Encoding> marked = Encoding.ofMark(bytes);
    Decoding first = of(bytes, marked.orElse(Encoding.UTF_8));
    if (marked.isPresent() || first.invalid().isEmpty()) {
      return first;
    }
    Decoding second = of(bytes, Encoding.GB18030);
    boolean isText = second.invalid().isEmpty() && CommonChinese.isIn(second.text());
    return isText ? second : first;
  }

  /** The line of the invalid byte, or the last line, counted from 1. */
  int line() {
    return lineAt(text.length());
  }

  /** The line at an offset in the text; a line ends with CR LF, CR or LF. */
  int lineAt(int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      line += c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1)) ? 1 : 0;
    }
    return line;
  }
}
