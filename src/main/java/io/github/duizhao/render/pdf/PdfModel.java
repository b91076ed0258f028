package io.github.duizhao.render.pdf;

import io.github.duizhao.html.RenderedRemark;
import io.github.duizhao.html.TextLabel;
import java.util.List;

/**
 * The data for the template {@code pdf/book.ftlh}.
 *
 * @param lang the tag of the document's main language
 * @param cssClass the edition's layout: {@code parallel}, {@code interleaved} or {@code single}
 * @param size the paper size in {@code @page}
 * @param whole whether it is the whole book, with a cover
 * @param contentsName the bookmark for the table of contents
 * @param backlinkName the text of the link from a remark back to its mark
 * @param entries the bookmarks
 * @param contents the lines of the table of contents; empty if there is nothing to list
 */
public record PdfModel(
    String lang,
    String cssClass,
    String size,
    List<String> styles,
    boolean whole,
    Description description,
    List<Line> titles,
    List<Line> subtitles,
    List<Line> bylines,
    List<Line> contentsTitles,
    List<Line> remarksTitles,
    String backlinkName,
    String contentsName,
    List<Entry> entries,
    List<Entry> contents,
    List<Group> groups) {

  public PdfModel {
    styles = List.copyOf(styles);
    titles = List.copyOf(titles);
    subtitles = List.copyOf(subtitles);
    bylines = List.copyOf(bylines);
    remarksTitles = List.copyOf(remarksTitles);
    contentsTitles = List.copyOf(contentsTitles);
    entries = List.copyOf(entries);
    contents = List.copyOf(contents);
    groups = List.copyOf(groups);
  }

  /** The metadata of the file. */
  public record Description(String title, String author, String subject, String keywords) {}

  /** A line in one language. */
  public record Line(String lang, String cssClass, String text) {}

  /**
   * One line of the table of contents, which is also a bookmark.
   *
   * @param name its plain text in all languages of the edition
   * @param cssClass {@code entry}, or {@code entry front} if its page number is Roman
   */
  public record Entry(
      String href, String name, String cssClass, List<TextLabel> heads, List<Entry> children) {
    public Entry {
      heads = List.copyOf(heads);
      children = List.copyOf(children);
    }
  }

  /**
   * A part of the document that starts on a new page: a chapter with its sections, the title of a
   * part, or a preface.
   *
   * @param cssClass {@code front}, {@code first} if it starts on page 1, or {@code following}
   * @param heads the running heads of its pages, one for each language
   * @param heading its own heading
   * @param html the content after the heading
   * @param remarks the remarks of the apparatus by section
   */
  public record Group(
      String cssClass,
      List<TextLabel> heads,
      String heading,
      String html,
      List<SectionRemarks> remarks) {
    public Group {
      heads = List.copyOf(heads);
      remarks = List.copyOf(remarks);
    }
  }

  /** The remarks of one section, under its heading. */
  public record SectionRemarks(List<TextLabel> heads, List<RenderedRemark> remarks) {
    public SectionRemarks {
      heads = List.copyOf(heads);
      remarks = List.copyOf(remarks);
    }
  }
}
