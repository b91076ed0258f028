package io.github.duizhao.render.site;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Characters;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Section;
import java.util.Locale;

/**
 * How wide the two columns of the parallel view stand to each other, so that a pair's texts come
 * out about as long as each other.
 *
 * @param translation the translation's column where the original's is 1
 */
record ColumnShares(double translation) {
  private static final double WIDE = 1.75;
  private static final double NARROW = 1.3;

  /** Widths by the amount of text; a wide character counts as 2.3 Latin ones. */
  static ColumnShares of(Book book) {
    double original = 0;
    double translation = 0;
    for (Section section : book.sections()) {
      for (LocatedText located : Block.texts(section.blocks()).toList()) {
        Bitext text = located.text();
        if (located.isShown() && text.translation().isPresent()) {
          original += width(text.original().plainText());
          translation += width(text.translation().get().plainText());
        }
      }
    }
    double ratio = original == 0 || translation == 0 ? 1 : translation / original;
    return new ColumnShares(Math.min(WIDE, Math.max(1 / WIDE, ratio)));
  }

  private static double width(String text) {
    int wide = 0;
    int narrow = 0;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Characters.isWide(c)) {
        wide++;
      } else {
        narrow++;
      }
    }
    return 2.3 * wide + narrow;
  }

  /** The shares as custom properties, the second for windows in which columns are narrow. */
  String css() {
    return String.format(
        Locale.ROOT,
        """
        :root {
          --original: 1fr;
          --translation: %.2ffr;
          --translation-narrow: %.2ffr;
        }

        """,
        translation,
        Math.min(NARROW, Math.max(1 / NARROW, translation)));
  }
}
