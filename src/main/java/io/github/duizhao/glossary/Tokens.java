package io.github.duizhao.glossary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into words and punctuation: {@code Xi’an’s rail-ways, too} becomes {@code xi'an
 * rail ways , too}. Hyphens and dashes separate words, apostrophes do not; possessive endings are
 * removed.
 */
final class Tokens {
  private Tokens() {}

  /**
   * A word or punctuation mark.
   *
   * @param text folded and without accents
   * @param isWord whether it has letters or digits
   * @param letters which of its letters are capitals
   * @param isHyphened whether a hyphen without spaces joins it to the word before
   * @param isPossessive whether an ending {@code ’s} was removed
   */
  record Token(
      String text, boolean isWord, Letters letters, boolean isHyphened, boolean isPossessive) {}

  /** Which letters of a word are capitals, from none to all. */
  enum Letters {
    SMALL,
    /** Its first letter is a capital. */
    CAPITAL,
    /** Two or more capitals only, except for a plural {@code s}: NGOs. */
    CAPITALS
  }

  static List<Token> of(String text) {
    String folded = Folded.keepingCase(text);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0, c; i < folded.length(); ) {
      c = folded.codePointAt(i);
      if (Folded.isSpaced(c)) {
        int end = endOfWord(folded, i);
        boolean hyphened =
            i > 1 && folded.charAt(i - 1) == '-' && Folded.isSpaced(folded.codePointBefore(i - 1));
        tokens.add(word(folded.substring(i, end), hyphened));
        i = end;
      } else {
        if (!Character.isWhitespace(c) && "-\"“”'*".indexOf(c) < 0) {
          tokens.add(new Token(stop(folded, i, c), false, Letters.SMALL, false, false));
        }
        i += Character.charCount(c);
      }
    }
    return tokens;
  }

  /** The mark, or {@code ·} for a point inside an abbreviation such as U.S. */
  private static String stop(String text, int at, int c) {
    boolean ends = at + 1 >= text.length() || !Folded.isSpaced(text.codePointAt(at + 1));
    boolean abbreviates = at >= 2 && !Folded.isSpaced(text.charAt(at - 2));
    return c == '.' && (!ends || abbreviates) ? "·" : Character.toString(c);
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean inside =
          c == '\'' && end + 1 < text.length() && Folded.isSpaced(text.codePointAt(end + 1));
      if (!Folded.isSpaced(c) && !inside) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static Token word(String text, boolean hyphened) {
    boolean possessive = text.endsWith("'s") || text.endsWith("'S");
    String bare = possessive ? text.substring(0, text.length() - 2) : text;
    return new Token(withoutAccents(Folded.of(bare)), true, letters(bare), hyphened, possessive);
  }

  private static Letters letters(String word) {
    if (!Character.isUpperCase(word.codePointAt(0))) {
      return Letters.SMALL;
    }
    String singular =
        word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    boolean all = singular.length() > 1 && singular.codePoints().allMatch(Character::isUpperCase);
    return all ? Letters.CAPITALS : Letters.CAPITAL;
  }

  private static String withoutAccents(String word) {
    return word.chars().allMatch(c -> c < 0x80)
        ? word
        : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
  }
}
