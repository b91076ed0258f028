package io.github.duizhao.numeral;

import io.github.duizhao.numeral.Label.Order;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels of a text in any language: 5G and G60 in {@code 5G网络和G60科创走廊}.
 *
 * <p>{@link #all} leaves out ambiguous forms such as {@code No.5}, {@code 20km} and {@code $5M},
 * but {@link #contains} finds a label in any spelling: {@code PM 2.5}, {@code ipv-6}.
 */
public final class Labels {
  private static final String NO_START = "(?<![\\p{IsLatin}\\p{Sc}0-9@_#=&.,‐‑-])";
  private static final String END = "(?=s?(?![\\p{IsLatin}0-9@_]|[.,][0-9]))";
  private static final Pattern LETTERS_FIRST =
      Pattern.compile(
          NO_START + "([A-Za-z]{1,6}(?:/[A-Z])?)[‐‑-]?([0-9]{1,5}+(?:[.][0-9]{1,2}+)?+)" + END);
  // volts and watts are units of numbers
  private static final Pattern FIGURE_FIRST =
      Pattern.compile(NO_START + "([0-9]{1,3})([A-Z&&[^VW]])" + END);

  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z]{1,12}+|[0-9]{1,12}+(?:[.][0-9]{1,2}+)?+");
  private static final String GAPS = " \u00A0\u2009\u202F-‐‑–/";
  private static final int MOST_TOKENS = 4;

  private final String original;
  private final String text;
  private final Set<String> spellings = new HashSet<>();
  private final boolean hasFigures;
  private boolean spellingsListed;

  public Labels(String original) {
    this.original = original;
    text = plain(original);
    hasFigures = text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** Lists the spellings, when they are first needed. */
  private void listSpellings() {
    List<int[]> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new int[] {matcher.start(), matcher.end()});
    }
    for (int i = 0; i < tokens.size(); i++) {
      addSpellings(tokens.subList(i, Math.min(i + MOST_TOKENS, tokens.size())));
    }
  }

  /** Adds the spellings that start with the first of these tokens: GB, GBT and GBT15834. */
  private void addSpellings(List<int[]> tokens) {
    StringBuilder spelling = new StringBuilder();
    int end = tokens.get(0)[0];
    for (int[] token : tokens) {
      int gap = token[0] - end;
      if (gap > 1 || (gap == 1 && GAPS.indexOf(text.charAt(end)) < 0)) {
        return;
      }
      end = token[1];
      spelling.append(text.substring(token[0], end).toLowerCase(Locale.ROOT));
      spellings.add(spelling.toString());
      if (text.charAt(end - 1) == 's') {
        spellings.add(spelling.substring(0, spelling.length() - 1));
      }
    }
  }

  /** Replaces full-width forms and subscript digits by ASCII, character by character. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '！' && c <= '～') {
        plain.append((char) (c - '！' + '!'));
      } else {
        plain.append(c >= '₀' && c <= '₉' ? (char) (c - '₀' + '0') : c);
      }
    }
    return plain.toString();
  }

  /** Whether the text has the label, in any case and width, with any spaces and hyphens. */
  public boolean contains(Label label) {
    if (!hasFigures) {
      return false;
    }
    if (!spellingsListed) {
      listSpellings();
      spellingsListed = true;
    }
    return spellings.contains(label.key());
  }

  /** The first label of each key; those with letters first come first. */
  public List<Label> all() {
    List<Label> labels = new ArrayList<>();
    if (!hasFigures) {
      return labels;
    }
    Matcher matcher = LETTERS_FIRST.matcher(text);
    while (matcher.find()) {
      if (isName(matcher.group(1))) {
        String letters = matcher.group(1).replace("/", "");
        labels.add(label(matcher, letters, matcher.group(2), Order.LETTERS_FIRST));
      }
    }
    matcher = FIGURE_FIRST.matcher(text);
    while (matcher.find()) {
      labels.add(label(matcher, matcher.group(2), matcher.group(1), Order.FIGURE_FIRST));
    }
    Set<String> seen = new HashSet<>();
    labels.removeIf(label -> !seen.add(label.key()));
    return labels;
  }

  private Label label(Matcher found, String letters, String figure, Order order) {
    String words = original.substring(found.start(), found.end());
    return new Label(words, found.start(), letters, figure, order);
  }

  /** Whether it has a capital that is not just the first letter of a word: IPv and G, not No. */
  private static boolean isName(String letters) {
    boolean word = letters.length() > 1 && letters.substring(1).equals(lower(letters.substring(1)));
    return !word && !letters.equals(lower(letters));
  }

  private static String lower(String letters) {
    return letters.toLowerCase(Locale.ROOT);
  }
}
