package io.github.duizhao.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.duizhao.markdown.SectionFile;
import io.github.duizhao.markdown.SectionReader;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SectionPairingTest {
  private static final Language ORIGINAL = new Language("de");
  private static final Language TRANSLATION = new Language("en");

  @Test
  void alignsBlocksOfAnyKindInOrder() {
    SectionPairing pairing =
        pairing(
            List.of("Kapitel 12 von `main.rs`.", "## Haus 3", "```\nfn main() {}\n```", "Ende 77."),
            List.of(
                "Chapter 12 of `main.rs`.",
                "Added words.",
                "## House 3",
                "```\nfn main() {}\n```",
                "End 77."));
    assertThat(pairing.alignment())
        .containsExactly(
            new Bead(0, 1, 0, 1),
            new Bead(1, 0, 1, 1),
            new Bead(1, 1, 2, 1),
            new Bead(2, 1, 3, 1),
            new Bead(3, 1, 4, 1));
  }

  @Test
  void everyAlignmentCoversBothTexts() {
    for (int size : List.of(0, 1, 5, 40)) {
      SectionPairing pairing = pairing(numbered(0, 12), numbered(3, size));
      int ours = 0;
      int theirs = 0;
      for (Bead bead : pairing.alignment()) {
        assertThat(bead.original()).isEqualTo(ours);
        assertThat(bead.translation()).isEqualTo(theirs);
        ours += bead.originals();
        theirs += bead.translations();
      }
      assertThat(ours).isEqualTo(12);
      assertThat(theirs).isEqualTo(size);
    }
  }

  @Test
  void twoBlocksLateIsFoundAndAShortSectionIsNotJudged() {
    List<String> late = new ArrayList<>(numbered(0, 12));
    late.add(4, "Some words that nobody wrote before.");
    late.add(4, "More words that nobody wrote before.");
    Drift drift = pairing(numbered(0, 12), late).drift().orElseThrow();
    assertThat(drift.start()).isEqualTo(4);
    assertThat(drift.late()).isEqualTo(2);
    assertThat(pairing(numbered(0, 5), numbered(1, 5)).drift()).isEmpty();
    assertThat(pairing(numbered(0, 12), numbered(0, 12)).drift()).isEmpty();
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aSectionOfThousandsOfBlocksTakesNotLong() {
    SectionPairing pairing = pairing(numbered(0, 5000), numbered(2, 2500));
    assertThatCode(pairing::alignment).doesNotThrowAnyException();
    assertThat(pairing.drift()).isPresent();
  }

  /** Paragraphs that share their numbers with those of the other language. */
  private static List<String> numbered(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> "Paragraph " + (1000 + 7 * i) + " " + "word ".repeat(i * i % 11) + "end.")
        .toList();
  }

  private static SectionPairing pairing(List<String> originals, List<String> translations) {
    SectionText original = text(ORIGINAL, originals);
    SectionText translation = text(TRANSLATION, translations);
    Languages languages = new Languages(ORIGINAL, TRANSLATION);
    return new PairingEvidence(languages, List.of(Map.entry(original, translation)), List.of())
        .of(original, translation);
  }

  private static SectionText text(Language language, List<String> blocks) {
    SectionFile file =
        new SectionFile(
            new SectionId("c1"),
            Section.Kind.CHAPTER,
            "c",
            language,
            "content/" + language + "/c.md");
    String text = blocks.stream().collect(Collectors.joining("\n\n", "# 1\n\n", "\n"));
    return new SectionReader(new Report()).read(file, text).orElseThrow();
  }
}
