package io.github.duizhao.render.site;

import io.github.duizhao.html.TextLabel;
import io.github.duizhao.html.TextLabels;
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

/** The status page of the translation, the model of {@code site/status.ftlh}. */
public record StatusPage(SiteFrame frame, List<Count> total, List<Part> sections) {

  /**
   * A number and what it counts.
   *
   * @param key for example {@code missing}
   */
  public record Count(String key, List<TextLabel> name, int number) {}

  /**
   * One section.
   *
   * @param href the link to its page; empty if this edition omits it
   * @param open its segments that need work, by state
   */
  public record Part(
      Optional<String> href, List<TextLabel> title, List<Count> counts, List<Open> open) {}

  /** The segments in one state. */
  public record Open(String key, List<TextLabel> name, List<Place> places) {}

  /**
   * One segment or note.
   *
   * @param href the link to it; empty if this edition does not show it
   * @param number the number shown to readers, for example {@code 5.1.2}
   */
  public record Place(Optional<String> href, String number) {}

  static StatusPage of(
      Publication publication, TextLabels labels, Frames frames, BookStatus status) {
    return new Builder(publication, labels, status.counts().omitted() > 0).build(frames, status);
  }

  private static final class Builder {
    private final boolean showsOmitted;
    private final Publication publication;
    private final TextLabels labels;
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Address> notes = new HashMap<>();

    Builder(Publication publication, TextLabels labels, boolean showsOmitted) {
      this.showsOmitted = showsOmitted;
      this.publication = publication;
      this.labels = labels;
      publication.book().sections().forEach(it -> sections.put(it.id().value(), it));
      for (Page page : publication.pages()) {
        for (Note note : page.notes()) {
          String id = note.id().value();
          notes.put(id, new Address(page.path(), id));
        }
      }
    }

    StatusPage build(Frames frames, BookStatus status) {
      List<Part> parts = new ArrayList<>();
      for (SectionStatus section : status.sections()) {
        Optional.ofNullable(sections.get(section.section().id().value()))
            .ifPresent(it -> parts.add(part(it, section)));
      }
      return new StatusPage(frames.status(), counts(status.counts()), parts);
    }

    private Part part(Section section, SectionStatus status) {
      List<Open> open = new ArrayList<>();
      open(SegmentState.MISSING, status).ifPresent(open::add);
      open(SegmentState.STALE, status).ifPresent(open::add);
      return new Part(
          href(section.id().value()), labels.title(section), counts(status.counts()), open);
    }

    private Optional<Open> open(SegmentState state, SectionStatus status) {
      List<Place> places = status.of(state).stream().map(this::place).toList();
      return places.isEmpty()
          ? Optional.empty()
          : Optional.of(new Open(state.word(), name(state.word()), places));
    }

    private Place place(TranslationUnit unit) {
      return new Place(href(unit.id()), Numbers.ofPlace(unit.id()));
    }

    private Optional<String> href(String id) {
      String from = SitePaths.file(publication.edition(), SitePaths.STATUS);
      return publication
          .address(id)
          .or(() -> Optional.ofNullable(notes.get(id)))
          .map(
              address -> {
                String file = SitePaths.file(publication.edition(), address.page());
                return SitePaths.link(from, file, address.fragment());
              });
    }

    private List<Count> counts(Counts counts) {
      List<Count> shown = new ArrayList<>();
      shown.add(count("segments", counts.segments()));
      shown.add(count("translated", counts.translated()));
      shown.add(count("missing", counts.missing()));
      shown.add(count("stale", counts.stale()));
      shown.add(count("reviewed", counts.reviewed()));
      if (showsOmitted) {
        shown.add(count("omitted", counts.omitted()));
      }
      return shown;
    }

    private Count count(String key, int number) {
      return new Count(key, name(key), number);
    }

    private List<TextLabel> name(String key) {
      return labels.both("status-" + key);
    }
  }
}
