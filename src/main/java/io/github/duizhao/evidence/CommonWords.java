package io.github.duizhao.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Common words of some languages with their usual translations, from {@code words.tsv} in the
 * resources of this package. They find the meaning of a text only roughly, which is enough to
 * recognize its translation among its neighbors.
 */
final class CommonWords {
  private static final String TABLE = "words.tsv";
  private static final List<String> TABLE_LINES = lines();
  private static final int MOST_KNOWN = 100_000;
  private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "ing", "ly", "er");

  /** The meanings of words, each as the number of its line. */
  private final Map<String, Set<String>> words = new HashMap<>();

  /** Words of a language without spaces between them, by their first character. */
  private final String[][] starts = new String[Character.MAX_VALUE + 1][];

  /** The meanings of inflected words that were looked up before. */
  private final Map<String, Set<String>> known = new HashMap<>();

  private CommonWords(int column) {
    for (int i = 1; i < TABLE_LINES.size() && column >= 0; i++) {
      for (String word : TABLE_LINES.get(i).split("\t", -1)[column].split("\\|", -1)) {
        words.computeIfAbsent(word, it -> new HashSet<>()).add(Integer.toString(i));
      }
    }
    words
        .keySet()
        .forEach(
            word -> {
              String[] same = starts[word.charAt(0)];
              String[] longer = same == null ? new String[1] : Arrays.copyOf(same, same.length + 1);
              longer[longer.length - 1] = word;
              starts[word.charAt(0)] = longer;
            });
  }

  /**
   * The words of a language; none if the table does not have it.
   *
   * @param language the primary subtag of its tag
   */
  static CommonWords of(String language) {
    String column = Set.of("yue", "lzh").contains(language) ? "zh" : language;
    return new CommonWords(List.of(TABLE_LINES.get(0).split("\t")).indexOf(column));
  }

  private static List<String> lines() {
    try (InputStream in = CommonWords.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + TABLE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }

  /**
   * Adds the meanings of the words in a text without spaces: at each place the longest word, after
   * which the search goes on.
   */
  void addUnspaced(Set<String> meanings, String text) {
    for (int i = 0; i < text.length(); ) {
      String[] candidates = starts[text.charAt(i)];
      String longest = "";
      for (int k = 0; candidates != null && k < candidates.length; k++) {
        String word = candidates[k];
        if (word.length() > longest.length() && text.startsWith(word, i)) {
          longest = word;
        }
      }
      if (!longest.isEmpty()) {
        meanings.addAll(words.getOrDefault(longest, Set.of()));
      }
      i += Math.max(1, longest.length());
    }
  }

  /** Adds the meanings of a word of a language with spaces between words, in lower case. */
  void add(Set<String> meanings, String word) {
    if (words.isEmpty()) {
      return;
    } else if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    meanings.addAll(known.computeIfAbsent(word, this::meanings));
  }

  private Set<String> meanings(String word) {
    Set<String> found = words.get(word);
    for (int i = 0; i < ENDINGS.size() && found == null; i++) {
      String ending = ENDINGS.get(i);
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        found = words.get(stem);
        if (found == null && i > 1) {
          found = words.get(stem + "e");
        }
      }
    }
    return found == null ? Set.of() : found;
  }
}
