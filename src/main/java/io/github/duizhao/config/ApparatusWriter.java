package io.github.duizhao.config;

import io.github.duizhao.model.Extent;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Writes the files that {@link ApparatusReader} reads: {@code content/apparatus.yml} and {@code
 * content/extents.yml}. The same lists always give the same text; lines end with LF.
 */
public final class ApparatusWriter {
  private static final String BY_IMPORT =
      """
      # Written by `duizhao import`; what is changed here is lost at the next import.
      """;

  private static final String OF_VARIANTS =
      """
      # Every place where the witnesses differ, in the order of the text. To take another reading,
      # write a decision in content/import.yml and import again.
      """;

  private static final String OF_EXTENTS =
      """
      # Which stretches of the text each witness has, in the order of the text.
      """;

  private ApparatusWriter() {}

  /** The text of {@code content/apparatus.yml}. */
  public static String variants(List<Variant> variants) {
    return BY_IMPORT + OF_VARIANTS + dump(variants.stream().map(ApparatusWriter::entry).toList());
  }

  /** The text of {@code content/extents.yml}. */
  public static String extents(List<Extent> extents) {
    return BY_IMPORT + OF_EXTENTS + dump(extents.stream().map(ApparatusWriter::entry).toList());
  }

  private static Map<String, Object> entry(Variant variant) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("at", variant.at().value());
    entry.put("lemma", variant.lemma());
    Map<String, String> readings = new LinkedHashMap<>();
    variant.readings().forEach((sigil, reading) -> readings.put(sigil.value(), reading));
    entry.put("readings", readings);
    entry.put("kind", variant.kind().name().toLowerCase(Locale.ROOT));
    entry.put("taken", variant.taken().map(Sigil::value).orElse(ApparatusReader.EMENDATION));
    entry.put("reason", texts(variant.reason()));
    return entry;
  }

  private static Map<String, String> texts(Localized localized) {
    Map<String, String> texts = new LinkedHashMap<>();
    localized.texts().forEach((language, text) -> texts.put(language.tag(), text));
    return texts;
  }

  private static Map<String, Object> entry(Extent extent) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("witness", extent.witness().value());
    entry.put("lines", extent.firstLine() + "-" + extent.lastLine());
    entry.put("from", extent.from().value());
    extent.begins().ifPresent(words -> entry.put("begins", words));
    entry.put("to", extent.to().value());
    extent.ends().ifPresent(words -> entry.put("ends", words));
    return entry;
  }

  private static String dump(List<Map<String, Object>> entries) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            .setBestLineBreak("\n")
            .build();
    return new Dump(settings).dumpToString(new ArrayList<>(entries));
  }
}
