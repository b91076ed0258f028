package io.github.duizhao.render.epub;

import io.github.duizhao.publication.Publication;
import java.util.List;

/**
 * The page that shows the cover.
 *
 * @param text what stands on the cover, in one language
 */
public record CoverPage(Frame frame, String image, Label text) {

  static CoverPage of(Publication publication, Labels labels) {
    List<Label> titles = labels.of(publication.book().metadata().title());
    Frame frame = Frame.of(publication, labels.word("cover"), "frontmatter");
    Label title = titles.get(0);
    String text = Labels.withoutBreaks(title.text());
    return new CoverPage(frame, FileNames.COVER_IMAGE, new Label(title.lang(), title.side(), text));
  }
}
