package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds addresses in text that are links without any mark, as GitHub does: {@code
 * https://example.org/a}, {@code www.example.org}, {@code a@example.org}. An address also ends at a
 * Han character, kana, Hangul or full-width punctuation.
 */
final class BareLinks {
  private static final int MAX_LENGTH = 2000;
  private static final int LONGEST_START = 80;

  private static final Pattern START =
      Pattern.compile(
          "(?<![A-Za-z0-9])https?://(?=[A-Za-z0-9\\[\\u00C0-\\u2E7F])"
              + "|(?<![\\w/.@:\\[-])www\\.(?=[A-Za-z0-9])"
              + "|(?<![\\w.+/:@-])[A-Za-z0-9][\\w.+-]{0,63}@(?=[A-Za-z0-9])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MAIL_DOMAIN =
      Pattern.compile("[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63})+");

  private static final Pattern WWW = Pattern.compile("www(?:\\.[A-Za-z0-9-]{1,63})+(?![\\w-])");

  private static final Pattern ENTITY = Pattern.compile("&[A-Za-z0-9]{1,31};$");

  private final String text;

  /** A finder of the addresses in a text. */
  BareLinks(String text) {
    this.text = text;
  }

  /** Whether a text may have an address. Most text has none. */
  static boolean isPossible(String text) {
    return text.contains("://")
        || text.indexOf('@') >= 0
        || text.contains("www.")
        || text.contains("WWW.");
  }

  /** An address at a place in the text. */
  record Found(int start, int end, boolean isMail) {
    /** The node of a link without marks. */
    DelimitedLinkNode node(BasedSequence input) {
      // of the file, since flexmark fails at the end of text that consists of several lines
      BasedSequence file = input.getBaseSequence();
      int from = input.getIndexOffset(start);
      int to = from + end - start;
      BasedSequence opening = file.subSequence(from, from);
      BasedSequence address = file.subSequence(from, to);
      BasedSequence closing = file.subSequence(to, to);
      return isMail
          ? new MailLink(opening, address, closing)
          : new AutoLink(opening, address, closing);
    }
  }

  /** The first address that begins in a part of the text. */
  Optional<Found> next(int from, int to) {
    // an address may go on after the part, but not begin there
    int end = Math.min(text.length(), to + LONGEST_START);
    Matcher start = START.matcher(text).region(from, end).useTransparentBounds(true);
    if (!isPossible(from, to)) {
      return Optional.empty();
    }
    while (start.find() && start.start() < to) {
      Optional<Found> found =
          start.group().endsWith("@") ? mail(start) : address(start.start(), start.end());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The characters of a text before which a backslash keeps it from having links. */
  static Set<Integer> marks(String text) {
    Set<Integer> marks = new HashSet<>();
    if (isPossible(text)) {
      BareLinks links = new BareLinks(text);
      Optional<Found> link = links.next(0, text.length());
      while (link.isPresent()) {
        int start = link.get().start();
        boolean isWww = text.regionMatches(true, start, "www.", 0, 4);
        marks.add(text.indexOf(link.get().isMail() ? '@' : isWww ? '.' : ':', start));
        link = links.next(link.get().end(), text.length());
      }
    }
    return marks;
  }

  private boolean isPossible(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean isMark = c == '@' || (c == ':' && text.startsWith("://", i));
      if (isMark || ((c == 'w' || c == 'W') && text.regionMatches(true, i, "www.", 0, 4))) {
        return true;
      }
    }
    // the local part of a mail address can have an underscore, at which the part ends
    return to < text.length() && text.charAt(to) == '_';
  }

  private Optional<Found> mail(Matcher start) {
    Matcher domain = MAIL_DOMAIN.matcher(text).region(start.end(), text.length());
    if (!domain.lookingAt()) {
      return Optional.empty();
    }
    int end = domain.end();
    char last = text.charAt(end - 1);
    return last == '-' || last == '_'
        ? Optional.empty()
        : Optional.of(new Found(start.start(), end, true));
  }

  private Optional<Found> address(int start, int afterScheme) {
    int end = afterScheme;
    int brackets = 0;
    while (end < text.length() && end - start < MAX_LENGTH) {
      char c = text.charAt(end);
      brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c <= ' ' || c == '<' || c == '>' || brackets < 0 || isWide(text.codePointAt(end))) {
        break;
      } else if ("\"`|\\^{}".indexOf(c) >= 0) {
        // no part of an address, so this is a pattern of one or has marks in it
        if (c != '"' && c != '`' && c != '|') {
          return Optional.empty();
        }
        break;
      }
      end++;
    }
    end = withoutPunctuation(start, end);
    boolean hasHost = end > afterScheme;
    boolean isWww = text.regionMatches(true, start, "www.", 0, 4);
    if (isWww) {
      Matcher host = WWW.matcher(text.toLowerCase(Locale.ROOT)).region(start, end);
      hasHost = host.lookingAt() && text.indexOf('.', start + 4) >= 0;
      hasHost &= hasHost && text.indexOf('.', start + 4) < host.end();
    }
    return hasHost ? Optional.of(new Found(start, end, false)) : Optional.empty();
  }

  private int withoutPunctuation(int start, int limit) {
    int end = limit;
    while (end > start) {
      char last = text.charAt(end - 1);
      if (last == ')' && count(start, end, ')') > count(start, end, '(')) {
        end--;
      } else if (last == ';') {
        Matcher entity = ENTITY.matcher(text).region(Math.max(start, end - 33), end);
        end = entity.find() ? entity.start() : end - 1;
      } else if ("?!.,:*_~'\"".indexOf(last) >= 0) {
        end--;
      } else {
        break;
      }
    }
    return end;
  }

  private int count(int start, int end, char wanted) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += text.charAt(i) == wanted ? 1 : 0;
    }
    return count;
  }

  /** Whether a character ends an address, as it is not followed by a space in its script. */
  private static boolean isWide(int codePoint) {
    return (codePoint >= 0x2010 && codePoint <= 0x205E)
        || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7FF)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFEF)
        || (codePoint >= 0x20000 && codePoint <= 0x3FFFF)
        || codePoint == 0x3000
        || codePoint == 0xA0
        || codePoint == 0xAB
        || codePoint == 0xBB;
  }
}
