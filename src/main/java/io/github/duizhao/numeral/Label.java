package io.github.duizhao.numeral;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name made of letters and a figure, such as {@code 5G}, {@code PM2.5} or {@code GB/T15834}:
 * other languages write it alike.
 *
 * @param words as they stand in the text
 * @param start where they start, in characters
 * @param letters without slash and hyphen, as they are written
 * @param figure in plain digits
 * @param order whether the figure leads
 */
public record Label(String words, int start, String letters, String figure, Order order)
    implements Mention {
  private static final Pattern FORMULA =
      Pattern.compile("(?:Ca|Cl|Al|Fe|Na|Si|Ti|C|F|H|K|N|O|P|S){1,6}[2-4]");

  /** Diseases, dust and schools that have names in every language. */
  private static final Set<String> WORDED = Set.of("covid19", "pm2.5", "pm10", "k12");

  /** After a figure they may stand for a measure: 5A, 64M, 4K. */
  private static final String MEASURES = "ABCFHJKLMNSTVWE";

  /** What a label begins with. */
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

  /** In small letters, without slash and hyphen: {@code gbt15834}. */
  public String key() {
    String key = order == Order.FIGURE_FIRST ? figure + letters : letters + figure;
    return key.toLowerCase(Locale.ROOT);
  }

  /** What it has in common with others of its series: 4G and 5G, PM2.5 and PM10. */
  public String series() {
    return order + letters.toLowerCase(Locale.ROOT);
  }

  /** What it has in common with names that are misspelt for it: G60 and S60, 4K and 4G. */
  public String number() {
    return order + " " + letters.length() + " " + figure;
  }

  /** Whether people put words for it: CO2 is carbon dioxide, 4K ultra-high definition. */
  public boolean mayBePutInWords() {
    return order == Order.FIGURE_FIRST
        ? MEASURES.contains(letters)
        : WORDED.contains(key()) || FORMULA.matcher(letters + figure).matches();
  }

  /** The number in it: a translation of G20 may speak of twenty. */
  Rational value() {
    return Rational.of(figure);
  }
}
