package io.github.duizhao.numeral;

import io.github.duizhao.model.Language;
import java.util.List;
import java.util.Set;

/**
 * Reads the numbers of one language's texts. Of {@code 三个省有1.2亿人} it gives 3 and 120,000,000.
 *
 * <p>Words for numbers are known in Chinese, Japanese and English; of other languages only figures
 * are read.
 */
public interface NumberReader {

  /** How much of a text's numbers a reader knows. */
  enum Knowledge {
    /** All that people write. */
    WORDS,
    /** Figures, and words for the larger numbers. */
    LARGE_WORDS,
    /** Figures; what stands in words passes unseen, {@code millions} after a figure too. */
    FIGURES
  }

  /** The numbers in the order of the text; where one word may mean several, each is there. */
  List<Quantity> read(String text);

  /** What can be missing from {@link #read}. */
  Knowledge knowledge();

  /** The reader for a language. */
  static NumberReader of(Language language) {
    return switch (language.primary()) {
      case "zh", "yue", "lzh" -> new HanReader(Knowledge.WORDS);
      case "ja" -> new HanReader(Knowledge.LARGE_WORDS);
      case "en" -> new EnglishReader();
      default -> new DigitReader(marks(language.primary()));
    };
  }

  private static Figures.Marks marks(String language) {
    Set<String> comma =
        Set.of(
            "af", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr",
            "gl", "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "lt", "lv", "mk", "mn", "nb",
            "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk",
            "uz", "vi");
    Set<String> point = Set.of("ko", "th", "he", "hi", "bn", "ta", "ms", "cy", "ga", "fil");
    if (comma.contains(language)) {
      return Figures.Marks.COMMA;
    }
    return point.contains(language) ? Figures.Marks.POINT : Figures.Marks.EITHER;
  }
}
