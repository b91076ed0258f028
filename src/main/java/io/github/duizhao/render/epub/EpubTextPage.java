package io.github.duizhao.render.epub;

import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.PageRenderer;
import io.github.duizhao.html.RenderedNote;
import io.github.duizhao.html.RenderedRemark;
import io.github.duizhao.html.TextLabel;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.model.Section;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import java.util.List;

/**
 * One section of the text, the model of {@code epub/text.ftlx}.
 *
 * @param id the id of its heading, or of the section if the edition shows no heading
 * @param heading the heading as XHTML; can be empty
 * @param blocks the text as XHTML
 */
public record EpubTextPage(
    FrontMatter.EpubFrame frame,
    String type,
    String role,
    String id,
    String heading,
    String blocks,
    List<RenderedNote> notes,
    List<TextLabel> remarksHeading,
    List<RenderedRemark> remarks) {

  static EpubTextPage of(
      Publication publication, Page page, InterfaceWords words, TextLabels labels) {
    Section section = page.section();
    Semantics semantics = Semantics.of(section);
    int level = Math.min(6, page.parents().size() + 1);
    EpubMedium medium = new EpubMedium(publication.edition());
    PageRenderer renderer = new PageRenderer(publication, page, medium, words, level);
    String heading = renderer.heading();
    String blocks = renderer.blocks();
    return new EpubTextPage(
        FrontMatter.EpubFrame.of(publication, labels.heading(section), semantics.matter()),
        semantics.type(),
        semantics.role(),
        section.id().value(),
        heading,
        blocks,
        renderer.notes(),
        labels.both("remarks"),
        renderer.remarks());
  }
}
