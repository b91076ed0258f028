package io.github.duizhao.alignment;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.BookId;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.ReadingOrder;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Joins the sections of two languages into a {@link Book}: files pair by path, segments by id. */
public final class BookAligner {
  private final BookId id;
  private final Metadata metadata;
  private final SectionAligner sections;
  private final Report report;

  /** An aligner for one book without a record of its translation. */
  public BookAligner(BookId id, Metadata metadata, MissingTranslation missing, Report report) {
    this(id, metadata, missing, StaleTexts.none(), OmittedTexts.none(), report);
  }

  /** An aligner for one book. */
  public BookAligner(
      BookId id,
      Metadata metadata,
      MissingTranslation missing,
      StaleTexts stale,
      OmittedTexts omitted,
      Report report) {
    this.id = id;
    this.metadata = metadata;
    this.report = report;
    Severity severity =
        missing == MissingTranslation.FAIL ? Severity.ERROR : RuleId.ALN_001.severity();
    this.sections = new SectionAligner(metadata.languages(), severity, stale, omitted, report);
  }

  /**
   * Joins the texts into a book.
   *
   * @param order the places of the sections; an original without a place is left out
   */
  public Book align(
      ReadingOrder order, List<SectionText> originals, List<SectionText> translations) {
    Map<String, SectionText> original = byPath(originals);
    Map<String, SectionText> translation = byPath(translations);
    List<Section> front = new ArrayList<>();
    List<Section> back = new ArrayList<>();
    DivisionTree body = new DivisionTree();
    List<Section> aligned = new ArrayList<>();
    for (ReadingOrder.Place place : order.places()) {
      Optional<Section> section =
          section(original.get(place.path()), translation.remove(place.path()));
      section.ifPresent(aligned::add);
      switch (place.kind()) {
        case FRONT -> section.ifPresent(front::add);
        case BACK, GLOSSARY, APPARATUS -> section.ifPresent(back::add);
        case PART, CHAPTER, SECTION, APPENDIX -> body.add(section, place.depth());
      }
    }
    translation.values().forEach(this::reportStray);
    reportDuplicateIds(aligned);
    return new Book(id, metadata, front, body.divisions(), back);
  }

  private static Map<String, SectionText> byPath(List<SectionText> texts) {
    Map<String, SectionText> map = new LinkedHashMap<>();
    texts.forEach(text -> map.put(text.path(), text));
    return map;
  }

  private Optional<Section> section(
      @Nullable SectionText original, @Nullable SectionText translation) {
    if (original != null) {
      return Optional.of(alignOne(original, translation));
    } else if (translation == null) {
      return Optional.empty();
    } else if (translation.kind().isMatter()) {
      return Optional.of(sections.single(translation));
    }
    reportStray(translation);
    return Optional.empty();
  }

  private Section alignOne(SectionText original, @Nullable SectionText translation) {
    if (translation != null) {
      return sections.align(original, translation);
    }
    return original.kind().isMatter() ? sections.single(original) : sections.untranslated(original);
  }

  private void reportStray(SectionText translation) {
    String folder = "content/" + metadata.languages().original();
    String file = SectionAligner.file(translation);
    if (!report.hasErrorsIn(folder + "/" + file)) {
      report.add(
          Finding.of(RuleId.ALN_002, translation.origin(), "the original has no file " + file)
              .hint("put a translation at the same path as its original, below " + folder));
    }
  }

  private void reportDuplicateIds(Iterable<Section> all) {
    Map<String, Origin> seen = new TreeMap<>();
    for (Section section : all) {
      Map<SegmentId, Origin> segments = new LinkedHashMap<>();
      Block.stream(section.blocks(), Block.Identified.class)
          .forEach(block -> segments.putIfAbsent(block.id(), block.origin()));
      claim(section.id().value(), section.origin(), seen);
      segments.forEach((segment, origin) -> claim(segment.value(), origin, seen));
      section.notes().forEach(note -> claim(note.id().value(), note.origin(), seen));
    }
  }

  private void claim(String name, Origin origin, Map<String, Origin> seen) {
    Origin first = seen.putIfAbsent(name, origin);
    if (first != null) {
      report.add(
          Finding.of(RuleId.ALN_003, origin, "the id '" + name + "' is already used in " + first)
              .hint(
                  "use each id once in the book; where chapter numbers start again, write an id"
                      + " after the heading, like {#part2-c1}"));
    }
  }
}
