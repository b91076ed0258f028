package io.github.duizhao.evidence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.duizhao.model.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of the blocks of a text, as numbers. Inflected forms of a word mostly have one number,
 * and words that are too rare or too common to tell blocks apart have none.
 */
final class Vocabulary {
  /** In letters: the start of a word that stands for its inflected forms. */
  private static final int STEM = 6;

  /** The words of a block that count; a longer block has enough of them. */
  private static final int MOST_WORDS = 120;

  /** The share of blocks from which on a word is too common. */
  private static final double COMMON = 0.25;

  private static final int RAREST = 2;

  private final int[][] blocks;
  private final double[] shares;

  private Vocabulary(int[][] blocks, double[] shares) {
    this.blocks = blocks;
    this.shares = shares;
  }

  /** The words of each text. */
  static Vocabulary of(List<String> texts, Language language) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag()));
    Map<String, Integer> counts = new HashMap<>();
    List<List<String>> words = new ArrayList<>();
    for (String text : texts) {
      List<String> found = words(text, breaks);
      words.add(found);
      new HashSet<>(found).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    Map<String, Integer> numbers = new HashMap<>();
    double most = Math.max(4, COMMON * texts.size());
    int[][] blocks = new int[texts.size()][];
    List<Double> shares = new ArrayList<>();
    for (int i = 0; i < blocks.length; i++) {
      List<Integer> block = new ArrayList<>();
      for (String word : words.get(i)) {
        int count = counts.getOrDefault(word, 0);
        if (count >= RAREST && count <= most && block.size() < MOST_WORDS) {
          Integer number = numbers.get(word);
          if (number == null) {
            number = numbers.size();
            numbers.put(word, number);
            shares.add((double) count / texts.size());
          }
          block.add(number);
        }
      }
      blocks[i] = block.stream().distinct().mapToInt(Integer::intValue).toArray();
    }
    return new Vocabulary(blocks, shares.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static List<String> words(String text, BreakIterator breaks) {
    List<String> words = new ArrayList<>();
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
        words.add(stem(text.substring(start, end)));
      }
    }
    return words;
  }

  private static String stem(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (plain.charAt(0) < 0x2E80) {
      plain = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      plain = plain.substring(0, Math.min(STEM, plain.length()));
    }
    return plain;
  }

  /** How many different words there are; their numbers are smaller. */
  int size() {
    return shares.length;
  }

  /** How many texts there are. */
  int blocks() {
    return blocks.length;
  }

  /** The numbers of the different words of a text. */
  int[] block(int block) {
    return blocks[block];
  }

  /** The numbers of the different words of neighboring texts. */
  int[] blocks(int from, int count) {
    if (count == 1) {
      return blocks[from];
    }
    Set<Integer> all = new HashSet<>();
    List<Integer> ordered = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      Arrays.stream(blocks[i]).filter(all::add).forEach(ordered::add);
    }
    return ordered.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The share of texts that have a word. */
  double share(int word) {
    return shares[word];
  }
}
