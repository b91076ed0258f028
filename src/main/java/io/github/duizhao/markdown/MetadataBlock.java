package io.github.duizhao.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The data that many programs expect at the start of a file: YAML between lines of {@code ---}, or
 * TOML between lines of {@code +++}. It is not text, but may have the file's title.
 *
 * @param end where the text of the file begins
 * @param title the title, empty if there is none
 * @param titleAt where the title is written
 */
record MetadataBlock(int end, Optional<String> title, int titleAt) {
  private static final MetadataBlock NONE = new MetadataBlock(0, Optional.empty(), 0);

  /** A line of YAML that is not indented: a key, an item, a comment, the end of a value. */
  private static final Pattern YAML =
      Pattern.compile("(?:[\\w\"'$@.][^:]{0,200}:(?:\\s.*)?|-(?:\\s.*)?|#.*|[\\]}\"'].*)");

  private static final Pattern KEY = Pattern.compile("[\\w\"'$@.][^:]{0,200}:(?:\\s.*)?");
  private static final Pattern TOML =
      Pattern.compile("(?:[\\w.\"'-]+\\s*=.*|\\[.*]\\s*(?:#.*)?|#.*)");
  private static final Pattern YAML_TITLE = Pattern.compile("[\"']?title[\"']?\\s*:(?:\\s+(.*))?");
  private static final Pattern TOML_TITLE = Pattern.compile("[\"']?title[\"']?\\s*=\\s*(.*)");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|U(000[0-9A-Fa-f]{5})|(.))");

  /**
   * Finds the front matter of a file.
   *
   * @param text with LF line ends
   * @return front matter that ends at 0 if the file has none; lines that do not look like data, or
   *     never end, are text
   */
  static MetadataBlock of(String text) {
    if (!text.startsWith("---") && !text.startsWith("+++")) {
      return NONE;
    }
    boolean isYaml = text.charAt(0) == '-';
    List<String> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      String line = text.substring(start, end).stripTrailing();
      boolean isMark = line.equals(isYaml ? "---" : "+++") || (isYaml && line.equals("..."));
      if (start == 0 && !isMark) {
        return NONE;
      } else if (start > 0 && isMark) {
        boolean isData = isYaml ? isYaml(lines) : isToml(lines);
        return isData ? found(Math.min(text.length(), end + 1), lines, starts, isYaml) : NONE;
      } else if (start > 0) {
        lines.add(line);
        starts.add(start);
      }
      start = end + 1;
    }
    return NONE;
  }

  private static boolean isYaml(List<String> lines) {
    boolean hasKey = lines.stream().allMatch(String::isBlank);
    for (String line : lines) {
      boolean isIndented = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
      if (!line.isEmpty() && !isIndented && !YAML.matcher(line).matches()) {
        return false;
      }
      hasKey |= !isIndented && KEY.matcher(line).matches();
    }
    return hasKey;
  }

  private static boolean isToml(List<String> lines) {
    // the lines of a long value can be anything
    return lines.stream()
        .filter(line -> !line.isBlank())
        .findFirst()
        .filter(line -> !TOML.matcher(line).matches())
        .isEmpty();
  }

  private static MetadataBlock found(
      int end, List<String> lines, List<Integer> starts, boolean isYaml) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!isYaml && line.startsWith("[")) {
        // the keys of a table are not those of the file
        break;
      }
      Matcher title = (isYaml ? YAML_TITLE : TOML_TITLE).matcher(line);
      if (title.matches()) {
        String first = title.group(1) == null ? "" : title.group(1).strip();
        String value = isYaml ? joined(first, lines.subList(i + 1, lines.size())) : first;
        String plain = scalar(value).strip().replaceAll("\\s+", " ");
        return new MetadataBlock(
            end, Optional.of(plain).filter(it -> !it.isEmpty()), starts.get(i));
      }
    }
    return new MetadataBlock(end, Optional.empty(), 0);
  }

  /** A value with the indented lines that continue it. */
  private static String joined(String first, List<String> following) {
    boolean isBlock = first.matches("[|>][0-9+-]*(?:\\s+#.*)?");
    StringBuilder value = new StringBuilder(isBlock ? "" : first);
    for (String line : following) {
      boolean isIndented = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
      boolean isNested = first.isEmpty() && line.strip().matches("(?:-|[\\w\"']+:)(?:\\s.*)?");
      if ((!isIndented && !line.isEmpty()) || isNested) {
        break;
      }
      value.append(value.isEmpty() ? "" : " ").append(line.strip());
    }
    // a block is text, even if it looks like a quoted value
    return isBlock ? "'" + value.toString().replace("'", "''") + "'" : value.toString();
  }

  /** The text of a value, quoted or not; empty if it is a list or a mapping. */
  private static String scalar(String value) {
    for (String quote : List.of("\"\"\"", "'''")) {
      int close = value.indexOf(quote, quote.length());
      if (value.startsWith(quote) && close > 0) {
        String inner = value.substring(quote.length(), close);
        return quote.charAt(0) == '"' ? unescape(inner) : inner;
      }
    }
    if (value.startsWith("\"")) {
      int end = 1;
      while (end < value.length() && value.charAt(end) != '"') {
        end += value.charAt(end) == '\\' ? 2 : 1;
      }
      return unescape(value.substring(1, Math.min(end, value.length())));
    } else if (value.startsWith("'")) {
      int end = value.indexOf('\'', 1);
      while (end >= 0 && value.startsWith("''", end)) {
        end = value.indexOf('\'', end + 2);
      }
      return value.substring(1, end < 0 ? value.length() : end).replace("''", "'");
    } else if (value.startsWith("[") || value.startsWith("{") || value.startsWith("#")) {
      return "";
    }
    int comment = value.indexOf(" #");
    return comment < 0 ? value : value.substring(0, comment);
  }

  private static String unescape(String value) {
    return ESCAPE
        .matcher(value)
        .replaceAll(
            escape -> {
              for (int group = 1; group <= 3; group++) {
                if (escape.group(group) != null) {
                  int codePoint = Integer.parseInt(escape.group(group), 16);
                  return Matcher.quoteReplacement(
                      Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "");
                }
              }
              String character = escape.group(4);
              return Matcher.quoteReplacement(character.matches("[ntr]") ? " " : character);
            });
  }

  /** The file with spaces in place of its front matter, so that all offsets remain. */
  String blanked(String text) {
    StringBuilder result = new StringBuilder(text);
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) != '\n') {
        result.setCharAt(i, ' ');
      }
    }
    return result.toString();
  }
}
