package io.github.duizhao.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What bytes say in an encoding. Nothing is ever replaced: where bytes are wrong, reading ends.
 *
 * @param text without a byte order mark; up to the wrong byte, if there is one
 * @param wrong the place of the first wrong byte, counted from 0
 */
record Decoding(Encoding encoding, String text, OptionalInt wrong) {

  /** Reads bytes in one encoding. */
  static Decoding of(byte[] bytes, Encoding encoding) {
    CharsetDecoder decoder = encoding.charset().newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    OptionalInt wrong = result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty();
    String text = out.flip().toString();
    return new Decoding(encoding, text.startsWith("\uFEFF") ? text.substring(1) : text, wrong);
  }

  /**
   * Reads bytes in the encoding that they tell: that of their mark, else UTF-8, else GB 18030 if
   * they make sense in it. If they tell none, the answer is what is wrong in UTF-8.
   */
  static Decoding detect(byte[] bytes) {
    Optional<Encoding> marked = Encoding.ofMark(bytes);
    Decoding first = of(bytes, marked.orElse(Encoding.UTF_8));
    if (marked.isPresent() || first.wrong().isEmpty()) {
      return first;
    }
    Decoding second = of(bytes, Encoding.GB18030);
    boolean isText = second.wrong().isEmpty() && CommonChinese.isIn(second.text());
    return isText ? second : first;
  }

  /** The line that has the wrong byte, or the last line, counted from 1. */
  int line() {
    return lineAt(text.length());
  }

  /** The line at a place in the text; a line ends with CR LF, CR or LF. */
  int lineAt(int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      line += c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1)) ? 1 : 0;
    }
    return line;
  }
}
