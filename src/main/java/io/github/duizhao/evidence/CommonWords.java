package io.github.duizhao.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
  private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "ing", "ly", "er");

  /** The meanings of words, each as the number of its line. */
  private final Map<String, Set<String>> words = new HashMap<>();

  /** Words without spaces between them, by their first character. */
  private final Map<Character, List<String>> starts = new HashMap<>();

  private final boolean isSpaced;

  private CommonWords(int column, boolean isSpaced) {
    this.isSpaced = isSpaced;
    for (int i = 1; i < TABLE_LINES.size() && column >= 0; i++) {
      for (String word : TABLE_LINES.get(i).split("\t")[column].split("\\|")) {
        words.computeIfAbsent(word, it -> new HashSet<>()).add(Integer.toString(i));
        List<String> same = starts.computeIfAbsent(word.charAt(0), it -> new ArrayList<>());
        if (!same.contains(word)) {
          same.add(word);
        }
      }
    }
  }

  /**
   * The words of a language; none if the table does not have it.
   *
   * @param language the primary subtag of its tag
   */
  static CommonWords of(String language) {
    String column = Set.of("yue", "lzh").contains(language) ? "zh" : language;
    return new CommonWords(
        List.of(TABLE_LINES.get(0).split("\t")).indexOf(column), !column.equals("zh"));
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

  /** Adds the meanings of the words in a text. */
  void addTo(Set<String> meanings, String text) {
    if (words.isEmpty()) {
      return;
    } else if (isSpaced) {
      addSpaced(meanings, text);
    } else {
      addUnspaced(meanings, text);
    }
  }

  /** At each place the longest word, after which the search goes on. */
  private void addUnspaced(Set<String> meanings, String text) {
    for (int i = 0; i < text.length(); ) {
      String longest = "";
      for (String word : starts.getOrDefault(text.charAt(i), List.of())) {
        if (word.length() > longest.length() && text.startsWith(word, i)) {
          longest = word;
        }
      }
      meanings.addAll(words.getOrDefault(longest, Set.of()));
      i += Math.max(1, longest.length());
    }
  }

  private void addSpaced(Set<String> meanings, String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean isLetter = i < text.length() && Character.isLetter(text.charAt(i));
      if (isLetter && start < 0) {
        start = i;
      } else if (!isLetter && start >= 0) {
        meanings.addAll(meanings(text.substring(start, i).toLowerCase(Locale.ROOT)));
        start = -1;
      }
    }
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
