package io.github.duizhao.app;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.GlyphCheck;
import io.github.duizhao.check.LinkCheck;
import io.github.duizhao.check.NumberCheck;
import io.github.duizhao.check.Pair;
import io.github.duizhao.check.Pairs;
import io.github.duizhao.check.ReservedIdCheck;
import io.github.duizhao.check.SizeCheck;
import io.github.duizhao.check.StaleCheck;
import io.github.duizhao.check.StrayLineCheck;
import io.github.duizhao.check.TermCheck;
import io.github.duizhao.check.text.SameTextCheck;
import io.github.duizhao.check.text.TextCheck;
import io.github.duizhao.config.BookConfig;
import io.github.duizhao.config.Format;
import io.github.duizhao.font.FontSubset;
import io.github.duizhao.font.WebFormat;
import io.github.duizhao.html.TemplateFault;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.BookCharacters;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.pdf.PdfFonts;
import io.github.duizhao.render.pdf.PrintCheck;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a book and looks for whatever is wrong with it: all of {@code check}, and what {@code
 * build} does before it renders. Every fault that a waiver can let stand is found here.
 */
final class Inspection {
  private final Path folder;
  private final BookConfig config;
  private final RenderContext context;
  private final Report report;

  Inspection(Path folder, BookConfig config, RenderContext context, Report report) {
    this.folder = folder;
    this.config = config;
    this.context = context;
    this.report = report;
  }

  /** The book as far as it could be read; to be published in these formats. */
  BookReader.Manuscript run(Set<Format> formats) {
    report.follow(config.rules());
    BookReader.Manuscript manuscript =
        new BookReader(folder, config, report).read(context.workers());
    LinkCheck links = new LinkCheck(manuscript.book());
    ReservedIdCheck reserved = new ReservedIdCheck();
    SizeCheck sizes = new SizeCheck();
    List<Pair> pairs = Pairs.of(config.metadata().languages(), manuscript.texts());
    TextCheck language =
        new TextCheck(ImportLock.read(folder).digests()::containsKey, SameTextCheck.copies(pairs));
    // where a file could not be read, links into it are not at fault
    boolean whole = !report.lacksFiles();
    List<Runnable> looks = new ArrayList<>(comparisons(manuscript, pairs));
    looks.add(
        () -> {
          for (SectionText text : manuscript.texts()) {
            if (whole) {
              links.run(text, report);
            }
            reserved.run(text, report);
            sizes.run(text, report);
            language.run(text, report);
          }
        });
    context.workers().each(looks, Runnable::run);
    new StaleCheck(config.staleTranslation()).run(manuscript.status(), report);
    new StrayLineCheck().run(manuscript.status(), report);
    tryAddedFonts(manuscript.book());
    if (formats.contains(Format.PDF)) {
      lookForGlyphs(manuscript);
      PrintCheck.run(manuscript.book(), report);
    }
    if (formats.contains(Format.SITE) && context.subsets().format() != WebFormat.WOFF2) {
      report.add(
          Finding.of(RuleId.FNT_002, "book.yml", "web fonts are WOFF, not WOFF2")
              .hint(
                  "there is no Brotli library for this platform, or no room for it among the"
                      + " temporary files; the fonts are a third larger"));
    }
    if (formats.containsAll(config.outputs())) {
      report.reportUnusedWaivers(rule -> !rule.group().equals(ImportBook.RULES));
    }
    return manuscript;
  }

  /** Each looks at every text beside its translation; the longest work comes first. */
  private List<Runnable> comparisons(BookReader.Manuscript manuscript, List<Pair> pairs) {
    Languages languages = config.metadata().languages();
    List<Check<Pair>> checks =
        List.of(
            new TermCheck(manuscript.terms(), languages), new NumberCheck(), new SameTextCheck());
    return checks.stream()
        .<Runnable>map(check -> () -> pairs.forEach(pair -> check.run(pair, report)))
        .toList();
  }

  /** Cuts the book's own fonts as a renderer would, since their faults show only then. */
  private void tryAddedFonts(Book book) {
    if (context.fonts().added().isEmpty()) {
      return;
    }
    context
        .fonts()
        .sharedOut(BookCharacters.of(book))
        .forEach(
            (added, share) -> {
              try {
                FontSubset.forPdf(added.font(), share);
                FontSubset.forWeb(added.font(), share);
                share.forEach(added.font()::outline);
              } catch (IllegalArgumentException e) {
                String problem = "a font is damaged where the book needs it: " + e.getMessage();
                report.add(Finding.of(RuleId.FNT_003, added.at(), problem).hint("get it anew"));
              }
            });
  }

  private void lookForGlyphs(BookReader.Manuscript manuscript) {
    try {
      Set<Integer> missing = PdfFonts.missing(context.fonts(), context.words(), manuscript.book());
      GlyphCheck glyphs = new GlyphCheck(c -> !missing.contains(c));
      manuscript.texts().forEach(text -> glyphs.run(text, report));
      glyphs.run(config.metadata(), report);
      manuscript.apparatus().variants().forEach(variant -> glyphs.run(variant, report));
      Set<String> shown = manuscript.book().glossary().terms();
      manuscript.terms().stream()
          .filter(term -> shown.contains(term.original()))
          .forEach(term -> glyphs.run(term, report));
    } catch (TemplateFault fault) {
      report.add(fault.finding());
    }
  }
}
