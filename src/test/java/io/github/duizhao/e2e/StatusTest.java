package io.github.duizhao.e2e;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the status changes as a translation grows and its original changes. */
class StatusTest {
  private static final String ORIGINAL = "content/zh-Hans/chapter-01/section-01.md";
  private static final String TRANSLATION = "content/en/chapter-01/section-01.md";
  private static final String RECORD = "content/translation.tsv";

  @TempDir private Path folder;

  @BeforeEach
  void copy() {
    BookRun.copy(Path.of("src/test/resources/books/tiny"), folder.resolve("book"));
  }

  @Test
  void onlyTheChangedParagraphIsStale() throws IOException {
    assertThat(status("--accept").exitCode()).isZero();
    assertThat(states("stale")).isEmpty();
    edit(ORIGINAL, "水从", "江水从");
    assertThat(states("stale")).containsExactly("c1-1-p1");
    assertThat(check()).containsExactly(TRANSLATION + ":3: STA-001");

    assertThat(status("--accept", "c1-1-p1").exitCode()).isZero();
    assertThat(states("stale")).isEmpty();
    assertThat(check()).isEmpty();
  }

  @Test
  void acceptingTwiceWritesTheSameBytes() throws IOException {
    BookRun first = status("--accept");
    byte[] written = Files.readAllBytes(folder.resolve("book").resolve(RECORD));
    BookRun second = status("--accept");
    assertThat(first.err()).contains("recorded in content/translation.tsv: ");
    assertThat(second.err()).contains("recorded in content/translation.tsv: no changes");
    assertThat(folder.resolve("book").resolve(RECORD)).hasBinaryContent(written);
    assertThat(folder.resolve("book/.duizhao")).isEmptyDirectory();
  }

  @Test
  void reviewedHoldsUntilEitherTextChanges() throws IOException {
    status("--reviewed", "c1-1");
    List<String> all = states("reviewed");
    assertThat(all).startsWith("c1-1", "c1-1-p1");
    edit(TRANSLATION, "{#c1-1-p1}", "Again. {#c1-1-p1}");
    assertThat(states("reviewed")).doesNotContain("c1-1-p1").hasSize(all.size() - 1);
    assertThat(states("accepted")).containsExactly("c1-1-p1");
    edit(ORIGINAL, "水从", "江水从");
    assertThat(states("stale")).containsExactly("c1-1-p1");
  }

