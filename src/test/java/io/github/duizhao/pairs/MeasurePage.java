package io.github.duizhao.pairs;

import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What docs/rules.md says of how good the rules are. */
public final class MeasurePage {
  private static final Path PAIRS = Path.of("src/test/resources/pairs");
  private static final Pattern NUMERAL = Pattern.compile("[\\p{Nd}〇零一二三四五六七八九十百千万亿萬億兩两双雙半廿]");
  private static final int LONGEST_TEXT = 40;

  private static @Nullable MeasurePage ours;

  private final PairGlossary glossary = new PairGlossary(PAIRS.resolve("glossary.tsv"));
  private final Measure measure;

  private MeasurePage() throws IOException {
    List<KnownPair> pairs = new ArrayList<>();
    try (Stream<Path> files = Files.list(PAIRS)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        pairs.addAll(PairFile.read(file));
      }
    }
    measure = Measure.of(pairs, glossary);
  }

  /** Measures the pairs of this repository, once for all tests. */
  public static synchronized MeasurePage ours() throws IOException {
    if (ours == null) {
      ours = new MeasurePage();
    }
    return ours;
  }

  /** What was measured, for tests. */
  Measure measure() {
    return measure;
  }

  /** A section in Markdown: how it was measured, a table, and what the rules get wrong. */
  public String write() {
    StringBuilder page = new StringBuilder(introduction());
    measure.scores().forEach(score -> page.append(score).append('\n'));
    page.append(
        """

        What they get wrong, with the beginnings of original and translation:

        """);
    measure.scores().forEach(score -> errors(score.rule()).forEach(page::append));
    return page.toString();
  }

  /** One line for each miss and each false alarm of a rule. */
  private List<String> errors(RuleId rule) {
    List<String> lines = new ArrayList<>();
    for (Disagreement disagreement : measure.disagreements()) {
      String pair = shown(disagreement.pair());
      disagreement.missed().stream()
          .filter(fault -> fault.rule() == rule)
          .forEach(fault -> lines.add("- misses %s: %s\n".formatted(fault, pair)));
      disagreement.alarms().stream()
          .filter(finding -> finding.rule() == rule)
          .map(
              finding ->
                  "- false alarm %s %s: %s\n".formatted(rule.text(), finding.message(), pair))
          .forEach(lines::add);
    }
    return lines;
  }

  private String introduction() {
    List<KnownPair> pairs = measure.pairs();
    return """

        ## How good the rules are

        Rules about the words of a text can be wrong. They are measured by %d pairs of an original and its translation whose faults
        are known: %d have none, %d have numbers in them, %d a term of the glossary that belongs to them. They stand in
        [src/test/resources/pairs](../src/test/resources/pairs/README.md), for a translator to read and add to: sentences of the first
        book, of Chinese reports and laws, of the classics with Legge's English, of the Union Version and the King James Version, of Lu
        Xun, and from English into Chinese of American founding documents; translations are our own where none is named. Most are
        right, and full of names, idioms and free renderings; the others have a fault put in, of the kinds that translators make.

        Texts and answers were written apart from the rules, six in seven of them before any rule was run on them. Where a rule then
        differed, the answer was changed only if it was wrong in itself; else the rule was mended or the table says so. The same pairs have
        since served to mend the rules, so that a new book may fare a little worse. Found means: this rule, in this pair, about these words.
        A changed number shows on both sides and counts once for each rule that finds it. Precision is the share of findings that are
        right, recall the share of faults that are found.

        | rule | faults | found | false alarms | precision | recall |
        | --- | ---: | ---: | ---: | ---: | ---: |
        """
        .formatted(
            pairs.size(),
            pairs.stream().filter(pair -> pair.faults().isEmpty()).count(),
            pairs.stream().filter(pair -> NUMERAL.matcher(texts(pair)).find()).count(),
            pairs.stream().filter(pair -> glossary.isIn(pair.original())).count());
  }

  private static String texts(KnownPair pair) {
    return pair.original().paragraphs() + "\n" + pair.translation().paragraphs();
  }

  private static String shown(KnownPair pair) {
    return shown(pair.original()) + " | " + shown(pair.translation());
  }

  private static String shown(KnownPair.Side side) {
    String text = side.paragraphs().get(0);
    int length = text.codePointCount(0, text.length());
    String cut =
        length <= LONGEST_TEXT
            ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
    return "`" + cut.replace('`', '\'') + "`";
  }
}
