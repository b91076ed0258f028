package io.github.duizhao.render.site;

import io.github.duizhao.html.ContentsLine;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.PageRenderer;
import io.github.duizhao.html.RenderedNote;
import io.github.duizhao.html.RenderedRemark;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.model.Section;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import java.util.List;
import java.util.Optional;

/** Creates the text pages of one edition. */
final class TextPages {
  private final Publication publication;
  private final InterfaceWords words;
  private final ContentsLines contents;
  private final Frames frames;
  private final FileLinks files;

  TextPages(
      Publication publication,
      InterfaceWords words,
      TextLabels labels,
      Frames frames,
      FileLinks files) {
    this.publication = publication;
    this.words = words;
    this.contents = new ContentsLines(publication, labels);
    this.frames = frames;
    this.files = files;
  }

  /**
   * A text page, the model of {@code site/page.ftlh}.
   *
   * @param oneLanguage whether it is front or back matter in one language, which every view shows
   * @param parent the chapter or part that contains the section
   * @param heading as XHTML
   * @param blocks the text as XHTML
   * @param beside the contents next to the text
   * @param under the pages below this one
   * @param downloads the downloads of this page's chapter
   */
  public record SiteTextPage(
      SiteFrame frame,
      boolean oneLanguage,
      Optional<ContentsLine> parent,
      String heading,
      String blocks,
      List<RenderedNote> notes,
      List<RenderedRemark> remarks,
      List<ContentsLine> beside,
      List<ContentsLine> under,
      List<FileLinks.FileLink> downloads,
      Optional<ContentsLine> previous,
      Optional<ContentsLine> next) {}

  /** Creates the page with this index in reading order. */
  SiteTextPage page(int index) {
    Page page = publication.pages().get(index);
    Edition edition = publication.edition();
    String file = SitePaths.file(edition, page.path());
    PageRenderer renderer =
        new PageRenderer(publication, page, new SiteMedium(edition, file, words), words, 1);
    String heading = renderer.heading();
    String blocks = renderer.blocks();
    return new SiteTextPage(
        frames.page(page),
        isInOneLanguage(page.section()),
        parent(page, file),
        heading,
        blocks,
        renderer.notes(),
        renderer.remarks(),
        contents.around(page),
        contents.under(page),
        ContentsLines.chapter(page).map(opening -> files.chapter(file, opening)).orElse(List.of()),
        neighbor(index - 1, file),
        neighbor(index + 1, file));
  }

  private static boolean isInOneLanguage(Section section) {
    return section.kind().isMatter() && section.languages().size() == 1;
  }

  private Optional<ContentsLine> parent(Page page, String file) {
    List<Section> parents = page.parents();
    return parents.isEmpty()
        ? Optional.empty()
        : Optional.of(contents.line(parents.get(parents.size() - 1), file, List.of()));
  }

  private Optional<ContentsLine> neighbor(int index, String file) {
    return index < 0 || index >= publication.pages().size()
        ? Optional.empty()
        : Optional.of(contents.line(publication.pages().get(index).section(), file, List.of()));
  }
}
