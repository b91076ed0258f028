package io.github.duizhao.render.pdf;

import java.util.List;

/**
 * The data for the template {@code pdf/book.ftlh}.
 *
 * @param lang the tag of the document's main language
 * @param cssClass the edition's layout: {@code parallel}, {@code interleaved} or {@code single}
 * @param size the paper size in {@code @page}
 * @param whole whether it is the whole book, which has a cover
 * @param contentsName the bookmark for the table of contents
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

  /** A line of one language. */
  public record Line(String lang, String cssClass, String text) {}

  /** A heading in one language; the label is empty if it has none. */
  public record Head(String lang, String cssClass, String label, String text) {}

  /**
   * One line of the table of contents, which is also a bookmark.
   *
   * @param name its plain text in all languages of the edition
   * @param cssClass {@code entry} or {@code entry front}, whose page numbers are Roman
   */
  public record Entry(
      String href, String name, String cssClass, List<Head> heads, List<Entry> children) {
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
      List<Head> heads,
      String heading,
      String html,
      List<SectionRemarks> remarks) {
    public Group {
      heads = List.copyOf(heads);
      remarks = List.copyOf(remarks);
    }
  }

  /** The remarks of one section, under its heading. */
  public record SectionRemarks(List<Head> heads, List<Remark> remarks) {
    public SectionRemarks {
      heads = List.copyOf(heads);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * One remark of the apparatus.
   *
   * @param texts its paragraphs as XHTML
   * @param back the link to its mark, and the text of that link
   */
  public record Remark(String id, String letter, String texts, String back, String backName) {}
}
