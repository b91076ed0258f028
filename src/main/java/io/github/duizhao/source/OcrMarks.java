package io.github.duizhao.source;

import java.util.regex.Pattern;

/** Takes out the TeX marks that recognition leaves: {@code PM_{2.5}} becomes {@code PM2.5}. */
final class OcrMarks {
  private static final Pattern SCRIPT = Pattern.compile("[_^]\\{([^{}]{1,20})\\}");

  private OcrMarks() {}

  static String plain(String line) {
    return line.indexOf('{') < 0 ? line : SCRIPT.matcher(line).replaceAll("$1");
  }
}
