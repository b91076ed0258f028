package io.github.duizhao.numeral;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name of letters and a figure, which all languages write in the same way: {@code 5G}, {@code
 * PM2.5}, {@code GB/T15834}.
 *
 * @param words the label as written
 * @param start the index of its first character
 * @param letters as written, without slash and hyphen
 * @param figure in ASCII digits
 */
public record Label(String words, int start, String letters, String figure, Order order)
    implements Mention {
  private static final Pattern FORMULA =
      Pattern.compile("(?:Ca|Cl|Al|Fe|Na|Si|Ti|C|F|H|K|N|O|P|S){1,6}[2-4]");

  /** Labels that languages have words for. */
  private static final Set<String> WORDED = Set.of("covid19", "pm2.5", "pm10", "k12");

  /** Letters that may be a unit after a figure: 5A, 64M, 4K. */
  private static final String MEASURES = "ABCFHJKLMNSTVWE";

  /** Which part comes first. */
  public enum Order {
    /** G60 */
    LETTERS_FIRST,
    /** 5G */
    FIGURE_FIRST
  }

  @Override
  public String quoted() {
    return "\"" + words + "\"";
  }

  /** The label in lower case, without slash and hyphen: {@code gbt15834}. */
  public String key() {
    String key = order == Order.FIGURE_FIRST ? figure + letters : letters + figure;
    return key.toLowerCase(Locale.ROOT);
  }

  /** Equal for labels of one series: 4G and 5G, PM2.5 and PM10. */
  public String series() {
    return order + letters.toLowerCase(Locale.ROOT);
  }

  /** Equal for labels that differ in letters only: G60 and S60, 4K and 4G. */
  public String number() {
    return order + " " + letters.length() + " " + figure;
  }

  /**
   * Whether a translation may have words instead: carbon dioxide for CO2, ultra-high definition for
   * 4K.
   */
  public boolean mayBePutInWords() {
    return order == Order.FIGURE_FIRST
        ? MEASURES.contains(letters)
        : WORDED.contains(key()) || FORMULA.matcher(letters + figure).matches();
  }

  /** The number, since a translation of G20 may have twenty. */
  Rational value() {
    return Rational.of(figure);
  }
}
