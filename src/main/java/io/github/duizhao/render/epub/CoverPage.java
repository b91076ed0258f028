package io.github.duizhao.render.epub;

import io.github.duizhao.publication.Publication;
import java.util.List;

/**
 * The page that shows the cover.
 *
 * @param text what stands on the cover, in one language
 */
public record CoverPage(EpubFrame frame, String image, EpubLabel text) {

  static CoverPage of(Publication publication, EpubLabels labels) {
    List<EpubLabel> titles = labels.of(publication.book().metadata().title());
    EpubFrame frame = EpubFrame.of(publication, labels.word("cover"), "frontmatter");
    EpubLabel title = titles.get(0);
    String text = EpubLabels.withoutBreaks(title.text());
    return new CoverPage(
        frame, FileNames.COVER_IMAGE, new EpubLabel(title.lang(), title.side(), text));
  }
}
