package io.github.duizhao.model;

import io.github.duizhao.text.BoundedText;
import io.github.duizhao.text.Numeral;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that opens a heading, and the title after it. {@code 第五章 提升…} gives {@code 第五章} and
 * {@code 提升…}; {@code Chapter 5. Connected} gives {@code Chapter 5} and {@code Connected}. Headings
 * are never renumbered.
 *
 * @param rank the level of the heading
 * @param number the number, 1 or more
 */
public record HeadingLabel(Rank rank, int number, String label, String title) {

  /** Levels of headings, the highest first. */
  public enum Rank {
    PART,
    CHAPTER,
    SECTION,
    ARTICLE,
    /** 一、 */
    ENUMERATED,
    /** （一） */
    PARENTHESIZED,
    /** 1. */
    NUMBERED
  }

  private static final String HAN = "[〇零一二三四五六七八九十百千两0-9０-９]+";
  private static final String WESTERN = "[0-9]+|[IVXLCDM]+|[A-Za-z]+(?:-[a-z]+)?";
  private static final Pattern CHINESE =
      Pattern.compile("(第\\s*(" + HAN + ")\\s*([编編篇卷部章节節条條]))(?:[\\s　]+|(?=〔)|$)(.*)");
  private static final Pattern ENUMERATED = Pattern.compile("((" + HAN + ")、)\\s*(.+)");
  private static final Pattern PARENTHESIZED =
      Pattern.compile("([（(]\\s*(" + HAN + ")\\s*[）)])\\s*(.+)");
  private static final Pattern NUMBERED = Pattern.compile("(([0-9０-９]+)[.．])\\s*(?![0-9])(.+)");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "((Part|Book|Chapter|Section|Article)\\s+("
              + WESTERN
              + "))(?:[.:](?![0-9])\\s*|\\s+[–—-]\\s*|\\s++(?-i:(?!\\p{Ll}))|$)(.*)",
          Pattern.CASE_INSENSITIVE);

  /**
   * The label of a heading in a form that the editor defined.
   *
   * @param pattern matches the label at the start of the heading; its first group is the number
   * @throws BoundedText.Exhausted if matching takes too many steps
   */
  public static Optional<HeadingLabel> of(String heading, Pattern pattern, Rank rank) {
    String text = heading.strip();
    Matcher matcher = pattern.matcher(new BoundedText(text));
    if (!matcher.lookingAt() || matcher.groupCount() < 1 || matcher.group(1) == null) {
      return Optional.empty();
    }
    return label(rank, matcher.group(1).strip(), matcher.group(), text.substring(matcher.end()));
  }

  /** The label of a heading in Chinese or Western form, if it has one. */
  public static Optional<HeadingLabel> of(String heading) {
    String text = heading.strip();
    return chinese(text)
        .or(() -> enumerated(ENUMERATED, Rank.ENUMERATED, text))
        .or(() -> enumerated(PARENTHESIZED, Rank.PARENTHESIZED, text))
        .or(() -> enumerated(NUMBERED, Rank.NUMBERED, text))
        .or(() -> western(text));
  }

  /** Whether headings of a rank have the same number in two parts. */
  public static boolean restartsInParts(List<HeadingLabel> labels, Rank rank) {
    Set<Integer> earlier = new HashSet<>();
    Set<Integer> here = new HashSet<>();
    for (HeadingLabel label : labels) {
      if (label.rank == Rank.PART) {
        earlier.addAll(here);
        here.clear();
      } else if (label.rank == rank) {
        here.add(label.number);
        if (earlier.contains(label.number)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<HeadingLabel> chinese(String text) {
    Matcher matcher = CHINESE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Rank rank =
        switch (matcher.group(3)) {
          case "章" -> Rank.CHAPTER;
          case "节", "節" -> Rank.SECTION;
          case "条", "條" -> Rank.ARTICLE;
          default -> Rank.PART;
        };
    return label(rank, matcher.group(2), matcher.group(1), matcher.group(4));
  }

  private static Optional<HeadingLabel> enumerated(Pattern pattern, Rank rank, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches()
        ? label(rank, matcher.group(2), matcher.group(1), matcher.group(3))
        : Optional.empty();
  }

  private static Optional<HeadingLabel> western(String text) {
    Matcher matcher = ENGLISH.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Rank rank =
        switch (Character.toLowerCase(matcher.group(2).charAt(0))) {
          case 'c' -> Rank.CHAPTER;
          case 's' -> Rank.SECTION;
          case 'a' -> Rank.ARTICLE;
          default -> Rank.PART;
        };
    return label(rank, matcher.group(3), matcher.group(1), matcher.group(4));
  }

  private static Optional<HeadingLabel> label(
      Rank rank, String number, String label, String title) {
    return Numeral.parse(number)
        .map(value -> new HeadingLabel(rank, value, label.strip(), title.strip()));
  }
}
