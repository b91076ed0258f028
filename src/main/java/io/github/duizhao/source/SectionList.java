package io.github.duizhao.source;

import io.github.duizhao.model.HeadingLabel;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import io.github.duizhao.source.Ranks.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Opens a section at each heading of a part, chapter or section and gives it its id and path by the
 * number in the heading: {@code c5-1} at {@code chapter-05/section-01}.
 */
final class SectionList {
  private final Language language;
  private final Ranks ranks;
  private final Report report;
  private final List<Passage> passages;
  private final boolean chaptersRestart;
  private final List<SectionDraft> drafts = new ArrayList<>();
  private final Map<String, Passage> places = new HashMap<>();
  private Optional<Passage> part = Optional.empty();
  private Optional<Passage> chapter = Optional.empty();
  private Optional<SectionDraft> open = Optional.empty();

  private SectionList(List<Passage> passages, Language language, Report report) {
    this.passages = passages;
    this.language = language;
    this.report = report;
    this.ranks = new Ranks(labels(passages).stream().map(HeadingLabel::rank).toList());
    this.chaptersRestart = chaptersRestart();
    if (labels(passages).isEmpty() && !passages.isEmpty()) {
      openUntitled(passages.get(0));
    }
    passages.forEach(this::add);
  }

  static SectionList of(List<Passage> passages, Language language, Report report) {
    return new SectionList(passages, language, report);
  }

  private static List<HeadingLabel> labels(List<Passage> passages) {
    return passages.stream().flatMap(passage -> passage.label().stream()).toList();
  }

  /** Every passage of the text under its id, in order. */
  List<Numbered> numbered() {
    return drafts.stream().flatMap(draft -> draft.numbered().stream()).toList();
  }

  List<SectionText> sections() {
    boolean runInHeads =
        SectionDraft.haveRunInHeads(
            drafts.stream().flatMap(draft -> draft.paragraphs().stream()).toList());
    return drafts.stream().map(draft -> draft.text(language, ranks, runInHeads)).toList();
  }

  private void add(Passage passage) {
    Role role = passage.label().map(label -> ranks.role(label.rank())).orElse(Role.INNER);
    if (role == Role.INNER) {
      open.ifPresentOrElse(draft -> draft.add(passage), () -> homeless(passage));
    } else if (role == Role.SECTION && chapter.isEmpty()) {
      homeless(passage);
    } else {
      open(passage, passage.label().orElseThrow(), role);
    }
  }

  private void open(Passage heading, HeadingLabel label, Role role) {
    if (role == Role.PART) {
      part = Optional.of(heading);
      chapter = Optional.empty();
    } else if (role == Role.CHAPTER) {
      chapter = Optional.of(heading);
    }
    String path = path(label, role);
    Passage earlier = places.putIfAbsent(path, heading);
    if (earlier != null) {
      String message =
          "there are two headings %s: '%s' here and '%s' in line %d"
              .formatted(label.label(), heading.text(), earlier.text(), earlier.origin().line());
      report.add(
          Finding.of(RuleId.IMP_005, heading.origin(), message)
              .hint("is one of them furniture, or the heading above it missing?"));
    }
    Section.Kind kind =
        switch (role) {
          case PART -> Section.Kind.PART;
          case CHAPTER -> Section.Kind.CHAPTER;
          default -> Section.Kind.SECTION;
        };
    open(new SectionDraft(id(label, role), kind, path, heading));
  }

  private void open(SectionDraft draft) {
    drafts.add(draft);
    open = Optional.of(draft);
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

  /** Whether two parts have a chapter of the same number. */
  private boolean chaptersRestart() {
    Set<Integer> others = new HashSet<>();
    Set<Integer> here = new HashSet<>();
    for (HeadingLabel label : labels(passages)) {
      Role role = ranks.role(label.rank());
      if (role == Role.PART) {
        others.addAll(here);
        here.clear();
      } else if (role == Role.CHAPTER && others.contains(label.number())) {
        return true;
      } else if (role == Role.CHAPTER) {
        here.add(label.number());
      }
    }
    return false;
  }

  private void openUntitled(Passage first) {
    Origin origin = first.origin();
    String name =
        String.valueOf(Path.of(origin.path()).getFileName()).replaceFirst("\\.[^.]+$", "");
    String title = "〔" + name + "〕";
    report.add(
        Finding.of(RuleId.IMP_003, origin, "there is no heading; the title is taken from the file")
            .severity(Severity.WARNING)
            .hint("give content/import.yml a supplied heading, or a pattern under headings"));
    Passage opening = Passage.of(Optional.empty(), title, origin);
    open(new SectionDraft(new SectionId("c1"), Section.Kind.CHAPTER, "chapter-01/index", opening));
  }

  private void homeless(Passage passage) {
    String message =
        passage.isHeading()
            ? "there is no chapter above '" + passage.text() + "'"
            : "there is text before the first heading";
    report.add(
        Finding.of(RuleId.IMP_003, passage.origin(), message)
            .hint("name the heading under supplied in content/import.yml"));
  }
}
