package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import io.github.duizhao.source.Ranks.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The text of the book divided into sections. A heading of a part, chapter or section opens a
 * section, which takes its id and path from the number in the heading: {@code c5-1} at {@code
 * chapter-05/section-01}. Immutable.
 */
public final class Outline {
  private final Language language;
  private final HeadingForms forms;
  private final List<Entry> entries;
  private final Ranks ranks;
  private final boolean chaptersRestart;
  private final List<SectionDraft> drafts = new ArrayList<>();
  private final List<SegmentId> ids = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Passage> places = new HashMap<>();
  private boolean complete = true;
  private Optional<Passage> part = Optional.empty();
  private Optional<Passage> chapter = Optional.empty();

  /**
   * A passage of the text.
   *
   * @param supplied whether it is a heading that the editor supplies
   */
  record Entry(Passage passage, boolean supplied) {}

  Outline(List<Entry> entries, Language language, HeadingForms forms) {
    this.language = language;
    this.forms = forms;
    this.entries = List.copyOf(entries);
    this.ranks = new Ranks(labels().stream().map(HeadingLabel::rank).toList());
    this.chaptersRestart = HeadingLabel.restartsInParts(labels(), ranks.chapter());
    if (labels().isEmpty() && !entries.isEmpty()) {
      openUntitled(entries.get(0).passage());
    }
    entries.forEach(this::add);
  }

  /**
   * The ids of the passages that the outline was made from, in their order, without those of
   * supplied headings. Empty if a passage belongs to no section.
   */
  public Optional<List<SegmentId>> ids() {
    return complete ? Optional.of(List.copyOf(ids)) : Optional.empty();
  }

  /**
   * The outline of the same passages with other texts. A heading with another number gets another
   * id.
   *
   * @param texts one for each passage, without supplied headings
   */
  public Outline reworded(List<String> texts) {
    List<Entry> others = new ArrayList<>();
    int next = 0;
    for (Entry entry : entries) {
      others.add(entry.supplied() ? entry : reworded(entry.passage(), texts.get(next++)));
    }
    return new Outline(others, language, forms);
  }

  private Entry reworded(Passage passage, String text) {
    Optional<HeadingLabel> label =
        passage.label().map(heading -> forms.label(text).orElse(heading));
    return new Entry(new Passage(label, text, passage.cuts(), passage.lines()), false);
  }

  /** The sections; the report gets a finding for text without a heading and for equal headings. */
  public List<SectionText> sections(Report report) {
    findings.forEach(report::add);
    boolean runInHeads =
        SectionDraft.haveRunInHeads(
            drafts.stream().flatMap(draft -> draft.paragraphs().stream()).toList());
    return drafts.stream().map(draft -> draft.text(language, ranks, runInHeads)).toList();
  }

  private List<HeadingLabel> labels() {
    return entries.stream().flatMap(entry -> entry.passage().label().stream()).toList();
  }

  private void add(Entry entry) {
    Optional<SegmentId> id = add(entry.passage());
    if (!entry.supplied()) {
      id.ifPresent(ids::add);
      complete &= id.isPresent();
    }
  }

  private Optional<SegmentId> add(Passage passage) {
    Role role = passage.label().map(label -> ranks.role(label.rank())).orElse(Role.INNER);
    boolean open = role == Role.INNER ? !drafts.isEmpty() : isPlaced(role);
    if (!open) {
      findings.add(withoutHeading(passage));
      return Optional.empty();
    }
    return Optional.of(
        role == Role.INNER
            ? drafts.get(drafts.size() - 1).add(passage)
            : open(passage, passage.label().orElseThrow(), role));
  }

  private boolean isPlaced(Role role) {
    return role != Role.SECTION || chapter.isPresent();
  }

  private SegmentId open(Passage heading, HeadingLabel label, Role role) {
    if (role == Role.PART) {
      part = Optional.of(heading);
      chapter = Optional.empty();
    } else if (role == Role.CHAPTER) {
      chapter = Optional.of(heading);
    }
    String path = path(label, role);
    Passage earlier = places.putIfAbsent(path, heading);
    if (earlier != null) {
      findings.add(repeated(heading, label, earlier));
    }
    Section.Kind kind =
        switch (role) {
          case PART -> Section.Kind.PART;
          case CHAPTER -> Section.Kind.CHAPTER;
          default -> Section.Kind.SECTION;
        };
    SectionId id = id(label, role);
    drafts.add(new SectionDraft(id, kind, path, heading));
    return new SegmentId(id.value());
  }

  private String path(HeadingLabel label, Role role) {
    String above = part.map(it -> folder("part", it)).orElse("");
    if (role == Role.PART) {
      return above + "index";
    }
    above += chapter.map(it -> folder("chapter", it)).orElse("");
    return role == Role.CHAPTER ? above + "index" : above + numbered("section", label);
  }

  private static String folder(String name, Passage heading) {
    return numbered(name, heading.label().orElseThrow()) + "/";
  }

  private static String numbered(String name, HeadingLabel label) {
    return String.format(Locale.ROOT, "%s-%02d", name, label.number());
  }

  private static Optional<Integer> number(Optional<Passage> heading) {
    return heading.flatMap(Passage::label).map(HeadingLabel::number);
  }

  private SectionId id(HeadingLabel label, Role role) {
    String above = number(part).map(number -> "part" + number).orElse("");
    if (role == Role.PART) {
      return new SectionId(above);
    }
    String prefix = chaptersRestart && !above.isEmpty() ? above + "-" : "";
    String id = prefix + "c" + number(chapter).orElse(1);
    return new SectionId(role == Role.CHAPTER ? id : id + "-" + label.number());
  }

  private void openUntitled(Passage first) {
    Origin origin = first.origin();
    String name =
        String.valueOf(Path.of(origin.path()).getFileName()).replaceFirst("\\.[^.]+$", "");
    findings.add(
        Finding.of(RuleId.IMP_003, origin, "there is no heading; the file name is used as title")
            .severity(Severity.WARNING)
            .hint(
                "add a heading under 'supplied' in content/import.yml, or a pattern under"
                    + " 'headings'"));
    Passage opening = Passage.of(Optional.empty(), "〔" + name + "〕", origin);
    drafts.add(
        new SectionDraft(new SectionId("c1"), Section.Kind.CHAPTER, "chapter-01/index", opening));
  }

  private static Finding repeated(Passage heading, HeadingLabel label, Passage earlier) {
    String message =
        "there are two headings %s: '%s' here and '%s' on line %d"
            .formatted(label.label(), heading.text(), earlier.text(), earlier.origin().line());
    return Finding.of(RuleId.IMP_005, heading.origin(), message)
        .hint("check whether one of them is page furniture, or the heading above it is missing");
  }

  private static Finding withoutHeading(Passage passage) {
    String message =
        passage.isHeading()
            ? "there is no chapter above '" + passage.text() + "'"
            : "there is text before the first heading";
    return Finding.of(RuleId.IMP_003, passage.origin(), message)
        .hint("add the heading under 'supplied' in content/import.yml");
  }
}
