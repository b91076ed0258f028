package io.github.duizhao.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.markdown.SectionFile;
import io.github.duizhao.markdown.SectionReader;
import io.github.duizhao.markdown.SectionWriter;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Report;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalNotesTest {
  private static final Language CHINESE = new Language("zh-Hans");
  private static final Language ENGLISH = new Language("en");

  /** Paragraphs are separated by '/'; each label is defined, with itself as the text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "same labels, another order | 一[^1]二[^2] | one[^2] two[^1] | 1=1 2=2",
        "other labels | 一[^1] / 二[^2] | one[^a] / two[^b] | a=1 b=2",
        "labels from 2 | 一[^1] / 二[^2] | one[^2] / two[^3] | 2=1 3=2",
        "a note of the translator's | 一[^1] / 二[^2] | one[^1] [^2] / two[^3] | 1=own 2=own 3=2",
        "the same with other labels | 一[^1] / 二[^2] | one[^x] / two[^y][^z] | x=1 y=own z=own",
        "a missing note | 一[^1] / 二[^2] / 三[^3] | one[^1] / two / three[^2] | 1=1 2=3",
        "a moved reference | 一[^1] / 二[^2] / 三 | one[^x] / two / three[^y] | x=1 y=2",
        "a note referenced twice | 一[^1]二[^1] / 三[^2] | one[^x] / three[^x] [^y] | x=1 y=2",
        "a reference in the title | #甲[^1] / 一[^2] | #A[^x] / one[^y] | x=1 y=2",
        "no notes | 一[^1] | one | ''"
      })
  void pairsByLabelOrByOrder(String name, String original, String translation, String expected) {
    SectionText ours = section(original, CHINESE);
    SectionText theirs = section(translation, ENGLISH);
    SectionText paired = LocalNotes.pair(List.of(ours), List.of(theirs)).get(0);
    List<String> originals = ours.notes().stream().map(note -> note.id().value()).toList();
    String pairs =
        paired.notes().stream()
            .map(
                note -> {
                  boolean isPaired = originals.contains(note.id().value());
                  String label = isPaired ? note.id().value().replace("c1-fn-", "") : "own";
                  return text(note) + "=" + label;
                })
            .sorted()
            .collect(Collectors.joining(" "));
    assertThat(pairs).isEqualTo(expected);
    // the text references the notes by their new ids
    paired
        .notes()
        .forEach(
            note ->
                assertThat(SectionWriter.write(paired)).contains("[^" + label(note.id()) + "]"));
  }

  @Test
  void idsThatAreWrittenArePairedByThem() {
    SectionText ours = section("一[^c1-n1]二[^c1-n2]", CHINESE);
    SectionText theirs = section("one[^c1-n2] two[^c1-n1]", ENGLISH);
    assertThat(LocalNotes.pair(List.of(ours), List.of(theirs))).containsExactly(theirs);
  }

  private static String text(Note note) {
    return note.original().get(0).plainText();
  }

  private static SectionText section(String text, Language language) {
    String title = text.startsWith("#") ? "" : "# T\n\n";
    StringBuilder markdown = new StringBuilder(title + text.strip().replace("/", "\n\n"));
    java.util.regex.Pattern.compile("\\[\\^([^]]+)]")
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .distinct()
        .forEach(label -> markdown.append("\n\n[^").append(label).append("]: ").append(label));
    SectionFile file =
        new SectionFile(
            new SectionId("c1"),
            Section.Kind.CHAPTER,
            "chapter-01/index",
            language,
            "content/" + language + "/chapter-01/index.md");
    return new SectionReader(new Report())
        .read(file, markdown.toString().replace("#甲", "# 甲").replace("#A", "# A"))
        .orElseThrow();
  }

  private static String label(NoteId note) {
    return note.value().substring(note.value().indexOf(NoteId.LOCAL) + NoteId.LOCAL.length());
  }
}
