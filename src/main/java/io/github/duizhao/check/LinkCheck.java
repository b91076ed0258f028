package io.github.duizhao.check;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.publication.GeneratedPage;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Checks that links lead to a place in the book, or to a web or mail address or a telephone number.
 */
public final class LinkCheck implements Check {
  private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:", "tel:");

  @Override
  public void run(Manuscript manuscript, Report report) {
    // a link into a file that could not be read may be correct
    if (!report.hasUnreadableFiles()) {
      Set<String> ids = ids(manuscript.book());
      manuscript.texts().forEach(text -> run(text, ids, report));
      manuscript.brokenLinks().forEach(report::add);
    }
  }

  private static Set<String> ids(Book book) {
    Set<String> ids = new HashSet<>();
    for (Section section : book.sections()) {
      ids.add(section.id().value());
      Block.stream(section.blocks(), Block.Identified.class)
          .forEach(block -> ids.add(block.id().value()));
    }
    GeneratedPage.of(book).forEach(page -> ids.add(page.id()));
    return ids;
  }

  private static void run(SectionText section, Set<String> ids, Report report) {
    for (LocatedText text : section.texts().stream().flatMap(it -> it.blocks().stream()).toList()) {
      Inline.stream(text.content(), Inline.Link.class)
          .forEach(link -> check(link.target(), text.origin(), ids, report));
    }
  }

  private static void check(String target, Origin origin, Set<String> ids, Report report) {
    if (target.startsWith("#")) {
      if (!ids.contains(target.substring(1))) {
        report.add(
            Finding.of(RuleId.LNK_001, origin, "the book has no place '" + target + "'")
                .hint(
                    "link to a heading by its slug, or to a segment or section by its id, like"
                        + " (#c5-1-p2)"));
      }
    } else if (!target.isEmpty()
        && SCHEMES.stream().noneMatch(target.toLowerCase(Locale.ROOT)::startsWith)) {
      report.add(
          Finding.of(RuleId.LNK_002, origin, "'" + target + "' is not a valid link target")
              .hint(
                  "write (FILE.md) or (#ID) for a place in the book, or https://…, http://…,"
                      + " mailto:…, tel:…"));
    }
  }
}
