package io.github.duizhao.source;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Creates witnesses from strings and formats the result of their import. */
final class Texts {
  static final Language CHINESE = new Language("zh-Hans");
  static final Origin SETTING = new Origin("content/import.yml", 9);

  private Texts() {}

  static SourceText source(String text) {
    List<SourceText.Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(new SourceText.Line(line, new Origin("page.txt", lines.size() + 1)));
    }
    return new SourceText(new Sigil("A"), lines);
  }

  static PageFurniture furniture(String pattern) {
    return new PageFurniture(Pattern.compile(pattern), Optional.empty(), SETTING);
  }

  static PageFurniture furniture(String pattern, PageFurniture.Meaning meaning) {
    return new PageFurniture(Pattern.compile(pattern), Optional.of(meaning), SETTING);
  }

  /** The result of a plain import: {@code # title} and {@code id text}, one line each. */
  static List<String> segments(String text) {
    return segments(text, SourcePlan.of(CHINESE), new Report());
  }

  static List<String> segments(String text, SourcePlan plan, Report report) {
    List<String> all = new ArrayList<>();
    Segmenter segmenter = new Segmenter(plan, report);
    List<Passage> passages = segmenter.read(source(text)).text().passages();
    List<SectionText> sections = segmenter.outline(passages).sections(report);
    segmenter.reportUnused();
    for (var section : sections) {
      all.add("# " + section.title().plainText());
      for (Block block : section.blocks()) {
        boolean heading = block instanceof Block.Heading;
        Segment segment =
            block instanceof Block.Heading inner
                ? inner.segment()
                : ((Block.Paragraph) block).segment();
        String mark = heading ? "#".repeat(((Block.Heading) block).level()) + " " : "";
        all.add(mark + segment.id() + " " + segment.text().original().plainText());
      }
    }
    return all;
  }

  /** Only the paragraphs, without ids. */
  static List<String> paragraphs(String text) {
    return segments(text).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .toList();
  }
}
