package io.github.duizhao.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prints paragraphs like a newspaper and expects them back. */
class WrappedTextTest {
  private static final String WORDS = "推动建设道路桥梁水渠学校医院公园车站港口码头城市乡村区域协同发展合作共享服务平台";

  static IntStream seeds() {
    return Seeds.of(300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void wrappedParagraphsAreRestored(int seed) {
    Random random = new Random(seed);
    Typesetter typesetter = new Typesetter(random, 14 + random.nextInt(17));
    List<String> paragraphs = paragraphs(random, random.nextBoolean());
    String page = typesetter.set(paragraphs);
    assertThat(Texts.paragraphs("第一章 路\n" + page)).as(page).isEqualTo(paragraphs);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void paragraphsBetweenBlankLinesAreRestored(int seed) {
    Random random = new Random(seed);
    List<String> paragraphs = paragraphs(random, random.nextBoolean());
    String page = String.join(random.nextBoolean() ? "\n\n" : "\n", paragraphs);
    assertThat(Texts.paragraphs("第一章 路\n\n" + page)).isEqualTo(paragraphs);
  }

  @Test
  void lineWidthMayChangeWithinAParagraph() {
    Random random = new Random(7);
    List<String> paragraphs = paragraphs(random, true);
    int half = paragraphs.size() / 2;
    String page =
        new Typesetter(random, 17).set(paragraphs.subList(0, half))
            + new Typesetter(random, 19).set(paragraphs.subList(half, paragraphs.size()));
    assertThat(Texts.paragraphs("第一章 路\n" + page)).isEqualTo(paragraphs);
  }

  private static List<String> paragraphs(Random random, boolean runInHeads) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      StringBuilder text = new StringBuilder(runInHeads ? clause(random, 5, 13) + "。" : "");
      int sentences = 4 + random.nextInt(6);
      for (int s = 0; s < sentences; s++) {
        for (int clauses = 1 + random.nextInt(4); clauses > 0; clauses--) {
          text.append(clause(random, 6, 14)).append(clauses > 1 ? "，" : "。");
        }
      }
      paragraphs.add(text.toString());
    }
    return paragraphs;
  }

  private static String clause(Random random, int least, int most) {
    StringBuilder clause = new StringBuilder();
    for (int length = least + random.nextInt(most - least); length > 0; length--) {
      clause.append(WORDS.charAt(random.nextInt(WORDS.length())));
    }
    return clause.toString();
  }

  /** Breaks paragraphs into justified lines, with the first one indented by two characters. */
  private record Typesetter(Random random, int measure) {

    String set(List<String> paragraphs) {
      StringBuilder page = new StringBuilder();
      for (String paragraph : paragraphs) {
        int at = 0;
        while (at < paragraph.length()) {
          int end = Math.min(paragraph.length(), at + measure - (at == 0 ? 2 : 0));
          if (end < paragraph.length() && "，。".indexOf(paragraph.charAt(end)) >= 0) {
            // no stop starts a line: first lines are stretched, the others compressed
            end += at == 0 ? -1 : 1;
          }
          page.append(stray(paragraph.substring(at, end)))
              .append("\n".repeat(1 + random.nextInt(2)));
          at = end;
        }
      }
      return page.toString();
    }

    private String stray(String line) {
      return random.nextInt(3) > 0 ? line : line.replace("，", "， ").replace("。", " 。");
    }
  }
}
