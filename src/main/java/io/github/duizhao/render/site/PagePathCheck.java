package io.github.duizhao.render.site;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.Manuscript;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Section;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.GeneratedPage;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Checks that no page of the text has the path of a page or folder that the website itself has. */
final class PagePathCheck implements Check {
  private static final Set<String> PAGES =
      Set.of(SitePaths.COVER, SitePaths.STATUS, SitePaths.MISSING, SitePaths.SEARCH);
  private static final Set<String> FOLDERS = Set.of("assets", "downloads");

  @Override
  public void run(Manuscript manuscript, Report report) {
    Book book = manuscript.book();
    Set<String> pages = new HashSet<>(PAGES);
    GeneratedPage.of(book).forEach(page -> pages.add(page.id()));
    Set<String> folders = new HashSet<>(FOLDERS);
    Edition.all(book.metadata().languages()).stream()
        .filter(edition -> !edition.isBilingual())
        .forEach(edition -> folders.add(lower(edition.name())));
    for (Section section : book.sections()) {
      String path = lower(section.path());
      int slash = path.indexOf('/');
      if (slash < 0 && pages.contains(path)) {
        report(section, "its page " + section.path() + ".html is one of the website's own", report);
      } else if (slash >= 0 && folders.contains(path.substring(0, slash))) {
        String folder = section.path().substring(0, slash);
        report(section, "its page is in the website's own folder " + folder + "/", report);
      }
    }
  }

  private static void report(Section section, String message, Report report) {
    report.add(
        Finding.of(RuleId.SRC_009, section.origin().path(), message)
            .hint("rename the file or its folder, in both languages and in SUMMARY.md"));
  }

  private static String lower(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
