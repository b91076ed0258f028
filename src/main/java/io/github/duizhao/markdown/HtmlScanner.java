package io.github.duizhao.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Recognizes HTML as CommonMark 0.31.2 (6.6) defines it: tags, comments, processing instructions,
 * declarations and CDATA. It reads each character a constant number of times, whatever the text.
 */
final class HtmlScanner {
  private final String text;
  private final boolean isLenient;

  /** The marks that do not occur from an index on, so that they are not searched for again. */
  private final Map<String, Integer> absent = new HashMap<>();

  private int at;

  private HtmlScanner(String text, boolean isLenient) {
    this.text = text;
    this.isLenient = isLenient;
  }

  /** A scanner of tags in running text, where everything else is text. */
  static HtmlScanner strict(String text) {
    return new HtmlScanner(text, false);
  }

  /**
   * A scanner of a block of HTML. Like a browser, it accepts attributes with unusual names or
   * without spaces between them, and a comment without an end.
   */
  static HtmlScanner lenient(String text) {
    return new HtmlScanner(text, true);
  }

  /** The token that starts with the {@code <} at an index, if one does. */
  Optional<HtmlToken> at(int start) {
    if (text.startsWith("<!--", start)) {
      return comment(start);
    } else if (text.startsWith("<?", start)) {
      return until(HtmlToken.Kind.INSTRUCTION, start, "?>");
    } else if (text.startsWith("<![CDATA[", start)) {
      return until(HtmlToken.Kind.CDATA, start, "]]>");
    } else if (text.startsWith("<!", start)) {
      return isLetter(start + 2) ? until(HtmlToken.Kind.DECLARATION, start, ">") : Optional.empty();
    }
    return text.startsWith("</", start) ? closing(start) : opening(start);
  }

  /** The index of a text from another index on, or -1, without regard to the case of letters. */
  int find(String wanted, int from) {
    if (absent.getOrDefault(wanted, text.length() + 1) <= from) {
      return -1;
    }
    for (int i = from; i <= text.length() - wanted.length(); i++) {
      if (text.regionMatches(true, i, wanted, 0, wanted.length())) {
        return i;
      }
    }
    absent.put(wanted, from);
    return -1;
  }

  private Optional<HtmlToken> comment(int start) {
    for (String whole : new String[] {"<!-->", "<!--->"}) {
      if (text.startsWith(whole, start)) {
        return Optional.of(HtmlToken.of(HtmlToken.Kind.COMMENT, whole, true));
      }
    }
    return until(HtmlToken.Kind.COMMENT, start, "-->");
  }

  private Optional<HtmlToken> until(HtmlToken.Kind kind, int start, String end) {
    int found = find(end, start + 2);
    if (found < 0) {
      return isLenient
          ? Optional.of(HtmlToken.of(kind, text.substring(start), false))
          : Optional.empty();
    }
    return Optional.of(HtmlToken.of(kind, text.substring(start, found + end.length()), true));
  }

  private Optional<HtmlToken> closing(int start) {
    int end = nameEnd(start + 2);
    if (end == start + 2) {
      return Optional.empty();
    }
    at = end;
    skipSpace();
    if (!has('>')) {
      return Optional.empty();
    }
    return Optional.of(
        new HtmlToken(
            HtmlToken.Kind.CLOSE,
            name(start + 2, end),
            Map.of(),
            false,
            text.substring(start, at + 1),
            true));
  }

  private Optional<HtmlToken> opening(int start) {
    int end = nameEnd(start + 1);
    if (end == start + 1) {
      return Optional.empty();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    at = end;
    while (true) {
      boolean isSeparate = skipSpace();
      boolean isEmpty = has('/') && at + 1 < text.length() && text.charAt(at + 1) == '>';
      if (isEmpty || has('>')) {
        at += isEmpty ? 2 : 1;
        return Optional.of(
            new HtmlToken(
                HtmlToken.Kind.OPEN,
                name(start + 1, end),
                attributes,
                isEmpty,
                text.substring(start, at),
                true));
      } else if (isLenient && has('/')) {
        at++;
      } else if ((!isSeparate && !isLenient) || !readAttribute(attributes)) {
        return Optional.empty();
      }
    }
  }

  private boolean readAttribute(Map<String, String> attributes) {
    int start = at;
    while (at < text.length() && isAttributeName(text.charAt(at), at == start)) {
      at++;
    }
    if (at == start) {
      return false;
    }
    String name = name(start, at);
    int end = at;
    skipSpace();
    if (!has('=')) {
      at = end;
      attributes.putIfAbsent(name, "");
      return true;
    }
    at++;
    skipSpace();
    int value = at;
    if (has('"') || has('\'')) {
      int quote = text.indexOf(text.charAt(at), at + 1);
      if (quote < 0) {
        return false;
      }
      at = quote + 1;
      attributes.putIfAbsent(name, decode(text.substring(value + 1, quote)));
      return true;
    }
    while (at < text.length()
        && !isSpace(text.charAt(at))
        && "\"'=<>`".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    attributes.putIfAbsent(name, decode(text.substring(value, at)));
    return at > value;
  }

  private static String decode(String value) {
    return value.indexOf('&') < 0 ? value : Escaping.unescapeHtml(value);
  }

  private boolean isAttributeName(char c, boolean first) {
    if (isLenient) {
      return !isSpace(c) && "\"'<>/=".indexOf(c) < 0;
    }
    boolean start = isAscii(c) || c == '_' || c == ':';
    return first ? start : start || (c >= '0' && c <= '9') || c == '.' || c == '-';
  }

  private int nameEnd(int start) {
    int end = start;
    if (isLetter(start)) {
      while (end < text.length()
          && (isAscii(text.charAt(end))
              || (text.charAt(end) >= '0' && text.charAt(end) <= '9')
              || text.charAt(end) == '-')) {
        end++;
      }
    }
    return end;
  }

  private String name(int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private boolean has(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean skipSpace() {
    int start = at;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at > start;
  }

  private boolean isLetter(int index) {
    return index < text.length() && isAscii(text.charAt(index));
  }

  private static boolean isAscii(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether HTML treats the character as white space. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
