package io.github.duizhao.render.site;

import java.util.List;
import java.util.Optional;

/**
 * A page of the book's text, as {@code site/page.ftlh} sets it.
 *
 * @param oneLanguage whether it is front or back matter that exists in one language only, whose
 *     text stands in every view
 * @param parent the chapter that a section stands in
 * @param heading as XHTML
 * @param blocks the text as XHTML
 * @param beside the contents beside the text
 * @param under the pages below this one
 * @param downloads files that hold this page's chapter
 */
public record SiteTextPage(
    SiteFrame frame,
    boolean oneLanguage,
    Optional<SiteContentsLine> parent,
    String heading,
    String blocks,
    List<NoteItem> notes,
    List<RemarkItem> remarks,
    List<SiteContentsLine> beside,
    List<SiteContentsLine> under,
    List<FileLink> downloads,
    Optional<SiteContentsLine> previous,
    Optional<SiteContentsLine> next) {
  public SiteTextPage {
    notes = List.copyOf(notes);
    remarks = List.copyOf(remarks);
    beside = List.copyOf(beside);
    under = List.copyOf(under);
    downloads = List.copyOf(downloads);
  }
}
