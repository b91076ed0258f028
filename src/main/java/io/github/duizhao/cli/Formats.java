package io.github.duizhao.cli;

import io.github.duizhao.config.Format;
import io.github.duizhao.config.Nearest;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats as they are typed: {@code site}, {@code pdf}, {@code epub}. */
final class Formats implements ITypeConverter<Format>, Iterable<String> {
  private static final List<String> WORDS =
      Arrays.stream(Format.values()).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();

  @Override
  public Format convert(String word) {
    int index = WORDS.indexOf(word);
    if (index < 0) {
      throw new TypeConversionException(
          "expected site, pdf or epub, found '"
              + word
              + "'"
              + Nearest.of(word, WORDS).map(it -> "; did you mean '" + it + "'?").orElse(""));
    }
    return Format.values()[index];
  }

  @Override
  public Iterator<String> iterator() {
    return WORDS.iterator();
  }
}
