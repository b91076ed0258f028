package io.github.duizhao.render.site;

import io.github.duizhao.model.Contributor;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.publication.Publication;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the cover of one edition. */
final class Covers {
  private final Publication publication;
  private final SiteLabels labels;
  private final Frames frames;
  private final FileLinks files;

  Covers(Publication publication, SiteLabels labels, Frames frames, FileLinks files) {
    this.publication = publication;
    this.labels = labels;
    this.frames = frames;
    this.files = files;
  }

  /**
   * The cover.
   *
   * @param withStatus whether the site says how far the translation has come
   */
  Cover cover(boolean withStatus) {
    String file = SitePaths.file(publication.edition(), SitePaths.COVER);
    Metadata metadata = publication.book().metadata();
    List<SiteContentsLine> contents =
        new ContentsLines(publication, new Outline(publication), labels, file).whole();
    return new Cover(
        frames.cover(),
        labels.localized(metadata.title()),
        texts(metadata.subtitle()),
        texts(metadata.description()),
        facts(metadata),
        contents.stream().findFirst().map(SiteContentsLine::href),
        contents,
        files.whole(file),
        files.chapters(file),
        Optional.of(SitePaths.file(publication.edition(), SitePaths.STATUS))
            .filter(it -> withStatus)
            .map(status -> SitePaths.link(file, status)));
  }

  private List<SiteLabel> texts(Optional<Localized> text) {
    return text.map(labels::localized).orElse(List.of());
  }

  private List<Cover.Fact> facts(Metadata metadata) {
    List<Cover.Fact> facts = new ArrayList<>();
    Map<Contributor.Role, List<SiteLabel>> people = new LinkedHashMap<>();
    for (Contributor contributor : metadata.contributors()) {
      people
          .computeIfAbsent(contributor.role(), role -> new ArrayList<>())
          .addAll(labels.localized(contributor.name()));
    }
    people.forEach(
        (role, names) -> facts.add(new Cover.Fact(labels.both("role-" + role.code()), names)));
    facts.add(new Cover.Fact(labels.both("issued"), date(metadata.issued())));
    fact("source", metadata.source()).ifPresent(facts::add);
    fact("rights", metadata.rights()).ifPresent(facts::add);
    return facts;
  }

  private Optional<Cover.Fact> fact(String key, Optional<Localized> text) {
    return text.map(value -> new Cover.Fact(labels.both(key), labels.localized(value)));
  }

  private List<SiteLabel> date(LocalDate date) {
    return labels.both("date-pattern").stream()
        .map(
            pattern ->
                pattern.withText(
                    DateTimeFormatter.ofPattern(
                            pattern.text(), Locale.forLanguageTag(pattern.lang()))
                        .format(date)))
        .toList();
  }
}
