package io.github.duizhao.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code as readers see it. As in mdBook, lines of Rust that begin with {@code #} and a space are
 * only for the compiler, {@code ##} is a single {@code #}, and a command to include a file after a
 * backslash is text.
 */
final class CodeText {
  private static final Pattern HIDDEN = Pattern.compile("(?m)^[ \\t]*+#(?: [^\\n]*)?(?:\\n|\\z)");
  private static final Pattern DOUBLED = Pattern.compile("(?m)^([ \\t]*+)##");
  private static final Pattern LIKE_HIDDEN = Pattern.compile("(?m)^([ \\t]*+)#(?=#| |$)");
  private static final Pattern BACKSLASH =
      Pattern.compile(
          "\\\\(\\{\\{\\s{0,9}#(?:include|rustdoc_include|playground|playpen|title)\\s)");
  private static final Pattern COMMAND = Pattern.compile(BACKSLASH.pattern().substring(2));

  private CodeText() {}

  /** The text that readers see of code in a file. */
  static String shown(String code, Optional<String> syntax) {
    String text = code;
    if (isRust(syntax) && text.indexOf('#') >= 0) {
      text = DOUBLED.matcher(HIDDEN.matcher(text).replaceAll("")).replaceAll("$1#");
    }
    return shown(text);
  }

  /** The same for code in a line of text. */
  static String shown(String code) {
    return code.contains("\\{{") ? BACKSLASH.matcher(code).replaceAll("$1") : code;
  }

  /** Code that is read back as a text. */
  static String written(String text, Optional<String> syntax) {
    String code = isRust(syntax) ? LIKE_HIDDEN.matcher(text).replaceAll("$1##") : text;
    return written(code);
  }

  /** The same for code in a line of text. */
  static String written(String text) {
    return text.contains("{{")
        ? COMMAND.matcher(text).replaceAll(it -> Matcher.quoteReplacement("\\" + it.group()))
        : text;
  }

  private static boolean isRust(Optional<String> syntax) {
    return syntax.filter(it -> it.equalsIgnoreCase("rust")).isPresent();
  }
}
