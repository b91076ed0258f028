package io.github.duizhao.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What there is to say about a rule, in Markdown.
 *
 * <p>The texts stand in {@code rules.md} beside this class:
 *
 * <pre>
 * ## ALN-001 Not translated yet
 *
 * A segment, or a whole file, has no translation. …
 *
 * Do: Write the translation …
 * </pre>
 *
 * @param title one line, for example {@code Not translated yet}
 * @param explanation what it finds and why that matters
 * @param advice what to do about it
 */
public record Rule(RuleId id, String title, String explanation, String advice) {
  private static final String TEXTS = "rules.md";
  private static final Pattern TEXT =
      Pattern.compile(
          "## ([A-Z]+-[0-9]+) ([^\n]+)\n\n(.+?)\n\nDo: (.+?)\n(?=\n## |\\z)", Pattern.DOTALL);
  private static final Map<RuleId, Rule> RULES = parse(texts());

  /**
   * The texts of a rule.
   *
   * @throws IllegalStateException if nobody wrote them
   */
  public static Rule of(RuleId id) {
    return Optional.ofNullable(RULES.get(id))
        .orElseThrow(() -> new IllegalStateException(TEXTS + " says nothing about " + id.text()));
  }

  /** The rules of a text like {@code rules.md}; throws what a test finds at once. */
  static Map<RuleId, Rule> parse(String texts) {
    Map<RuleId, Rule> rules = new EnumMap<>(RuleId.class);
    Matcher text = TEXT.matcher(texts);
    int end = 0;
    while (text.find()) {
      String before = texts.substring(end, text.start());
      String name = text.group(1);
      RuleId id =
          RuleId.of(name).orElseThrow(() -> new IllegalStateException("there is no rule " + name));
      Rule rule = new Rule(id, text.group(2), text.group(3), text.group(4));
      if (!before.isBlank() || rules.put(id, rule) != null) {
        throw new IllegalStateException("stray text or a second one, before or at " + name);
      }
      end = text.end();
    }
    if (!texts.substring(end).isBlank()) {
      throw new IllegalStateException("not a rule: " + texts.substring(end).strip());
    }
    return rules;
  }

  private static String texts() {
    try (InputStream in = Rule.class.getResourceAsStream(TEXTS)) {
      if (in == null) {
        throw new IllegalStateException("the program has no " + TEXTS);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TEXTS, e);
    }
  }
}
