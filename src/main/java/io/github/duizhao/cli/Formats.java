package io.github.duizhao.cli;

import io.github.duizhao.app.OutputFormats;
import io.github.duizhao.render.OutputFormat;
import io.github.duizhao.text.Nearest;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The output formats by their names: {@code site}, {@code pdf}, {@code epub}. */
final class Formats implements ITypeConverter<OutputFormat>, Iterable<String> {

  @Override
  public OutputFormat convert(String name) {
    return OutputFormats.ALL.stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private static TypeConversionException unknown(String name) {
    List<String> names = names();
    String last = names.get(names.size() - 1);
    return new TypeConversionException(
        "expected "
            + String.join(", ", names.subList(0, names.size() - 1))
            + (" or " + last + ", found '" + name + "'")
            + Nearest.hint(name, names).map(hint -> "; " + hint).orElse(""));
  }

  @Override
  public Iterator<String> iterator() {
    return names().iterator();
  }

  private static List<String> names() {
    return OutputFormats.ALL.stream().map(OutputFormat::name).toList();
  }
}
