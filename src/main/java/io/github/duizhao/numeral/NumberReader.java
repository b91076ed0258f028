package io.github.duizhao.numeral;

import io.github.duizhao.model.Language;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the numbers in texts of one language: 3 and 120,000,000 in {@code 三个省有1.2亿人}.
 *
 * <p>Number words are supported in Chinese, Japanese and English; in other languages only figures
 * are read.
 */
public final class NumberReader {
  private final Knowledge knowledge;
  private final Function<String, NumberScanner> scanner;

  /** Which numbers of a text a reader finds. */
  public enum Knowledge {
    /** All. */
    WORDS,
    /** Figures, and words for the larger numbers. */
    LARGE_WORDS,
    /** Figures only, without a word such as {@code millions} after them. */
    FIGURES
  }

  private NumberReader(Knowledge knowledge, Function<String, NumberScanner> scanner) {
    this.knowledge = knowledge;
    this.scanner = scanner;
  }

  /** The reader for a language. */
  public static NumberReader of(Language language) {
    return switch (language.primary()) {
      case "zh", "yue", "lzh" -> han(Knowledge.WORDS);
      case "ja" -> han(Knowledge.LARGE_WORDS);
      case "en" ->
          new NumberReader(Knowledge.WORDS, text -> new EnglishScanner(new EnglishText(text)));
      default -> {
        DigitText.Marks marks = marks(language.primary());
        yield new NumberReader(
            Knowledge.FIGURES, text -> new DigitScanner(new DigitText(text, marks)));
      }
    };
  }

  private static NumberReader han(Knowledge knowledge) {
    return new NumberReader(knowledge, text -> new HanScanner(new HanText(text), knowledge));
  }

  /** The numbers in the order of the text, with all readings of an ambiguous word. */
  public List<Quantity> read(String text) {
    return scanner.apply(text).scan();
  }

  /** Which numbers {@link #read} finds. */
  public Knowledge knowledge() {
    return knowledge;
  }

  private static DigitText.Marks marks(String language) {
    Set<String> comma =
        Set.of(
            "af", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr",
            "gl", "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "lt", "lv", "mk", "mn", "nb",
            "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk",
            "uz", "vi");
    Set<String> point = Set.of("ko", "th", "he", "hi", "bn", "ta", "ms", "cy", "ga", "fil");
    if (comma.contains(language)) {
      return DigitText.Marks.COMMA;
    }
    return point.contains(language) ? DigitText.Marks.POINT : DigitText.Marks.EITHER;
  }
}
