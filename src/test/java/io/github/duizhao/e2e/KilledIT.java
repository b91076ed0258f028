package io.github.duizhao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.LongTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program many times while it writes, as {@code kill -9} or a crash does. A command that
 * is killed leaves whole files, and the next run repairs what is unfinished. The delays are random
 * numbers from a fixed seed; how far a command gets in that time depends on the machine.
 */
@LongTest
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class KilledIT {
  private static final int KILLS = 40;
  private static final String SECTION = "content/zh-Hans/chapter-01/section-01.md";
  private static final String RECORD = "content/translation.tsv";
  private static final int CHAPTERS = 60;
  private static final long POLL = 50_000; // nanoseconds

  private final Random random = new Random(1);

  @TempDir private Path folder;
  private Path book;

  @BeforeEach
  void copyBook() {
    book = folder.resolve("book");
    BookRun.copy(Path.of("src/test/resources/books/tiny"), book);
  }

  /** The output is that of one of the two texts, and never a mixture. */
  @Test
  void aKilledBuildLeavesWholeOutput() throws Exception {
    String[] command = {"build", "--quiet", "--formats", "site"};
    String text = Files.readString(book.resolve(SECTION));
    List<String> texts = List.of(text, text.replace("河", "江"));
    List<Map<String, byte[]>> outputs = List.of(built(texts.get(0)), built(texts.get(1)));
    assertThat(sameFiles(outputs.get(0), outputs.get(1))).isFalse();
    Files.writeString(book.resolve("site/CNAME"), "example.org");
    Path work = book.resolve(".duizhao/work");
    Path old = book.resolve(".duizhao/old");
    long writing = timeAfter(work, command);
    int killed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int now = kill % 2;
      Files.writeString(book.resolve(SECTION), texts.get(now));
      // the swap is short: half of the kills are aimed at it
      boolean swapping = kill % 4 >= 2;
      killed += kill(swapping ? old : work, swapping ? writing / 20 : writing, command) ? 1 : 0;
      Map<String, byte[]> left = output(old);
      assertThat(outputs).as("kill %d", kill).anyMatch(output -> sameFiles(output, left));
      if (kill % 4 != 0) {
        assertThat(BookRun.of(book, command).exitCode()).isZero();
        assertThat(sameFiles(output(old), outputs.get(now))).as("after kill %d", kill).isTrue();
        assertThat(book.resolve("site/CNAME")).hasContent("example.org");
        assertThat(book.resolve(".duizhao")).isDirectoryNotContaining("glob:**/{old,work}");
      }
    }
    assertThat(killed).isGreaterThan(KILLS / 4);
  }

  private Map<String, byte[]> built(String text) throws IOException {
    Files.writeString(book.resolve(SECTION), text);
    BookRun run = BookRun.of(book, "build", "--quiet", "--formats", "site");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return BookRun.files(book.resolve("site"));
  }

  /** The output without the user's file; between two renames it is still set aside. */
  private Map<String, byte[]> output(Path old) {
    Path site = book.resolve("site");
    Map<String, byte[]> files = BookRun.files(Files.exists(site) ? site : old);
    files.remove("CNAME");
    return files;
  }

  /** Every section is that of one of the two texts; an import writes them one by one. */
  @Test
  void theNextImportRepairsAKilledOne() throws Exception {
    BookRun.delete(book.resolve("content"));
    Files.createDirectories(book.resolve("content/witnesses"));
    Files.writeString(book.resolve("content/import.yml"), "witnesses: [{sigil: A, file: a.txt}]\n");
    List<Map<String, byte[]>> texts = List.of(imported("河"), imported("江"));
    assertThat(texts.get(1)).hasSize(CHAPTERS);
    Path work = book.resolve(".duizhao/import");
    writeWitness("河");
    long writing = timeAfter(work, "import");
    int killed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int now = (kill + 1) % 2;
      writeWitness(now == 0 ? "河" : "江");
      killed += kill(work, writing, "import") ? 1 : 0;
      BookRun.files(book.resolve("content/zh-Hans"))
          .forEach(
              (path, bytes) ->
                  assertThat(texts)
                      .as(path)
                      .anyMatch(text -> Arrays.equals(text.get(path), bytes)));
      BookRun run = BookRun.of(book, "import");
      assertThat(run.exitCode()).as("kill %d\n%s", kill, run.err()).isZero();
      Map<String, byte[]> after = BookRun.files(book.resolve("content/zh-Hans"));
      assertThat(sameFiles(after, texts.get(now))).as("after kill %d", kill).isTrue();
      assertThat(work).doesNotExist();
    }
    assertThat(killed).isGreaterThan(KILLS / 4);
  }

  private Map<String, byte[]> imported(String word) throws IOException {
    writeWitness(word);
    BookRun run = BookRun.of(book, "import");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return BookRun.files(book.resolve("content/zh-Hans"));
  }

  private void writeWitness(String word) throws IOException {
    StringBuilder witness = new StringBuilder();
    for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
      witness.append("第").append(chapter).append("章 ").append(word).append("上的桥\n");
      witness.append("这一章说").append(word).append("，也说桥。\n");
    }
    Files.writeString(book.resolve("content/witnesses/a.txt"), witness);
  }

  /** The record of accepted translations is the old one or the new one. */
  @Test
  void aKilledStatusLeavesAWholeRecord() throws Exception {
    String[] command = {"status", "--accept"};
    String text = Files.readString(book.resolve(SECTION));
    List<String> texts = List.of(text, text.replace("河", "江"));
    List<String> records = List.of(accepted(texts.get(0)), accepted(texts.get(1)));
    assertThat(records.get(0)).isNotEqualTo(records.get(1));
    Path work = book.resolve(".duizhao/status");
    Files.writeString(book.resolve(SECTION), texts.get(0));
    long writing = timeAfter(work, command);
    for (int kill = 0; kill < KILLS; kill++) {
      int now = (kill + 1) % 2;
      Files.writeString(book.resolve(SECTION), texts.get(now));
      kill(work, writing, command);
      assertThat(records).as("kill %d", kill).contains(record());
      assertThat(accepted(texts.get(now))).as("after kill %d", kill).isEqualTo(records.get(now));
    }
  }

  private String accepted(String text) throws IOException {
    Files.writeString(book.resolve(SECTION), text);
    BookRun run = BookRun.of(book, "status", "--accept");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return record();
  }

  private String record() throws IOException {
    return Files.readString(book.resolve(RECORD));
  }

  /** How long a command takes after it has created a folder, in nanoseconds. */
  private long timeAfter(Path created, String... command) throws Exception {
    Process process = start(command);
    await(created, process);
    long from = System.nanoTime();
    assertThat(process.waitFor()).as(said()).isZero();
    return System.nanoTime() - from;
  }

  /** Kills a command some time after it has created a folder; false if it had ended by then. */
  private boolean kill(Path created, long most, String... command) throws Exception {
    Process process = start(command);
    await(created, process);
    LockSupport.parkNanos(random.nextLong(most));
    process.destroyForcibly();
    int exitCode = process.waitFor();
    assertThat(exitCode).as(said()).isIn(0, 128 + 9);
    return exitCode != 0;
  }

  private static void await(Path created, Process process) {
    while (!Files.exists(created) && process.isAlive()) {
      LockSupport.parkNanos(POLL);
    }
  }

  private Process start(String... command) throws IOException {
    List<String> flags = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    return JavaRun.start(JavaRun.thisHome(), flags, book, folder.resolve("log.txt"), command);
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("log.txt"));
  }

  private static boolean sameFiles(Map<String, byte[]> one, Map<String, byte[]> other) {
    Map<String, byte[]> rest = new HashMap<>(one);
    rest.entrySet().removeIf(file -> Arrays.equals(other.get(file.getKey()), file.getValue()));
    return rest.isEmpty() && one.size() == other.size();
  }
}
