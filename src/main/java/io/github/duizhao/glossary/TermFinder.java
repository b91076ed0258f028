package io.github.duizhao.glossary;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Term;
import io.github.duizhao.text.Characters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the terms of a glossary in texts of the original. Of overlapping terms it finds the first,
 * and of terms with the same start the longest: {@code 上海证券交易所} does not contain {@code 上海}.
 * Ignores terms of one character and terms with a gap, {@code 第…章}. Not thread-safe.
 */
public final class TermFinder {
  /** Up to this many characters, a dictionary decides whether a term is part of other words. */
  private static final int SHORT = 3;

  /** The fewest words of a text that is all in capitals. */
  private static final int ALL_CAPITALS = 3;

  private final Trie<Integer, Surface> characters = new Trie<>();
  private final Trie<String, Surface> words = new Trie<>();
  private final Inflection inflection;
  private final BreakIterator dictionary = BreakIterator.getWordInstance(ULocale.ROOT);

  /** One wording of a term. */
  private record Surface(Term term, String text, List<Tokens.Letters> letters) {}

  /** A finder of terms in texts of a language. */
  public TermFinder(List<Term> terms, Language language) {
    inflection = Inflection.of(language);
    for (Term term : terms) {
      for (String text : term.originals()) {
        if (isSearchable(text)) {
          add(term, text);
        }
      }
    }
  }

  /** Whether a wording is searched for: it has two characters or more and no gap. */
  static boolean isSearchable(String wording) {
    return wording.indexOf('…') < 0 && wording.codePointCount(0, wording.length()) > 1;
  }

  private void add(Term term, String text) {
    String folded = Folded.of(text);
    if (folded.codePoints().anyMatch(Folded::isUnspaced)) {
      characters.put(folded.codePoints().boxed().toList(), new Surface(term, text, List.of()));
      return;
    }
    List<Tokens.Token> tokens = Tokens.of(text);
    List<Tokens.Letters> letters = new ArrayList<>();
    for (Tokens.Token token : tokens) {
      // the glossary may capitalize the first of several words
      boolean starts = letters.isEmpty() && tokens.size() > 1;
      letters.add(
          starts && token.letters() == Tokens.Letters.CAPITAL
              ? Tokens.Letters.SMALL
              : token.letters());
    }
    if (!tokens.isEmpty()) {
      words.put(keys(tokens), new Surface(term, text, List.copyOf(letters)));
    }
  }

  private List<String> keys(List<Tokens.Token> tokens) {
    return tokens.stream()
        .map(token -> token.isWord() ? inflection.singular(token.text()) : token.text())
        .toList();
  }

  /** The terms in a text, in the order of their first occurrence, each with its wording. */
  public Map<Term, String> in(String text) {
    Map<Term, String> found = new LinkedHashMap<>();
    findCharacters(Folded.of(text), found);
    findWords(Tokens.of(text), found);
    return found;
  }

  private void findCharacters(String text, Map<Term, String> found) {
    int[] codePoints = text.codePoints().toArray();
    Breaks breaks = new Breaks(codePoints);
    find(
        characters,
        at -> codePoints[at],
        codePoints.length,
        (start, end, surface) -> isWhole(codePoints, start, end, breaks),
        found);
  }

  private void findWords(List<Tokens.Token> tokens, Map<Term, String> found) {
    List<String> keys = keys(tokens);
    boolean allCapitals = isAllCapitals(tokens);
    find(
        words,
        keys::get,
        keys.size(),
        (start, end, surface) ->
            hasCapitals(tokens.subList(start, end), surface)
                && !(allCapitals && surface.letters().contains(Tokens.Letters.CAPITALS)),
        found);
  }

  private static <K> void find(
      Trie<K, Surface> terms,
      IntFunction<K> keys,
      int size,
      Trie.Filter<Surface> filter,
      Map<Term, String> found) {
    for (int i = 0; i < size; ) {
      Optional<Trie.Match<Surface>> match = terms.longest(keys, i, size, filter);
      match.map(Trie.Match::value).ifPresent(it -> found.putIfAbsent(it.term(), it.text()));
      i = match.map(Trie.Match::end).orElse(i + 1);
    }
  }

  /**
   * Whether a text is all in capitals, which therefore do not mark names: {@code AS IT IS} does not
   * contain IT. One or two words may be abbreviations.
   */
  private static boolean isAllCapitals(List<Tokens.Token> tokens) {
    int capitals = 0;
    for (Tokens.Token token : tokens) {
      boolean isLetter = token.text().codePointCount(0, token.text().length()) == 1;
      if (token.letters() == Tokens.Letters.CAPITALS) {
        capitals++;
      } else if (token.text().codePoints().anyMatch(Character::isLetter)
          && !(isLetter && token.letters() == Tokens.Letters.CAPITAL)) {
        return false;
      }
    }
    return capitals >= ALL_CAPITALS;
  }

  /** Whether words have the capitals of a term: Reading is not reading, and WHO is not who. */
  private static boolean hasCapitals(List<Tokens.Token> tokens, Surface surface) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).letters().compareTo(surface.letters().get(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether these characters are whole words. */
  private static boolean isWhole(int[] text, int start, int end, Breaks breaks) {
    if (continues(text, start) || continues(text, end)) {
      return false;
    }
    boolean brief = end - start <= SHORT;
    for (int i = start; i < end && brief; i++) {
      brief = Characters.isHan(text[i]);
    }
    return !brief || breaks.allow(start, end);
  }

  /** Whether a Western or Katakana word continues across the index: IP in IPv6, バス in バスケット. */
  private static boolean continues(int[] text, int at) {
    if (at == 0 || at == text.length) {
      return false;
    }
    boolean latin = Folded.isSpaced(text[at - 1]) && Folded.isSpaced(text[at]);
    return latin || (isKatakana(text[at - 1]) && isKatakana(text[at]));
  }

  private static boolean isKatakana(int c) {
    return c == 0x30FC || (c >= 0x30A1 && c <= 0x30FA);
  }

  /**
   * The word boundaries of a text according to a dictionary: {@code 综合|新|能源} does not contain
   * {@code 合新}.
   */
  private final class Breaks {
    private final int[] codePoints;
    private @Nullable BitSet breaks;

    Breaks(int[] codePoints) {
      this.codePoints = codePoints;
    }

    /** Whether no word as long as the term crosses one of its ends. */
    boolean allow(int start, int end) {
      BitSet ends = breaks();
      int left = ends.previousSetBit(start);
      int leftEnd = ends.nextSetBit(start);
      if (left < start && leftEnd <= end && leftEnd - left >= end - start) {
        return false;
      }
      int right = ends.previousSetBit(end);
      int rightEnd = ends.nextSetBit(end);
      return right == end || right <= start || rightEnd - right < end - start;
    }

    private BitSet breaks() {
      if (breaks == null) {
        String text = new String(codePoints, 0, codePoints.length);
        BitSet found = new BitSet();
        dictionary.setText(text);
        int place = 0;
        int last = 0;
        for (int at = dictionary.first(); at != BreakIterator.DONE; at = dictionary.next()) {
          place += text.codePointCount(last, at);
          last = at;
          found.set(place);
        }
        breaks = found;
      }
      return breaks;
    }
  }
}
