package io.github.duizhao.render.site;

import io.github.duizhao.html.ContentsLine;
import io.github.duizhao.html.TextLabel;
import io.github.duizhao.html.TextLabels;
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

/**
 * The cover of one edition with contents and downloads, the model of {@code site/cover.ftlh}.
 *
 * @param first the link to the first page of the text
 * @param status the link to the status page, if the site has one
 */
public record Cover(
    SiteFrame frame,
    List<TextLabel> title,
    List<TextLabel> subtitle,
    List<TextLabel> description,
    List<Fact> facts,
    Optional<String> first,
    List<ContentsLine> contents,
    List<FileLinks.FileGroup> downloads,
    List<FileLinks.FileGroup> chapters,
    Optional<String> status) {

  /**
   * A fact about the book, for example {@code Translator}.
   *
   * @param texts the values, for example names, each in the languages of the edition
   */
  public record Fact(List<TextLabel> name, List<List<TextLabel>> texts) {}

  static Cover of(
      Publication publication,
      TextLabels labels,
      Frames frames,
      FileLinks files,
      boolean withStatus) {
    String file = SitePaths.file(publication.edition(), SitePaths.COVER);
    String status = SitePaths.file(publication.edition(), SitePaths.STATUS);
    Metadata metadata = publication.book().metadata();
    List<ContentsLine> contents = new ContentsLines(publication, labels).whole();
    return new Cover(
        frames.cover(),
        labels.localized(metadata.title()),
        labels.localized(metadata.subtitle()),
        labels.localized(metadata.description()),
        facts(metadata, labels),
        contents.stream().findFirst().map(ContentsLine::href),
        contents,
        files.whole(file),
        files.chapters(file),
        withStatus ? Optional.of(SitePaths.link(file, status)) : Optional.empty());
  }

  private static List<Fact> facts(Metadata metadata, TextLabels labels) {
    List<Fact> facts = new ArrayList<>();
    Map<Contributor.Role, List<List<TextLabel>>> people = new LinkedHashMap<>();
    for (Contributor contributor : metadata.contributors()) {
      people
          .computeIfAbsent(contributor.role(), role -> new ArrayList<>())
          .add(labels.localized(contributor.name()));
    }
    people.forEach((role, names) -> facts.add(new Fact(labels.both("role-" + role.code()), names)));
    facts.add(new Fact(labels.both("issued"), List.of(date(metadata.issued(), labels))));
    fact("source", metadata.source(), labels).ifPresent(facts::add);
    fact("rights", metadata.rights(), labels).ifPresent(facts::add);
    return facts;
  }

  private static Optional<Fact> fact(String key, Optional<Localized> text, TextLabels labels) {
    return text.map(value -> new Fact(labels.both(key), List.of(labels.localized(value))));
  }

  private static List<TextLabel> date(LocalDate date, TextLabels labels) {
    return labels.both("date-pattern").stream()
        .map(
            pattern -> {
              Locale locale = Locale.forLanguageTag(pattern.lang());
              String text = DateTimeFormatter.ofPattern(pattern.text(), locale).format(date);
              return TextLabel.of(pattern.lang(), pattern.side(), text);
            })
        .toList();
  }
}
