package io.github.duizhao.render.site;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.model.Section;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes what every page of one edition has. */
final class Frames {
  private final Publication publication;
  private final SiteLabels labels;
  private final Siblings siblings;
  private final DiscoveryWriter discovery;
  private final boolean remarks;

  Frames(Publication publication, SiteLabels labels, Siblings siblings) {
    this.publication = publication;
    this.labels = labels;
    this.siblings = siblings;
    this.remarks = publication.pages().stream().anyMatch(page -> !page.remarks().isEmpty());
    this.discovery = new DiscoveryWriter(publication, siblings);
  }

  /** The cover's frame. */
  SiteFrame cover() {
    SiteLabel title = bookTitle(main());
    Optional<String> said = metadata().description().map(text -> text.best(main()));
    return frame(
        SitePaths.COVER, Optional.empty(), title, said.orElse(title.text()), discovery.cover());
  }

  /** The frame of a page of text. */
  SiteFrame page(Page page) {
    Section section = page.section();
    SiteLabel name = labels.line(section, main());
    Language language = new Language(name.lang());
    List<SiteLabel> path = new ArrayList<>(List.of(name));
    for (int i = page.parents().size() - 1; i >= 0; i--) {
      path.add(labels.line(page.parents().get(i), language));
    }
    path.add(bookTitle(language));
    String title =
        path.stream()
            .filter(label -> label.lang().equals(name.lang()))
            .map(SiteLabel::text)
            .collect(Collectors.joining(" – "));
    return frame(
        page.path(),
        Optional.of(section.id().value()),
        SiteLabel.of(name.lang(), title),
        title,
        discovery.page(page.path(), name.text()));
  }

  /** The frame of the page that says how far the translation has come; no search lists it. */
  SiteFrame status() {
    String title = labels.main("status") + " – " + bookTitle(main()).text();
    SiteLabel label = SiteLabel.of(main().tag(), title);
    return frame(SitePaths.STATUS, Optional.empty(), label, title, Optional.empty());
  }

  /** The frame of the page that stands in for missing ones, under any address. */
  SiteFrame missing() {
    String root = metadata().site().map(site -> site + "/").orElse("");
    String title = labels.main("not-found") + " – " + bookTitle(main()).text();
    return new SiteFrame(
        main().tag(),
        SiteLabel.of(main().tag(), title),
        title,
        root,
        root + SitePaths.file(publication.edition(), SitePaths.COVER),
        labels.localized(metadata().title()),
        original(),
        translation(),
        false,
        false,
        List.of(),
        labels,
        Optional.empty());
  }

  private SiteFrame frame(
      String page,
      Optional<String> fragment,
      SiteLabel title,
      String description,
      Optional<Discovery> found) {
    String file = SitePaths.file(publication.edition(), page);
    boolean isCover = fragment.isEmpty();
    return new SiteFrame(
        main().tag(),
        title,
        description,
        SitePaths.root(file),
        SitePaths.link(file, SitePaths.file(publication.edition(), SitePaths.COVER)),
        labels.localized(metadata().title()),
        original(),
        translation(),
        publication.edition().isBilingual() && !isCover,
        remarks && !isCover,
        siblings.editions().stream().map(other -> link(file, page, fragment, other)).toList(),
        labels,
        found);
  }

  private EditionLink link(String file, String page, Optional<String> fragment, Edition other) {
    String target = siblings.file(other, page);
    boolean isSame = target.equals(SitePaths.file(other, page));
    String href =
        SitePaths.link(file, target) + fragment.filter(f -> isSame).map(f -> "#" + f).orElse("");
    return new EditionLink(href, labels.edition(other), other.equals(publication.edition()));
  }

  private SiteLabel original() {
    return labels.language(languages().original());
  }

  private SiteLabel translation() {
    return labels.language(languages().translation());
  }

  private SiteLabel bookTitle(Language language) {
    Localized title = metadata().title();
    return SiteLabel.of(
        title.bestLanguage(language).tag(), title.best(language).replace("\u200B", ""));
  }

  private Language main() {
    return publication.edition().mainLanguage();
  }

  private Languages languages() {
    return metadata().languages();
  }

  private Metadata metadata() {
    return publication.book().metadata();
  }
}