  @Test
  void unknownNamesChangeNothing() {
    BookRun unknown = status("--accept", "c1-1-p1,c1-1-p99");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).startsWith("duizhao: the book has no segment 'c1-1-p99'; did you");
    BookRun untranslated = status("--reviewed=c2");
    assertThat(untranslated.exitCode()).isEqualTo(2);
    assertThat(untranslated.err()).startsWith("duizhao: 'c2' is not translated");
    assertThat(folder.resolve("book").resolve(RECORD)).doesNotExist();
  }

  @Test
  void unreadableRecordIsNotOverwritten() throws IOException {
    Files.writeString(folder.resolve("book").resolve(RECORD), "<<<<<<< HEAD\n");
    BookRun run = status("--accept");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(RECORD + ":1: STA-002 error: ");
    assertThat(folder.resolve("book").resolve(RECORD)).hasContent("<<<<<<< HEAD\n");
  }

  @Test
  void linesOfRemovedSegmentsAreDroppedWithAMessage() throws IOException {
    Files.writeString(
        folder.resolve("book").resolve(RECORD), "c7-p1\t0123456789abcdef\taccepted\n");
    assertThat(status("--accept", "c1-1-p1").err()).contains(RECORD + ":1: STA-004 warning");
    assertThat(record()).anyMatch(line -> line.startsWith("c7-p1"));
    assertThat(status("--accept").err())
        .contains("removed the line for 'c7-p1', which is not in the book")
        .doesNotContain("STA-004");
    assertThat(record()).noneMatch(line -> line.startsWith("c7-p1"));
  }

  @Test
  void omittedSegmentsAreNoFindingUntilTheirOriginalChanges() throws IOException {
    edit(TRANSLATION, "{#c1-1-p1}", "{#c1-1-p1}\n\nNot in the original. {#c1-1-p99}");
    assertThat(status("--omitted", "c2").exitCode()).isEqualTo(1);
    assertThat(folder.resolve("book").resolve(RECORD)).doesNotExist();
    edit(TRANSLATION, "\n\nNot in the original. {#c1-1-p99}", "");

    assertThat(states("missing")).contains("c2");
    assertThat(finding("ALN-001")).isNotEmpty();
    List<String> missing = states("missing");
    assertThat(status("--omitted", String.join(",", missing)).exitCode()).isZero();
    assertThat(states("omitted")).isEqualTo(missing);
    assertThat(states("missing")).isEmpty();
    assertThat(record()).anyMatch(line -> line.matches("c2\t[0-9a-f]{16}\tomitted\t-\t-"));
    String book = Files.readString(folder.resolve("book/book.yml"));
    Files.writeString(folder.resolve("book/book.yml"), book + "\nmissing-translation: fail\n");
    assertThat(finding("ALN-001")).isEmpty();
    assertThat(status("--accept").err()).doesNotContain("STA-");
    assertThat(states("omitted")).isEqualTo(missing);

    edit("content/zh-Hans/chapter-02/index.md", "# ", "# 新");
    assertThat(states("stale")).containsExactly("c2");
    assertThat(finding("ALN-001")).isEmpty();
    assertThat(finding("STA-001"))
        .singleElement(as(STRING))
        .isEqualTo(
            "content/zh-Hans/chapter-02/index.md:1: STA-001 error: the original of 'c2' has changed"
                + " since it was omitted");
    assertThat(status("--omitted", "c2:heading").exitCode()).isZero();
    assertThat(finding("STA-001")).isEmpty();
  }

  @Test
  void onlyUntranslatedTextsAreOmitted() throws IOException {
    BookRun translated = status("--omitted", "c1-1-p1");
    assertThat(translated.exitCode()).isEqualTo(2);
    assertThat(translated.err()).startsWith("duizhao: 'c1-1-p1' is translated");
    assertThat(status("--omitted", "c1-1-p99").exitCode()).isEqualTo(2);
    assertThat(folder.resolve("book").resolve(RECORD)).doesNotExist();

    Files.delete(folder.resolve("book").resolve(TRANSLATION));
    BookRun part = status("--omitted", "c1");
    assertThat(part.exitCode()).isZero();
    assertThat(part.err()).containsPattern("not recorded as omitted, because translated: \\d+ seg");
    assertThat(states("omitted")).contains("c1-1", "c1-1-p1").doesNotContain("c1");
  }

  /** The book of the rule case: parts of lists, a quotation, a table, a note, a whole chapter. */
  @Test
  void omittedTextsAreShownInTheOriginalOnly() throws IOException {
    BookRun.copy(Path.of("src/test/resources/check/ALN-001/good-omitted"), folder.resolve("small"));
    Files.copy(
        Path.of("src/test/resources/books/minimal/book.yml"), folder.resolve("small/book.yml"));
    BookRun run = BookRun.of(folder, "build", "--formats", "site", "--status", "small");
    assertThat(run.exitCode()).isZero();

    Path site = folder.resolve("small/site");
    String both = Files.readString(site.resolve("chapter-01/index.html"));
    assertThat(both)
        .contains("没人听见", "小船", "两只船", "<th scope=\"col\">河</th>", "<li value=\"3\">Three rivers.")
        .doesNotContain("class=\"untranslated", "untranslated\"", "<table class=\"translation")
        .doesNotContain("<li></li>");
    assertThat(Files.readString(site.resolve("chapter-02/index.html")))
        .contains("桥还没有造好")
        .doesNotContain("untranslated\"");

    String english = Files.readString(site.resolve("en/chapter-01/index.html"));
    assertThat(english.substring(english.indexOf("<main"), english.indexOf("</main>")))
        .contains("Three rivers.", "It was said.", "There is no bridge here.")
        .doesNotContain("<table", "<ul", "<h2", "note-ref")
        .doesNotContainPattern("\\p{IsHan}");
    assertThat(site.resolve("en/chapter-02")).doesNotExist();
    assertThat(Files.readString(site.resolve("en/status.html")))
        .contains("<div class=\"omitted\"><dt>")
        .contains("<dd>10</dd>");
  }

  @Test
  void recordOfTheEarlierFormIsRewrittenOnlyWhenALineChanges() throws IOException {
    status("--accept");
    Path file = folder.resolve("book").resolve(RECORD);
    String text = Files.readString(file);
    String earlier = text.replace("\tby\n", "\n").replace("\t-\n", "\n");
    Files.writeString(file, earlier);
    assertThat(status("--accept").err()).contains("no changes");
    assertThat(file).hasContent(earlier);
    status("--reviewed", "c1-1-p1", "--by", "Li Na");
    assertThat(record()).contains(text.lines().findFirst().orElseThrow());
    assertThat(record()).anyMatch(line -> line.startsWith("c1-1-p1\t") && line.endsWith("\tLi Na"));
    assertThat(record()).allMatch(line -> line.split("\t", -1).length == 5);
  }

  private List<String> finding(String rule) {
    return BookRun.of(folder, "check", "book")
        .err()
        .lines()
        .filter(line -> line.contains(" " + rule + " "))
        .toList();
  }

  private List<String> record() throws IOException {
    return Files.readAllLines(folder.resolve("book").resolve(RECORD));
  }

  private BookRun status(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "status";
    arguments[1] = "book";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return BookRun.of(folder, arguments);
  }

  /** The ids of the units in this state. */
  private List<String> states(String state) {
    JsonObject root = JsonParser.parseString(status("--json").out()).getAsJsonObject();
    return root.getAsJsonArray("sections").asList().stream()
        .flatMap(section -> section.getAsJsonObject().getAsJsonArray("segments").asList().stream())
        .map(segment -> segment.getAsJsonObject())
        .filter(segment -> segment.get("state").getAsString().equals(state))
        .map(segment -> segment.get("id").getAsString())
        .toList();
  }

  /** The places of findings about the record. */
  private List<String> check() {
    return Arrays.stream(BookRun.of(folder, "check", "book").err().split("\n"))
        .filter(line -> line.contains(" STA-"))
        .map(line -> line.substring(0, line.indexOf(' ', line.indexOf(' ') + 1)))
        .toList();
  }

  private void edit(String path, String words, String others) throws IOException {
    Path file = folder.resolve("book").resolve(path);
    String text = Files.readString(file);
    assertThat(text).contains(words);
    Files.writeString(file, text.replaceFirst(Pattern.quote(words), others));
  }
}
