package io.github.duizhao.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkersTest {
  private static final List<Integer> MANY = IntStream.range(0, 1000).boxed().toList();

  @Test
  void resultsAreInTheOrderOfTheItems() {
    try (Workers workers = Workers.of(4)) {
      assertThat(workers.map(MANY, n -> n * n)).isEqualTo(MANY.stream().map(n -> n * n).toList());
    }
  }

  @Test
  void severalWorkAtOnce() {
    CountDownLatch both = new CountDownLatch(2);
    try (Workers workers = Workers.of(2)) {
      assertThat(workers.map(List.of(1, 2), n -> meet(both))).containsExactly(true, true);
    }
  }

  private static boolean meet(CountDownLatch both) {
    both.countDown();
    try {
      return both.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  void firstFaultInTheOrderOfTheItemsIsThrown() {
    try (Workers workers = Workers.of(4)) {
      for (int i = 0; i < 100; i++) {
        assertThatThrownBy(() -> workers.each(MANY, WorkersTest::failFromSeven))
            .isInstanceOf(IllegalStateException.class)
            .hasMessage("7");
      }
    }
  }

  private static void failFromSeven(int n) {
    if (n >= 7) {
      throw new IllegalStateException(Integer.toString(n));
    }
  }

  @Test
  void workMayUseWorkers() {
    try (Workers workers = Workers.of(2)) {
      List<Integer> sums =
          workers.map(
              List.of(1, 2, 3, 4),
              n -> workers.map(MANY, m -> n * m).stream().mapToInt(m -> m).sum());
      assertThat(sums).containsExactly(499_500, 999_000, 1_498_500, 1_998_000);
    }
  }

  @Test
  void errorsAreThrownToo() {
    try (Workers workers = Workers.of(2)) {
      assertThatThrownBy(
              () ->
                  workers.each(
                      MANY,
                      n -> {
                        throw new StackOverflowError();
                      }))
          .isInstanceOf(StackOverflowError.class);
    }
  }
}
