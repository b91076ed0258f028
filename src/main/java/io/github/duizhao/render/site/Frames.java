package io.github.duizhao.render.site;

import io.github.duizhao.html.TextLabel;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.model.Section;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Creates the frames of the pages of one edition. */
final class Frames {
  private final Publication publication;
  private final Metadata metadata;
  private final Language main;
  private final TextLabels labels;
  private final Siblings siblings;
  private final DiscoveryWriter discovery;
  private final boolean remarks;

  Frames(Publication publication, TextLabels labels, Siblings siblings) {
    this.publication = publication;
    this.metadata = publication.book().metadata();
    this.main = publication.edition().mainLanguage();
    this.labels = labels;
    this.siblings = siblings;
    this.remarks = publication.pages().stream().anyMatch(page -> !page.remarks().isEmpty());
    this.discovery = new DiscoveryWriter(publication, siblings);
  }

  /** The frame of the cover. */
  SiteFrame cover() {
    TextLabel title = bookTitle(main);
    String description = metadata.description().map(text -> text.best(main)).orElse(title.text());
    return frame(SitePaths.COVER, Optional.empty(), title, description, discovery.cover());
  }

  /** The frame of a page of text. */
  SiteFrame page(Page page) {
    Section section = page.section();
    TextLabel name = labels.line(section, main);
    Language language = new Language(name.lang());
    List<TextLabel> path = new ArrayList<>(List.of(name));
    for (int i = page.parents().size() - 1; i >= 0; i--) {
      path.add(labels.line(page.parents().get(i), language));
    }
    path.add(bookTitle(language));
    String title =
        path.stream()
            .filter(label -> label.lang().equals(name.lang()))
            .map(TextLabel::text)
            .collect(Collectors.joining(" – "));
    return frame(
        page.path(),
        Optional.of(section.id().value()),
        labels.label(language, title),
        title,
        discovery.page(page.path(), name.text()));
  }

  /** The frame of the status page, which search engines do not list. */
  SiteFrame status() {
    TextLabel title = title("status");
    return frame(SitePaths.STATUS, Optional.empty(), title, title.text(), Optional.empty());
  }

  /** The frame of the error page, which is shown at any address. */
  SiteFrame missing() {
    String root = metadata.site().map(site -> site + "/").orElse("");
    String home = root + SitePaths.file(publication.edition(), SitePaths.COVER);
    TextLabel title = title("not-found");
    return frame(title, title.text(), root, home, false, List.of(), Optional.empty());
  }

  private SiteFrame frame(
      String page,
      Optional<String> fragment,
      TextLabel title,
      String description,
      Optional<DiscoveryWriter.Discovery> found) {
    String file = SitePaths.file(publication.edition(), page);
    String home = SitePaths.link(file, SitePaths.file(publication.edition(), SitePaths.COVER));
    List<SiteFrame.EditionLink> editions =
        siblings.editions().stream().map(other -> link(file, page, fragment, other)).toList();
    String root = SitePaths.root(file);
    return frame(title, description, root, home, fragment.isPresent(), editions, found);
  }

  private SiteFrame frame(
      TextLabel title,
      String description,
      String root,
      String home,
      boolean isText,
      List<SiteFrame.EditionLink> editions,
      Optional<DiscoveryWriter.Discovery> found) {
    return new SiteFrame(
        main.tag(),
        title,
        description,
        root,
        home,
        labels.localized(metadata.title()),
        labels.language(metadata.languages().original()),
        labels.language(metadata.languages().translation()),
        isText && publication.edition().isBilingual(),
        isText && remarks,
        editions,
        labels,
        found);
  }

  private SiteFrame.EditionLink link(
      String file, String page, Optional<String> fragment, Edition other) {
    String target = siblings.file(other, page);
    boolean isSame = target.equals(SitePaths.file(other, page));
    String href =
        SitePaths.link(file, target) + fragment.filter(f -> isSame).map(f -> "#" + f).orElse("");
    boolean current = other.equals(publication.edition());
    return new SiteFrame.EditionLink(href, labels.edition(other), current);
  }

  /** An interface word followed by the book's title. */
  private TextLabel title(String key) {
    return labels.label(main, labels.main(key) + " – " + bookTitle(main).text());
  }

  private TextLabel bookTitle(Language language) {
    TextLabel title = labels.best(metadata.title(), language);
    return TextLabel.of(title.lang(), title.side(), title.line());
  }
}
