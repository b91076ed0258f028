package io.github.duizhao.render.epub;

import io.github.duizhao.html.Words;
import io.github.duizhao.model.Contributor;
import io.github.duizhao.model.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who did what, in one language: {@code Translated by Jane Roe}, {@code 张三、李四 著}.
 *
 * @param line the language of the words around the names
 * @param separator what stands between two names
 */
public record Byline(
    Contributor.Role role,
    Label line,
    String before,
    List<Label> names,
    String separator,
    String after) {
  private static final String NAME = "{0}";

  /** Copies the list. */
  public Byline {
    names = List.copyOf(names);
  }

  /** One line for each kind of work, in the order given. */
  static List<Byline> all(
      List<Contributor> contributors, Language language, Words words, Labels labels) {
    Map<Contributor.Role, List<Label>> names = new LinkedHashMap<>();
    for (Contributor contributor : contributors) {
      names
          .computeIfAbsent(contributor.role(), role -> new ArrayList<>())
          .add(labels.label(contributor.name(), language));
    }
    return names.entrySet().stream()
        .map(
            entry ->
                of(
                    entry.getKey(),
                    words.word("byline-" + entry.getKey().code(), language),
                    entry.getValue(),
                    labels))
        .toList();
  }

  private static Byline of(
      Contributor.Role role, Words.Word word, List<Label> names, Labels labels) {
    int at = word.text().indexOf(NAME);
    if (at < 0) {
      throw new IllegalStateException("the word '" + word.text() + "' has no place " + NAME);
    }
    String after = word.text().substring(at + NAME.length());
    return new Byline(
        role,
        labels.label(word.language(), word.text()),
        word.text().substring(0, at),
        names,
        word.language().isChinese() ? "、" : ", ",
        after);
  }

  /** The whole line as characters. */
  String plainText() {
    return before + namesText() + after;
  }

  /** The names as characters. */
  String namesText() {
    return names.stream().map(Label::text).collect(Collectors.joining(separator));
  }
}
