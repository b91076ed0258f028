package io.github.duizhao.build;

import io.github.duizhao.check.GlyphCheck;
import io.github.duizhao.check.LinkCheck;
import io.github.duizhao.check.ReservedIdCheck;
import io.github.duizhao.config.BookConfig;
import io.github.duizhao.config.Format;
import io.github.duizhao.html.Words;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.render.ThemeFaces;
import io.github.duizhao.render.pdf.PdfFonts;
import io.github.duizhao.report.Report;
import java.nio.file.Path;
import java.util.Set;

/**
 * Reads a book and looks for whatever is wrong with it: all of {@code check}, and what {@code
 * build} does before it renders. Every fault that a waiver can let stand is found here.
 */
final class Inspection {
  private final Path folder;
  private final BookConfig config;
  private final ThemeFaces faces;
  private final Words words;
  private final Report report;

  Inspection(Path folder, BookConfig config, ThemeFaces faces, Words words, Report report) {
    this.folder = folder;
    this.config = config;
    this.faces = faces;
    this.words = words;
    this.report = report;
  }

  /** The book as far as it could be read; to be published in these formats. */
  BookReader.Manuscript run(Set<Format> formats) {
    report.follow(config.rules());
    BookReader.Manuscript manuscript = new BookReader(folder, config, report).read();
    LinkCheck links = new LinkCheck(manuscript.book());
    ReservedIdCheck reserved = new ReservedIdCheck();
    for (SectionText text : manuscript.texts()) {
      links.run(text, report);
      reserved.run(text, report);
    }
    if (formats.contains(Format.PDF)) {
      lookForGlyphs(manuscript);
    }
    if (formats.containsAll(config.outputs())) {
      report.reportUnusedWaivers(rule -> !rule.group().equals(ImportBook.RULES));
    }
    return manuscript;
  }

  private void lookForGlyphs(BookReader.Manuscript manuscript) {
    Set<Integer> missing = PdfFonts.missing(faces, words, manuscript.book());
    GlyphCheck glyphs = new GlyphCheck(c -> !missing.contains(c));
    manuscript.texts().forEach(text -> glyphs.run(text, report));
    glyphs.run(config.metadata(), report);
  }
}
