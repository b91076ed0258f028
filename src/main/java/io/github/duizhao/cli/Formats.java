package io.github.duizhao.cli;

import io.github.duizhao.config.Format;
import io.github.duizhao.config.Nearest;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats as they are typed: {@code site}, {@code pdf}, {@code epub}. */
final class Formats implements ITypeConverter<Format>, Iterable<String> {
  private static final Map<String, Format> WORDS = new LinkedHashMap<>();

  static {
    for (Format format : Format.values()) {
      WORDS.put(format.name().toLowerCase(Locale.ROOT), format);
    }
  }

  @Override
  public Format convert(String word) {
    Format format = WORDS.get(word);
    if (format == null) {
      throw new TypeConversionException(
          "expected site, pdf or epub, found '"
              + word
              + "'"
              + Nearest.hint(word, WORDS.keySet()).map(hint -> "; " + hint).orElse(""));
    }
    return format;
  }

  @Override
  public Iterator<String> iterator() {
    return WORDS.keySet().iterator();
  }
}
