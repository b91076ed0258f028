package io.github.duizhao.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.SegmentId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionTest {
  private static final Language CHINESE = new Language("zh-Hans");
  private static final String FILE =
      """
      # 第一节 桥 {#c1-1}

      **大桥**。修崇泰大桥。 {#c1-1-p1}

      修路。 {#c1-1-p2}

      1\\. 修渠。 {#c1-1-p3}
      """;

  @Test
  void changedWordsAreFoundWithoutTheirMarks() {
    assertThat(changes(FILE.replace("崇泰", "常泰")))
        .containsExactly(reworded(3, "c1-1-p1", new EditedWords("大桥。修", "崇", "常", "泰大桥。")));
    assertThat(changes(FILE.replace("**大桥**", "**长桥**")))
        .containsExactly(reworded(3, "c1-1-p1", new EditedWords("", "大桥。修", "长桥。修", "崇泰大桥。")));
    assertThat(changes(FILE.replace("1\\. 修渠", "2\\. 修渠")))
        .containsExactly(reworded(7, "c1-1-p3", new EditedWords("", "1", "2", ". 修渠。")));
  }

  @Test
  void aHeadingIsReworded() {
    assertThat(changes(FILE.replace("第一节 桥", "第一节 长桥")))
        .containsExactly(reworded(1, "c1-1", new EditedWords("第一节", " 桥", " 长桥", "")));
    assertThat(Revision.of("a.md", CHINESE, "## 一、桥 {#c1-p1}\n", "## 一、路 {#c1-p1}\n").changes())
        .containsExactly(reworded(1, "c1-p1", new EditedWords("一、", "桥", "路", "")));
  }

  @Test
  void distantPlacesAreShownSeparately() {
    assertThat(changes(FILE.replace("大桥**。修崇泰大桥", "小桥**。修崇泰小桥")))
        .containsExactly(
            reworded(
                3,
                "c1-1-p1",
                new EditedWords("", "大桥。修", "小桥。修", "崇泰大桥。"),
                new EditedWords("大桥。修崇", "泰大桥", "泰小桥", "。")));
  }

  @Test
  void changedMarksAndChangedWordsAreDistinguished() {
    assertThat(changes(FILE.replace("**大桥**", "大桥")))
        .singleElement()
        .isInstanceOf(Change.Reformatted.class);
    assertThat(changes(FILE.replace("修路。", "修[路](https://example.org/)。")))
        .singleElement()
        .isInstanceOf(Change.Reformatted.class);
    assertThat(changes(FILE.replace("修路。 {", "修路。[^c1-1-n1] {") + "\n[^c1-1-n1]: 注\n"))
        .extracting(change -> (Object) change.getClass())
        .containsExactly(Change.Reformatted.class, Change.Added.class);
  }

  @Test
  void suppliedTextIsNotForDecisions() {
    assertThat(Revision.of("a.md", CHINESE, "# 第一章 〔桥〕 {#c1}\n", "# 第一章 〔路〕 {#c1}\n").changes())
        .containsExactly(
            new Change.Resupplied(
                1, new SegmentId("c1"), List.of(new EditedWords("# 第一章 〔", "桥", "路", "〕"))));
    String fragment = "〔…〕修桥。 {#c1-p1}\n";
    assertThat(Revision.of("a.md", CHINESE, fragment, "〔…〕长桥。 {#c1-p1}\n").changes())
        .containsExactly(reworded(1, "c1-p1", new EditedWords("", "修", "长", "桥。")));
    assertThat(Revision.of("a.md", CHINESE, fragment, "修桥。 {#c1-p1}\n").changes())
        .singleElement()
        .isInstanceOf(Change.Reformatted.class);
  }

  @Test
  void addedDeletedRenamedAndMovedBlocksAreDistinguished() {
    String route = "修路。 {#c1-1-p2}\n\n";
    assertThat(changes(FILE.replace(route, "")))
        .containsExactly(new Change.Deleted(3, new SegmentId("c1-1-p2"), "修路。"));
    assertThat(changes(FILE.replace(route, route + "修塔。\n\n")))
        .containsExactly(new Change.Added(7, "修塔。"));
    assertThat(changes(FILE.replace(route, route + route)))
        .containsExactly(new Change.Added(7, "修路。"));
    assertThat(changes(FILE.replace("{#c1-1-p2}", "{#c1-1-p9}")))
        .containsExactly(
            new Change.Renamed(5, new SegmentId("c1-1-p2"), Optional.of(new SegmentId("c1-1-p9"))));
    assertThat(changes(FILE.replace(" {#c1-1-p2}", "")))
        .containsExactly(new Change.Renamed(5, new SegmentId("c1-1-p2"), Optional.empty()));
    assertThat(changes(route + FILE.replace(route, "")))
        .containsExactly(new Change.Moved(1, new SegmentId("c1-1-p2"), "修路。"));
  }

  @Test
  void whiteSpaceAloneIsOneChange() {
    assertThat(changes(FILE.replace("\n\n修路", "\n\n\n修路"))).containsExactly(new Change.Respaced(5));
    assertThat(changes(FILE.stripTrailing())).containsExactly(new Change.Respaced(7));
  }

  @Test
  void unrelatedFileIsAddedAndDeleted() {
    assertThat(changes("我的桥\n"))
        .extracting(change -> (Object) change.getClass())
        .containsOnly(Change.Added.class, Change.Deleted.class);
    assertThat(changes("")).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "一二三, 一二三四, 三, 三四",
    "一二三, 零一二三, 一, 零一",
    "一一一一, 一一一, 一一一一, 一一一",
    "𠀀𠀁𠀀𠀂, 𠀀𠀁𠀀𠀃, 𠀂, 𠀃",
    "a  b, a b, '  b', ' b'",
    "天天向上天天, 天天向上天, 上天天, 上天",
  })
  void wordsAreLongEnoughToBeUnique(String text, String edited, String words, String to) {
    assertThat(EditedWords.between(text, edited))
        .extracting(EditedWords::words, EditedWords::edited)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(words, to));
  }

  /** Replacing the words one by one gives the edited text. */
  @Test
  void wordingsGiveTheEditedText() {
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      String text = text(random, 1 + random.nextInt(40));
      String edited = edited(random, text);
      int end = 0;
      String made = text;
      int grown = 0;
      for (EditedWords wording : EditedWords.between(text, edited)) {
        int at = text.indexOf(wording.words());
        assertThat(at).as(text + " > " + edited).isGreaterThanOrEqualTo(end);
        assertThat(text.indexOf(wording.words(), at + 1)).isEqualTo(-1);
        assertThat(made.indexOf(wording.words())).isEqualTo(at + grown);
        assertThat(made.indexOf(wording.words(), at + grown + 1)).isEqualTo(-1);
        end = at + wording.words().length();
        made = made.substring(0, at + grown) + wording.edited() + made.substring(end + grown);
        grown += wording.edited().length() - wording.words().length();
      }
      assertThat(made).as(text).isEqualTo(edited);
    }
  }

  private static String text(Random random, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> "一二三四".substring(random.nextInt(4)).substring(0, 1))
        .collect(Collectors.joining());
  }

  private static String edited(Random random, String text) {
    String edited = text;
    for (int i = random.nextInt(5); i >= 0; i--) {
      int from = random.nextInt(edited.length() + 1);
      int to = Math.min(edited.length(), from + random.nextInt(3));
      edited = edited.substring(0, from) + text(random, random.nextInt(3)) + edited.substring(to);
    }
    return edited;
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void longNewTextIsComparedQuickly() {
    String one = text(new Random(1), 100_000) + " {#c1-p1}\n";
    String other = text(new Random(2), 100_000) + " {#c1-p1}\n";
    assertThat(Revision.of("a.md", CHINESE, one, other).changes()).hasSize(1);
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void longUniformTextIsComparedQuickly() {
    String one = "一".repeat(200_000);
    assertThat(EditedWords.between(one, one + "一")).hasSize(1);
  }

  private static List<Change> changes(String edited) {
    return Revision.of("a.md", CHINESE, FILE, edited).changes();
  }

  private static Change reworded(int line, String id, EditedWords... wordings) {
    return new Change.Reworded(line, new SegmentId(id), List.of(wordings));
  }
}
