package io.github.duizhao.html;

import io.github.duizhao.model.Contributor;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line that credits contributors in one language: {@code Translated by Jane Roe and Li Si},
 * {@code 张三、李四 著}.
 *
 * @param language the language of the words around the names
 */
public record Byline(
    Contributor.Role role, Language language, String before, List<Name> names, String after) {

  public Byline {
    names = List.copyOf(names);
  }

  /**
   * One name.
   *
   * @param lang its language tag
   * @param after the text between it and the next name; empty for the last name
   */
  public record Name(String lang, String text, String after) {}

  /** Returns one line for each role, in the order of the contributors. */
  public static List<Byline> all(
      List<Contributor> contributors, Language language, InterfaceWords words) {
    Map<Contributor.Role, List<Localized>> names = new LinkedHashMap<>();
    for (Contributor contributor : contributors) {
      names.computeIfAbsent(contributor.role(), role -> new ArrayList<>()).add(contributor.name());
    }
    return names.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue(), language, words))
        .toList();
  }

  private static Byline of(
      Contributor.Role role, List<Localized> names, Language language, InterfaceWords words) {
    InterfaceWords.Word line = words.word("byline-" + role.code(), language);
    int at = indexOf(line, "{0}");
    return new Byline(
        role,
        line.language(),
        line.text().substring(0, at),
        names(names, language, words),
        line.text().substring(at + "{0}".length()));
  }

  private static List<Name> names(List<Localized> names, Language language, InterfaceWords words) {
    String middle = between(words.word("names-more", language));
    String last = between(words.word("names-last", language));
    List<Name> result = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int left = names.size() - i - 1;
      String after = left == 0 ? "" : left == 1 ? last : middle;
      Localized name = names.get(i);
      result.add(new Name(name.bestLanguage(language).tag(), name.best(language), after));
    }
    return result;
  }

  /** The text between the names in a pattern such as {@code {0} and {1}}. */
  private static String between(InterfaceWords.Word pattern) {
    int start = indexOf(pattern, "{0}") + "{0}".length();
    int end = indexOf(pattern, "{1}");
    if (end < start) {
      throw pattern.fault("the word '" + pattern.text() + "' has {1} before {0}");
    }
    return pattern.text().substring(start, end);
  }

  private static int indexOf(InterfaceWords.Word pattern, String placeholder) {
    int at = pattern.text().indexOf(placeholder);
    if (at < 0) {
      throw pattern.fault("the word '" + pattern.text() + "' has no placeholder " + placeholder);
    }
    return at;
  }

  /** Returns the whole line as plain text. */
  public String plainText() {
    return before + namesText() + after;
  }

  /** Returns the names as plain text. */
  public String namesText() {
    return names.stream().map(name -> name.text() + name.after()).collect(Collectors.joining());
  }
}
