package io.github.duizhao.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.Seeds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Measures how well a drift of the translation is found in books whose drift is known. */
class DriftMeasureTest {

  @Test
  void measure() throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (int seed : Seeds.of(Integer.getInteger("seeds", 100)).toArray()) {
      for (TranslatedTexts texts : TranslatedTexts.all(15)) {
        for (TranslatedTexts material : List.of(texts, texts.reversed())) {
          for (DriftBook.Operation operation : DriftBook.Operation.values()) {
            boolean hasIds = (seed + operation.ordinal()) % 2 == 0;
            DriftBook book = new DriftBook(material, operation, hasIds, (seed * 31L + operation.ordinal()) * 1009 + (material.name() + material.languages()).hashCode());
            Optional<Integer> distance = book.distance();
            boolean ok = operation == DriftBook.Operation.NONE ? distance.isEmpty() : distance.filter(it -> Math.abs(it) <= 2).isPresent();
            for (String key : List.of("all " + (operation == DriftBook.Operation.NONE), "op " + operation, "text " + material.name() + material.languages() + (operation == DriftBook.Operation.NONE), "ids " + hasIds + (operation == DriftBook.Operation.NONE))) {
              int[] count = counts.computeIfAbsent(key, it -> new int[2]);
              count[0] += ok ? 1 : 0;
              count[1]++;
            }
            if (!ok) {
              missed.add(book + " " + distance);
            }
          }
        }
      }
    }
    missed.forEach(System.out::println);
    counts.forEach((key, count) -> System.out.printf("%-50s %d of %d%n", key, count[0], count[1]));
    assertThat(counts).isNotEmpty();
  }
}
