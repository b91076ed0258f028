package io.github.duizhao.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.Seeds;
import io.github.duizhao.markdown.SectionFile;
import io.github.duizhao.markdown.SectionReader;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Term;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures how well texts are aligned whose alignment is known, after joining and dividing 10 % of
 * the paragraphs, leaving out 3 % and adding 3 %.
 */
class AlignmentQualityTest {
  private static final Path TEXTS = Path.of("src/test/resources/alignment");

  /** How many pairs at the end of a text are kept to be added elsewhere. */
  private static final int ADDITIONS = 11;

  /** The shares of paragraphs that are joined, divided, left out, added. */
  private static final double[] SHARES = {0.10, 0.10, 0.03, 0.03};

  /** A text with its translation. */
  private record Text(Languages languages, List<String[]> pairs, List<Term> terms) {
    Locale[] locales() {
      return new Locale[] {
        Locale.forLanguageTag(languages.original().tag()),
        Locale.forLanguageTag(languages.translation().tag())
      };
    }
  }

  /** What was found, right or wrong, doubtful or not. */
  private static final class Score {
    int found;
    int right;
    int gold;
    int wrongDoubtful;
    int doubtful;

    void add(Score other) {
      found += other.found;
      right += other.right;
      gold += other.gold;
      wrongDoubtful += other.wrongDoubtful;
      doubtful += other.doubtful;
    }

    /** The harmonic mean of precision and recall of beads that are exactly right. */
    double f1() {
      return found + gold == 0 ? 1 : 2.0 * right / (found + gold);
    }

