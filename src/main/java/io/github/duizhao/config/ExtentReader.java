package io.github.duizhao.config;

import io.github.duizhao.model.Extent;
import io.github.duizhao.model.Located;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.model.Sigil;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one extent.
 *
 * <p>Example: {@code {witness: A, lines: 1-1295, from: c4-1-p1, to: c8-1-p3, ends: 服务创新。}}.
 */
final class ExtentReader {
  private static final Pattern LINES = Pattern.compile("([1-9][0-9]{0,8})-([1-9][0-9]{0,8})");

  private ExtentReader() {}

  static Optional<Located<Extent>> read(YamlValue item) {
    return item.mapping().flatMap(mapping -> read(mapping, item));
  }

  private static Optional<Located<Extent>> read(YamlMapping mapping, YamlValue item) {
    Optional<Sigil> witness = mapping.required("witness").flatMap(VariantReader::sigil);
    Optional<Lines> lines = mapping.required("lines").flatMap(ExtentReader::lines);
    Optional<SegmentId> from = mapping.required("from").flatMap(VariantReader::segment);
    Optional<String> begins = mapping.optional("begins").flatMap(VariantReader::words);
    Optional<SegmentId> to = mapping.required("to").flatMap(VariantReader::segment);
    Optional<String> ends = mapping.optional("ends").flatMap(VariantReader::words);
    mapping.refuseOthers();
    if (witness.isEmpty() || lines.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Extent extent =
        new Extent(
            witness.get(),
            lines.get().first(),
            lines.get().last(),
            from.get(),
            begins,
            to.get(),
            ends);
    return Optional.of(new Located<>(extent, item.origin()));
  }

  private record Lines(int first, int last) {}

  private static Optional<Lines> lines(YamlValue value) {
    return value.as("a range of lines such as 1-1295", ExtentReader::lines);
  }

  private static Optional<Lines> lines(String text) {
    Matcher matcher = LINES.matcher(text);
    return matcher.matches()
        ? Optional.of(
                new Lines(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
            .filter(lines -> lines.first() <= lines.last())
        : Optional.empty();
  }
}
