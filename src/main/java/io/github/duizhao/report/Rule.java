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
 * The texts that explain a rule, in Markdown.
 *
 * <p>They are in {@code rules.md} in the resources of this package:
 *
 * <pre>
 * ## ALN-001 Not translated yet
 *
 * A segment or a whole file has no translation. …
 *
 * Do: Write the translation …
 * </pre>
 *
 * @param title one line, for example {@code Not translated yet}
 * @param explanation what the rule finds and why that matters
 * @param advice what to do about a finding
 */
public record Rule(RuleId id, String title, String explanation, String advice) {
  private static final String TEXTS = "rules.md";
  private static final Pattern TEXT =
      Pattern.compile(
          "## ([A-Z]+-[0-9]+) ([^\n]+)\n\n(.+?)\n\nDo: (.+?)\n(?=\n## |\\z)", Pattern.DOTALL);
  private static final Map<RuleId, Rule> RULES = parse(texts());

  /**
   * Returns the texts of a rule.
   *
   * @throws IllegalStateException if {@code rules.md} does not have them
   */
  public static Rule of(RuleId id) {
    return Optional.ofNullable(RULES.get(id))
        .orElseThrow(() -> new IllegalStateException(TEXTS + " does not explain " + id.text()));
  }

  /**
   * Parses a text such as {@code rules.md}.
   *
   * @throws IllegalStateException if the text has an unknown or duplicate rule, or stray text
   */
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
        throw new IllegalStateException("stray text before " + name + ", or a duplicate");
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
        throw new IllegalStateException("missing resource " + TEXTS);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TEXTS, e);
    }
  }
}
