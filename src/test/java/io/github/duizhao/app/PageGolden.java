package io.github.duizhao.app;

import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.Markup;
import io.github.duizhao.html.Medium;
import io.github.duizhao.html.NoteReference;
import io.github.duizhao.html.PageRenderer;
import io.github.duizhao.html.RemarkReference;
import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.Picture;
import io.github.duizhao.model.StaleTranslation;
import io.github.duizhao.publication.Address;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.LetteredRemark;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads {@code content/} in Chinese and English and renders each page of each edition in the markup
 * that all media share: {@code bilingual/chapter-01/index.html}. {@code report.txt} has the
 * findings. With a file {@code stale-translation-source}, stale translations are replaced by the
 * original.
 */
public final class PageGolden {
  private PageGolden() {}

  /** Runs one case. */
  public static void run(Path in, Path out) throws IOException {
    Report report = new Report();
    boolean withdrawn = Files.exists(in.resolve("stale-translation-source"));
    StaleTranslation treatment = withdrawn ? StaleTranslation.SOURCE : StaleTranslation.KEEP;
    Book book = SampleBooks.read(in, treatment, report);
    StringBuilder said = new StringBuilder();
    for (Finding finding : report.findings()) {
      said.append(finding.severity()).append(' ').append(finding).append('\n');
    }
    Files.writeString(out.resolve("report.txt"), said);
    for (Edition edition : Edition.all(book.metadata().languages())) {
      Publication publication = Publication.of(book, edition, MissingTranslation.SOURCE);
      for (Page page : publication.pages()) {
        Path file = out.resolve(edition.name()).resolve(page.path() + ".html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, html(publication, page));
      }
    }
  }

  private static String html(Publication publication, Page page) {
    InterfaceWords words = new InterfaceWords(new Theme(Optional.empty()));
    PageRenderer renderer = new PageRenderer(publication, page, new PlainMedium(), words, 1);
    StringBuilder html = new StringBuilder(renderer.heading()).append(renderer.blocks());
    for (Note note : page.notes()) {
      html.append("<aside id=\"").append(note.id()).append("\">\n");
      html.append(renderer.noteTexts(note)).append("</aside>\n");
    }
    for (LetteredRemark lettered : page.remarks()) {
      html.append("<aside id=\"").append(lettered.remark().id()).append("\">\n");
      html.append(lettered.letter()).append('\n');
      html.append(renderer.remarkTexts(lettered.remark())).append("</aside>\n");
    }
    return html.toString();
  }

  private static final class PlainMedium implements Medium {
    @Override
    public String href(Address target) {
      return target.page() + ".html#" + target.fragment();
    }

    @Override
    public String lang(Language language) {
      return " lang=\"" + language + "\"";
    }

    @Override
    public String noteRef(NoteReference call) {
      return "<a id=\""
          + call.id()
          + "\" href=\"#"
          + call.note().id()
          + "\">"
          + call.number()
          + "</a>";
    }

    @Override
    public String remarkRef(RemarkReference call) {
      return "<a id=\""
          + call.id()
          + "\" href=\"#"
          + call.remark().id()
          + "\">"
          + call.letter()
          + "</a>";
    }

    @Override
    public String picture(Picture picture, String attributes) {
      return "<img src=\"" + picture.name() + "\"" + attributes + "/>";
    }

    @Override
    public String segmentNumber(String id, String number) {
      return "<a href=\"#" + id + "\">" + Markup.escape(number) + "</a>\n";
    }
  }
}
