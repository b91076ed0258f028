package io.github.duizhao.pairs;

import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the section of docs/rules.md about the accuracy of the rules. */
public final class MeasurePage {
  private static final Path PAIRS = Path.of("src/test/resources/pairs");
  private static final Pattern NUMERAL = Pattern.compile("[\\p{Nd}〇零一二三四五六七八九十百千万亿萬億兩两双雙半廿]");
  private static final int LONGEST_TEXT = 24;

  private static @Nullable MeasurePage ours;

  private final PairGlossary glossary = new PairGlossary(PAIRS.resolve("glossary.tsv"));
  private final RuleMeasure measure;

  private MeasurePage() throws IOException {
    List<KnownPair> pairs = new ArrayList<>();
    try (Stream<Path> files = Files.list(PAIRS)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        pairs.addAll(PairFile.read(file));
      }
    }
    measure = RuleMeasure.of(pairs, glossary);
  }

  /** Returns the measurement of this repository's pairs, which is done once for all tests. */
  public static synchronized MeasurePage ours() throws IOException {
    if (ours == null) {
      ours = new MeasurePage();
    }
    return ours;
  }

  /** Returns the measurement itself, for tests. */
  RuleMeasure measure() {
    return measure;
  }

  /** Returns the section in Markdown: the method, a table, and what the rules get wrong. */
  public String write() {
    StringBuilder page = new StringBuilder(introduction());
    measure.scores().forEach(score -> page.append(score).append('\n'));
    page.append(
        """

        What the rules get wrong, with the beginnings of the original and the translation:

        """);
    measure.scores().forEach(score -> errors(score.rule()).forEach(page::append));
    return page.toString();
  }

  /** Returns a list item for each missed error and each false alarm of a rule. */
  private List<String> errors(RuleId rule) {
    List<String> lines = new ArrayList<>();
    for (Disagreement disagreement : measure.disagreements()) {
      String pair = shown(disagreement.pair());
      disagreement.missed().stream()
          .filter(fault -> fault.rule() == rule)
          .forEach(fault -> lines.add("- missed %s\n%s".formatted(fault, pair)));
      disagreement.alarms().stream()
          .filter(finding -> finding.rule() == rule)
          .map(
              finding -> "- false alarm %s: %s\n%s".formatted(rule.text(), finding.message(), pair))
          .forEach(lines::add);
    }
    return lines;
  }

  private String introduction() {
    List<KnownPair> pairs = measure.pairs();
    return """

    ## How good the rules are

    Rules about the words of a text can be wrong. Their accuracy is measured with %d pairs of an
    original and a translation whose errors are known. Of these pairs, %d have no error, %d contain
    numbers, and %d contain a term of the glossary that comes with them. They are in
    [src/test/resources/pairs](../src/test/resources/pairs/README.md), where translators can read
    them and add more. The texts come from the first book, Chinese reports and laws, the classics
    with Legge's English, the Union Version and the King James Version, and Lu Xun; American
    founding documents are translated from English into Chinese. Where no translator is named, the
    translation is ours. Most pairs are correct and full of names, idioms and free renderings. In
    the others we planted an error of a kind that translators make.

    The pairs and their answers were written independently of the rules, six in seven of them before
    any rule was run on them. Where a rule then disagreed, the answer was changed only if it was
    itself wrong; otherwise the rule was fixed, or the disagreement is listed below. Because the
    rules were improved with these same pairs, they may do slightly worse on a new book.

    An error counts as found if this rule reports these words in this pair. A changed number is an
    error on both sides and counts once for each rule that finds it. Precision is the share of
    findings that are right; recall is the share of errors that are found.

    | rule | errors | found | false alarms | precision | recall |
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
    return "  %s / %s\n".formatted(shown(pair.original()), shown(pair.translation()));
  }

  private static String shown(KnownPair.Side side) {
    String cut = Characters.excerpt(side.paragraphs().get(0), LONGEST_TEXT);
    return "`" + cut.replace('`', '\'') + "`";
  }
}
