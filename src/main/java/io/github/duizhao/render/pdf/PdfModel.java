package io.github.duizhao.render.pdf;

import io.github.duizhao.html.RenderedRemark;
import io.github.duizhao.html.TextLabel;
import java.util.List;

/**
 * What the template {@code pdf/book.ftlh} is filled with.
 *
 * @param lang the tag of the language that the document as a whole is in
 * @param cssClass the edition's layout: {@code parallel}, {@code interleaved} or {@code single}
 * @param size the paper, as {@code @page} names it
 * @param whole whether it is the whole book and so has a cover
 * @param contentsName the name of the contents as a bookmark
 * @param backlinkName what the link from a remark to its mark is called
 * @param entries the bookmarks
 * @param contents the lines of the contents; none if there is nothing to list
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

  /** What the file says about itself. */
  public record Description(String title, String author, String subject, String keywords) {}

  /** A line of one language. */
  public record Line(String lang, String cssClass, String text) {}

  /**
   * One line of the contents, which is a bookmark too.
   *
   * @param name its plain text in all languages of the edition
   * @param cssClass {@code entry} or {@code entry front}, whose page numbers are Roman
   */
  public record Entry(
      String href, String name, String cssClass, List<TextLabel> heads, List<Entry> children) {
    public Entry {
      heads = List.copyOf(heads);
      children = List.copyOf(children);
    }
  }

  /**
   * What starts on a new page: a chapter with its sections, a part's opening, a preface.
   *
   * @param cssClass {@code front}, {@code first} for the one that is page 1, or {@code following}
   * @param heads what stands at the head of its pages, one for each language
   * @param heading its own heading
   * @param html all that follows
   * @param remarks what the apparatus says of it, section by section
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
