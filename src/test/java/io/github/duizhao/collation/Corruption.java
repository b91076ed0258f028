package io.github.duizhao.collation;

import io.github.duizhao.collation.KnownText.Item;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/**
 * A text with the mistakes of a copyist.
 *
 * @param text with the mistakes
 * @param places of the mistakes
 */
record Corruption(KnownText text, List<Place> places) {
  /** The distance between mistakes, in UTF-16 units, that keeps them separate. */
  private static final int APART = 30;

  private static final String STRANGE = "龘靐齉爩麤鱻灪厵";

  /** Kinds of mistakes. */
  enum Mistake {
    SUBSTITUTION,
    LIKELY_SUBSTITUTION,
    OMISSION,
    OMITTED_CLAUSE,
    ADDITION,
    DOUBLING,
    TRANSPOSITION,
    OTHER_MARK
  }

  /**
   * A mistake.
   *
   * @param item the number of its heading or paragraph
   */
  record Place(int item, Mistake mistake) {}

  /** Corrupts paragraphs and titles of headings between two items. */
  static Corruption of(KnownText known, int from, int to, Random random) {
    return of(known, from, to, EnumSet.allOf(Mistake.class), random);
  }

  static Corruption of(
      KnownText known, int from, int to, EnumSet<Mistake> mistakes, Random random) {
    List<Mistake> kinds = List.copyOf(mistakes);
    List<Item> items = new ArrayList<>(known.items());
    List<Place> places = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Item item = items.get(i);
      if (item.heading()) {
        int at = item.text().length() - 3;
        if (random.nextInt(4) == 0) {
          places.add(new Place(i, Mistake.SUBSTITUTION));
          items.set(i, item.with(substituted(item.text(), at, strange(random))));
        }
      } else {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int at = 8 + random.nextInt(APART); at + APART < item.text().length(); ) {
          Mistake mistake = kinds.get(random.nextInt(kinds.size()));
          String rest = item.text().substring(at);
          String copied = copied(rest, item.text().charAt(at - 1), mistake, random);
          int next = at + APART + random.nextInt(2 * APART);
          if (!copied.equals(rest) && next < item.text().length()) {
            places.add(new Place(i, mistake));
            text.append(item.text(), done, at);
            int kept = item.text().length() - at - shared(copied, rest);
            text.append(copied, 0, copied.length() - shared(copied, rest));
            done = at + kept;
            at = Math.max(next, done + APART);
          } else {
            at++;
          }
        }
        items.set(i, item.with(text + item.text().substring(done)));
      }
    }
    return new Corruption(new KnownText(items), places);
  }

  private static int shared(String one, String other) {
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(one.length() - 1 - shared) == other.charAt(other.length() - 1 - shared)) {
      shared++;
    }
    return shared;
  }

  /** The rest of a paragraph with a mistake at its start, or unchanged if that is not possible. */
  private static String copied(String rest, char before, Mistake mistake, Random random) {
    char c = rest.charAt(0);
    char next = rest.charAt(1);
    boolean letters = Character.isLetter(c) && Character.isLetter(next);
    if (mistake == Mistake.OTHER_MARK) {
      return c == '，' ? "；" + rest.substring(1) : c == ',' ? ";" + rest.substring(1) : rest;
    }
    if (mistake == Mistake.OMITTED_CLAUSE) {
      int end = rest.indexOf(c, 1);
      return (c == '，' || c == ',') && end > 0 && end < 20 ? rest.substring(end) : rest;
    }
    if (!letters || !Character.isLetter(before)) {
      return rest;
    }
    return switch (mistake) {
      case SUBSTITUTION -> substituted(rest, 0, strange(random));
      case LIKELY_SUBSTITUTION -> {
        char likely = c < 0x80 ? 'e' : "推动区域协同发展市场".charAt(random.nextInt(10));
        yield likely == c || likely == before || likely == next
            ? rest
            : substituted(rest, 0, likely);
      }
      case OMISSION -> rest.substring(1);
      case ADDITION -> strange(random) + rest;
      case DOUBLING -> c + rest;
      case TRANSPOSITION -> c == next || c == before ? rest : next + "" + c + rest.substring(2);
      default -> throw new AssertionError(mistake);
    };
  }

  private static String substituted(String text, int at, char other) {
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  private static char strange(Random random) {
    return STRANGE.charAt(random.nextInt(STRANGE.length()));
  }
}
