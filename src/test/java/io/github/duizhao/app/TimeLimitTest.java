package io.github.duizhao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duizhao.e2e.BookRun;
import io.github.duizhao.render.OutputFormat;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TimeLimitTest {
  private static final String ENDLESS = "<#list 1.. as i><#if i == 0></#if></#list>";

  @TempDir Path home;
  private Path book;

  @BeforeEach
  void aBook() {
    book = home.resolve("book");
    BookRun.copy(Path.of("src/test/resources/books/two-banks"), book);
  }

  @Test
  void aBuildOverItsLimitLeavesTheLastOutput() throws IOException {
    assertThat(build(Resources.all()).amounts()).isNotEmpty();
    Map<String, byte[]> before = BookRun.files(book);
    template();
    assertThatThrownBy(() -> build(limited()))
        .isInstanceOf(TimeLimitException.class)
        .hasMessage("not done within the time limit of 0.8 s");
    Files.delete(book.resolve("templates/site/page.ftlh"));
    Map<String, byte[]> after = BookRun.files(book);
    after.keySet().removeIf(path -> path.startsWith(".duizhao/fonts/"));
    before.keySet().removeIf(path -> path.startsWith(".duizhao/fonts/"));
    assertThat(after).containsExactlyEntriesOf(before);
    assertThat(build(Resources.all()).amounts()).isNotEmpty();
  }

  @Test
  void aCheckOverItsLimitEnds() throws IOException {
    template();
    assertThatThrownBy(() -> CheckBook.run(book, limited(), new Report(), TimeLimitTest::ignore))
        .isInstanceOf(TimeLimitException.class);
  }

  @Test
  void aBuildWithinItsLimitIsPublished() {
    Path cache = home.resolve("cache");
    Resources resources = new Resources(1, Optional.of(cache), Optional.of(Duration.ofMinutes(1)));
    assertThat(build(resources).amounts()).isNotEmpty();
    assertThat(book.resolve("site/index.html")).exists();
    assertThat(book.resolve(".duizhao")).doesNotExist();
    assertThat(cache).isNotEmptyDirectory();
  }

  @Test
  void workThatWasStoppedIsUndoneAndEndsAtItsNextCheck() throws InterruptedException {
    TimeLimit limit = new TimeLimit(Optional.of(Duration.ofMillis(20)));
    AtomicInteger undone = new AtomicInteger();
    CountDownLatch ended = new CountDownLatch(1);
    limit.onTimeout(undone::incrementAndGet);
    assertThatThrownBy(
            () ->
                limit.run(
                    () -> {
                      try {
                        while (true) {
                          limit.check();
                        }
                      } finally {
                        ended.countDown();
                      }
                    }))
        .isInstanceOf(TimeLimitException.class);
    ended.await();
    assertThat(undone).hasValue(1);
    limit.onTimeout(undone::incrementAndGet);
    assertThat(undone).hasValue(2);
  }

  @Test
  void theLastStepIsNotStopped() {
    TimeLimit limit = new TimeLimit(Optional.of(Duration.ofMillis(500)));
    assertThat(
            limit.run(
                () -> {
                  limit.lift();
                  long end = System.nanoTime() + 700_000_000;
                  while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                  }
                  return "done";
                }))
        .isEqualTo("done");
  }

  @Test
  void anExceptionOfTheWorkReachesTheCaller() {
    TimeLimit limit = new TimeLimit(Optional.of(Duration.ofMinutes(1)));
    assertThatThrownBy(
            () ->
                limit.run(
                    () -> {
                      throw new WrongRequestException("no");
                    }))
        .isInstanceOf(WrongRequestException.class);
  }

  private void template() throws IOException {
    Files.createDirectories(book.resolve("templates/site"));
    Files.writeString(book.resolve("templates/site/page.ftlh"), ENDLESS);
  }

  private static Resources limited() {
    return Resources.all().within(Duration.ofMillis(800));
  }

  private BuildSummary build(Resources resources) {
    Set<OutputFormat> site = Set.of(OutputFormats.ALL.get(0));
    BuildRequest request =
        new BuildRequest(book, Optional.empty(), site, Optional.empty(), Set.of());
    return BuildBook.run(request, resources, new Report(), TimeLimitTest::ignore);
  }

  private static void ignore(String step) {}
}
