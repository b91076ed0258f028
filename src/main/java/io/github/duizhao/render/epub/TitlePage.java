package io.github.duizhao.render.epub;

import io.github.duizhao.html.Byline;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.publication.Publication;
import java.util.List;
import java.util.Optional;

/** The title page: what the book is called and who made it. */
public record TitlePage(
    EpubFrame frame,
    List<EpubLabel> titles,
    List<EpubLabel> subtitles,
    List<Byline> bylines,
    List<EpubLabel> publishers) {

  public TitlePage {
    titles = List.copyOf(titles);
    subtitles = List.copyOf(subtitles);
    bylines = List.copyOf(bylines);
    publishers = List.copyOf(publishers);
  }

  static TitlePage of(Publication publication, InterfaceWords words, EpubLabels labels) {
    Metadata metadata = publication.book().metadata();
    return new TitlePage(
        EpubFrame.of(publication, labels.word("title-page"), "frontmatter"),
        labels.of(metadata.title()),
        all(metadata.subtitle(), labels),
        publication.edition().languages().stream()
            .flatMap(language -> Byline.all(metadata.contributors(), language, words).stream())
            .distinct()
            .toList(),
        all(metadata.publisher(), labels));
  }

  private static List<EpubLabel> all(Optional<Localized> text, EpubLabels labels) {
    return text.map(labels::of).orElse(List.of());
  }
}
