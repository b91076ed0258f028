package io.github.duizhao.pairs;

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
    for (Disagreement disagreement : measure.disagreements()) {
      String pair = shown(disagreement.pair());
      disagreement.missed().forEach(it -> page.append("- misses %s: %s\n".formatted(it, pair)));
      disagreement
          .alarms()
          .forEach(it -> page.append("- false alarm %s: %s\n".formatted(it.rule().text(), pair)));
    }
    return page.toString();
  }

  private String introduction() {
    List<KnownPair> pairs = measure.pairs();
    return """

        ## How good the rules are

        Rules about the language of a text can be wrong. They are measured by %d pairs of an original and its translation whose
        faults are known; %d of them have none. %d have numbers in them, %d a term of their glossary. They stand in
        `src/test/resources/pairs`, for a translator to read and add to: sentences of the first book, of Chinese reports and
        laws, of the classics with Legge's English, of the Union Version and the King James Version, of Lu Xun and, from English
        into Chinese, of American founding documents, with translations of our own where none is named, half of them right and
        full of names, idioms and free renderings, half with a fault put in that translators make. Texts and answers were written apart from the rules and
        before they were run. An answer was changed only where it was wrong in itself; where a rule is wrong, the table says so.

        Found means: this rule, in this pair, about these words. Precision is the share of its findings that are right, recall
        the share of the faults that it finds.

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