    @Override
    public String toString() {
      int wrong = found - right;
      return String.format(
          Locale.ROOT,
          "F1 %.3f  (%d of %d right; doubtful %.1f %%, of the wrong %.0f %%)",
          f1(),
          right,
          found,
          100.0 * doubtful / Math.max(1, found),
          100.0 * wrongDoubtful / Math.max(1, wrong));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-en", "fr-en", "ja-en", "zh-en"})
  void paragraphsArePaired(String name) throws IOException {
    Text text = text(name);
    for (boolean hasTerms : new boolean[] {false, true}) {
      Score sum = new Score();
      for (int seed = 0; seed < 5; seed++) {
        Mutation mutation = Mutation.of(body(text), text.locales(), foreign(text), SHARES, seed);
        sum.add(score(text, mutation, hasTerms));
      }
      System.out.println(name + (hasTerms ? ", glossary: " : ": ") + sum);
      assertThat(sum.f1()).isGreaterThan(0.95);
      assertThat(sum.doubtful).isLessThan(sum.found / 5);
      assertThat(sum.wrongDoubtful).isGreaterThan((sum.found - sum.right) * 6 / 10);
    }
    Score plain = score(text, Mutation.none(body(text), text.locales()), false);
    assertThat(plain.f1()).isEqualTo(1);
    assertThat(plain.doubtful).isLessThan(plain.found / 50);
  }

  /**
   * Books of twelve sections, in which the translations of some runs of paragraphs are one place
   * late: nearly all of these pairs are found, and hardly any others.
   */
  @ParameterizedTest
  @ValueSource(strings = {"de-en", "fr-en", "ja-en", "zh-en"})
  void shiftedTranslationsAreDoubtful(String name) throws IOException {
    Text text = text(name);
    int shifted = 0;
    int found = 0;
    int others = 0;
    int alarms = 0;
    for (int seed : Seeds.of(50).toArray()) {
      Random random = new Random(seed);
      List<String[]> pairs = text.pairs();
      List<SectionText> ours = new ArrayList<>();
      List<SectionText> theirs = new ArrayList<>();
      List<Bead> beads = new ArrayList<>();
      List<Bead> cuts = new ArrayList<>();
      List<Boolean> isShifted = new ArrayList<>();
      int size = pairs.size() / 12;
      for (int section = 0; section < 12; section++) {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (String[] pair : pairs.subList(section * size, (section + 1) * size)) {
          first.add(pair[0].replace(" | ", " "));
          second.add(pair[1].replace(" | ", " "));
        }
        // 5 % of all: in every fifth section on average, a run of a quarter of it
        int from = random.nextInt(5) == 0 ? 1 + random.nextInt(size - size / 4 - 1) : size;
        if (from < size) {
          second.add(from, second.remove(from + size / 4 - 1));
        }
        int start = section * (size + 1);
        cuts.add(new Bead(start, 0, start, 0));
        for (int k = 0; k <= size; k++) {
          beads.add(new Bead(start + k, 1, start + k, 1));
          isShifted.add(k > from && k <= from + size / 4);
        }
        ours.add(section(text.languages().original(), first));
        theirs.add(section(text.languages().translation(), second));
      }
      List<AlignedBead> judged =
          new TextAligner(text.languages(), List.of(), List.of()).judge(ours, theirs, beads, cuts);
      for (int k = 0; k < judged.size(); k++) {
        boolean isDoubtful = judged.get(k).certainty() < 0.7;
        shifted += isShifted.get(k) ? 1 : 0;
        found += isShifted.get(k) && isDoubtful ? 1 : 0;
        others += isShifted.get(k) ? 0 : 1;
        alarms += !isShifted.get(k) && isDoubtful ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d shifted pairs found, %.1f %%; false alarms %.2f %%%n",
        name,
        found,
        shifted,
        100.0 * found / shifted,
        100.0 * alarms / others);
    assertThat(found).isGreaterThan(shifted * 95 / 100);
    assertThat(alarms).isLessThan(others * 2 / 100);
  }

  /** The last pairs of a text, which are added to the rest at random. */
  private static List<String[]> foreign(Text text) {
    return text.pairs().subList(text.pairs().size() - ADDITIONS, text.pairs().size());
  }

  private static List<String[]> body(Text text) {
    return text.pairs().subList(0, text.pairs().size() - ADDITIONS);
  }

  private static Score score(Text text, Mutation mutation, boolean hasTerms) {
    List<AlignedBead> beads =
        new TextAligner(text.languages(), hasTerms ? text.terms() : List.of(), List.of())
            .align(
                List.of(section(text.languages().original(), mutation.ours())),
                List.of(section(text.languages().translation(), mutation.theirs())),
                List.of());
    Score score = new Score();
    score.gold = mutation.beads().size();
    for (AlignedBead aligned : beads) {
      Bead bead = aligned.bead();
      boolean isTitle = bead.original() == 0 && bead.translation() == 0;
      if (bead.originals() > 0 && bead.translations() > 0 && !isTitle) {
        score.found++;
        boolean isRight =
            mutation
                .beads()
                .contains(
                    range(bead.original() - 1, bead.originals())
                        + " "
                        + range(bead.translation() - 1, bead.translations()));
        score.right += isRight ? 1 : 0;
        boolean isDoubtful = aligned.certainty() < 0.8;
        score.doubtful += isDoubtful ? 1 : 0;
        score.wrongDoubtful += isDoubtful && !isRight ? 1 : 0;
      }
    }
    return score;
  }

  private static List<Integer> range(int from, int count) {
    return IntStream.range(from, from + count).boxed().toList();
  }

  private static SectionText section(Language language, List<String> blocks) {
    SectionFile file =
        new SectionFile(
            new SectionId("c1"),
            Section.Kind.CHAPTER,
            "c",
            language,
            "content/" + language + "/c.md");
    StringBuilder text = new StringBuilder("# 1\n");
    for (String block : blocks) {
      text.append('\n')
          .append(
              block
                  .replaceAll("([*_`\\[\\]<>#$~|\\\\-])", "\\\\$1")
                  .replaceFirst("^([0-9]+)([.)])", "$1\\\\$2"))
          .append('\n');
    }
    SectionText section = new SectionReader(new Report()).read(file, text.toString()).orElseThrow();
    assertThat(section.blocks()).hasSameSizeAs(blocks);
    return section;
  }

  private static Text text(String name) throws IOException {
    List<String> lines = Files.readAllLines(TEXTS.resolve(name + ".tsv"));
    String[] head = lines.get(0).split("\t", -1);
    Languages languages = new Languages(new Language(head[1]), new Language(head[2]));
    List<String[]> pairs = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      pairs.add(new String[] {cells[1], cells[2]});
    }
    List<String> glossary = Files.readAllLines(TEXTS.resolve(name + "-glossary.tsv"));
    List<Term> terms = new ArrayList<>();
    for (int i = 1; i < glossary.size(); i++) {
      String[] cells = glossary.get(i).split("\t", -1);
      terms.add(
          new Term(
              List.of(cells[0].split("\\|", -1)),
              List.of(cells[1].split("\\|", -1)),
              Optional.empty(),
              false,
              new Origin("content/glossary.tsv", i + 1)));
    }
    return new Text(languages, pairs, terms);
  }
}
