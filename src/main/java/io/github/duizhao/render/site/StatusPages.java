package io.github.duizhao.render.site;

import io.github.duizhao.model.Note;
import io.github.duizhao.model.Section;
import io.github.duizhao.publication.Address;
import io.github.duizhao.publication.Numbers;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.status.BookStatus;
import io.github.duizhao.status.Counts;
import io.github.duizhao.status.SectionStatus;
import io.github.duizhao.status.SegmentState;
import io.github.duizhao.status.TranslationUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the page of one edition that says how far the translation has come. */
final class StatusPages {
  private final Publication publication;
  private final SiteLabels labels;
  private final Frames frames;
  private final String file;
  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, Address> notes = new HashMap<>();

  StatusPages(Publication publication, SiteLabels labels, Frames frames) {
    this.publication = publication;
    this.labels = labels;
    this.frames = frames;
    this.file = SitePaths.file(publication.edition(), SitePaths.STATUS);
    publication.book().sections().forEach(it -> sections.put(it.id().value(), it));
    for (Page page : publication.pages()) {
      for (Note note : page.notes()) {
        String id = note.id().value();
        notes.put(id, new Address(page.path(), id));
      }
    }
  }

  StatusPage page(BookStatus status) {
    List<StatusPage.Part> parts = new ArrayList<>();
    for (SectionStatus section : status.sections()) {
      Optional.ofNullable(sections.get(section.section().id().value()))
          .ifPresent(it -> parts.add(part(it, section)));
    }
    return new StatusPage(frames.status(), counts(status.counts()), parts);
  }

  private StatusPage.Part part(Section section, SectionStatus status) {
    List<StatusPage.Open> open = new ArrayList<>();
    open(SegmentState.MISSING, status).ifPresent(open::add);
    open(SegmentState.STALE, status).ifPresent(open::add);
    return new StatusPage.Part(
        href(section.id().value()), labels.title(section), counts(status.counts()), open);
  }

  private Optional<StatusPage.Open> open(SegmentState standing, SectionStatus status) {
    List<StatusPage.Place> places = status.of(standing).stream().map(this::place).toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new StatusPage.Open(standing.word(), name(standing.word()), places));
  }

  private StatusPage.Place place(TranslationUnit unit) {
    return new StatusPage.Place(href(unit.id()), Numbers.ofPlace(unit.id()));
  }

  private Optional<String> href(String id) {
    return publication
        .address(id)
        .or(() -> Optional.ofNullable(notes.get(id)))
        .map(
            address ->
                SitePaths.link(
                    file,
                    SitePaths.file(publication.edition(), address.page()),
                    address.fragment()));
  }

  private List<StatusPage.Count> counts(Counts counts) {
    return List.of(
        count("segments", counts.segments()),
        count("translated", counts.translated()),
        count("missing", counts.missing()),
        count("stale", counts.stale()),
        count("reviewed", counts.reviewed()));
  }

  private StatusPage.Count count(String key, int number) {
    return new StatusPage.Count(key, name(key), number);
  }

  private List<SiteLabel> name(String key) {
    return labels.both("status-" + key);
  }
}
