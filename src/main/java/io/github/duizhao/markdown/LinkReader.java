package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads links, ruby {@code [漢字](ruby:かんじ)} and foreign words {@code [mot](lang:fr)}. */
final class LinkReader {
  private static final String RUBY = "ruby:";
  private static final String LANG = "lang:";
  private static final Pattern BROKEN = Pattern.compile("(?:\\]|^)\\(<?(ruby|lang):");

  /** What follows the text of a link: an address that is neither in angle brackets nor one word. */
  private static final Pattern SPACED =
      Pattern.compile("(\\((?=[^()<>\\n]*[./#:])[^()<>\\s\"']+[ \\t][^()<>\\n\"']*\\))");

  private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

  private final Lines lines;
  private final Report report;

  LinkReader(Lines lines, Report report) {
    this.lines = lines;
    this.report = report;
  }

  Inline link(Link link, List<Inline> content) {
    return link(link, link.getUrl(), link.getTitle(), content);
  }

  Inline link(Reference reference, Node node, List<Inline> content) {
    return link(node, reference.getUrl(), reference.getTitle(), content);
  }

  private Inline link(Node node, BasedSequence url, BasedSequence title, List<Inline> content) {
    Origin origin = lines.at(node.getStartOffset());
    String target = TextGuard.check(url.unescape(), origin, report);
    if (target.startsWith(RUBY)) {
      return ruby(node, target.substring(RUBY.length()).strip(), content);
    } else if (target.startsWith(LANG)) {
      return foreign(node, target.substring(LANG.length()), content);
    }
    return new Inline.Link(
        target, title(title).map(text -> TextGuard.check(text, origin, report)), flat(content));
  }

  /** The content of a link, in which there can be no links. */
  static List<Inline> flat(List<Inline> content) {
    if (Inline.stream(content, Inline.Link.class).findAny().isEmpty()) {
      return content;
    }
    InlineList flat = new InlineList();
    for (Inline inline : content) {
      List<Inline> children = flat(inline.children());
      if (inline instanceof Inline.Link) {
        children.forEach(flat::add);
      } else {
        flat.add(inline.children().isEmpty() ? inline : inline.withChildren(children));
      }
    }
    return flat.toList();
  }

  /** An address that is also the text of the link. */
  static Inline address(DelimitedLinkNode node) {
    boolean isBare = node.getOpeningMarker().isEmpty();
    String address = isBare ? node.getText().unescape() : node.getText().toString();
    boolean hasScheme = !isBare || !address.regionMatches(true, 0, "www.", 0, 4);
    String target =
        node instanceof MailLink ? "mailto:" + address : (hasScheme ? "" : "http://") + address;
    return new Inline.Link(target, Optional.empty(), List.of(new Inline.Text(address)));
  }

  private Inline ruby(Node node, String reading, List<Inline> base) {
    if (reading.isEmpty() || Inline.plainText(base).isBlank()) {
      report.add(
          finding(node, "ruby without a " + (reading.isEmpty() ? "reading" : "base text"))
              .hint("write the characters and their reading, like [漢字](ruby:かんじ)"));
    }
    return new Inline.Ruby(base, reading);
  }

  private Inline foreign(Node node, String tag, List<Inline> content) {
    Optional<Language> language = language(tag);
    if (language.isPresent()) {
      return new Inline.Foreign(language.get(), content);
    }
    report.add(
        finding(node, "unknown language tag '" + tag + "'")
            .hint("write a BCP 47 language tag, like [mot](lang:fr) or [語](lang:zh-Hant)"));
    return new Inline.Emphasis(content);
  }

  /** The language that a tag names, if there is such a language. */
  static Optional<Language> language(String tag) {
    return Language.isWellFormed(tag)
        ? Optional.of(new Language(tag)).filter(LinkReader::isKnown)
        : Optional.empty();
  }

  /** Whether the language exists. There are too many codes of three letters to check. */
  private static boolean isKnown(Language language) {
    String code = language.primary();
    return code.length() == 3 || TWO_LETTERS.contains(code);
  }

  /**
   * Reports links, ruby and foreign words that are plain text because of a space in the address.
   */
  void reportBrokenLinks(Node text, String raw) {
    if (raw.indexOf('(') < 0) {
      return;
    }
    BasedSequence file = text.getChars().getBaseSequence();
    for (Matcher matcher = SPACED.matcher(raw); matcher.find(); ) {
      int offset = text.getStartOffset() + matcher.start(1);
      boolean isAfterText = offset > 0 && file.charAt(offset - 1) == ']';
      if (isAfterText && !matcher.group().contains(RUBY) && !matcher.group().contains(LANG)) {
        report.add(
            Finding.of(
                    RuleId.MRK_014,
                    lines.at(offset),
                    "the address in '"
                        + LiteralMarks.excerpt(matcher.group(1))
                        + "' has a space,"
                        + " so the link is printed as typed")
                .hint("write it in angle brackets, like [text](<my file.md>), or %20 for a space"));
      }
    }
    for (Matcher matcher = BROKEN.matcher(raw); matcher.find(); ) {
      int offset = text.getStartOffset() + matcher.start();
      report.add(
          Finding.of(
                  RuleId.MRK_010,
                  lines.at(offset),
                  "'" + matcher.group(1) + ":' is read as plain text")
              .hint("put angle brackets around an address with a space: [漢字](<ruby:hàn zì>)"));
    }
  }

  private Finding finding(Node node, String message) {
    return Finding.of(RuleId.MRK_010, lines.at(node.getStartOffset()), message);
  }

  private static Optional<String> title(BasedSequence title) {
    return title.isBlank() ? Optional.empty() : Optional.of(title.unescape());
  }
}
