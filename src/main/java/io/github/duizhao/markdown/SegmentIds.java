package io.github.duizhao.markdown;

import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Assigns ids to the blocks of a section: the written one, or the next by position. */
final class SegmentIds {
  private static final Pattern NUMBERED = Pattern.compile(".*-p([0-9]{1,6})[a-z]?");

  private static final Pattern WRITTEN = Pattern.compile("\\{#([^{}\\s]*)}");

  private static final int LONGEST_SHOWN = 100;

  /** The ids that are written in the file or assigned by position. */
  private final Set<String> taken;

  private final SectionId section;
  private final HtmlFile html;
  private final Report report;
  private final List<Slot> slots = new ArrayList<>();
  private final Map<SegmentId, Mark> further = new LinkedHashMap<>();
  private final Map<SegmentId, SegmentId> instead = new HashMap<>();
  private int last;
  private int lastFurther;
  private final Set<SegmentId> unmarked = new HashSet<>();

  /**
   * The ids of one section.
   *
   * @param text the whole file; ids written anywhere in it are not assigned to other blocks
   */
  SegmentIds(SectionId section, String text, HtmlFile html, Report report) {
    this.section = section;
    this.html = html;
    this.report = report;
    this.taken = written(text);
  }

  private static Set<String> written(String text) {
    Set<String> written = new HashSet<>();
    Matcher mark = WRITTEN.matcher(text);
    for (int at = text.indexOf("{#"); at >= 0; at = text.indexOf("{#", at + 1)) {
      if (mark.region(at, text.length()).lookingAt()) {
        written.add(mark.group(1));
      }
    }
    return written;
  }

  /**
   * A block that was given an id.
   *
   * @param place where the id belongs, at or near the written one if there is one
   * @param mark the id that is written in the file, valid or not
   * @param isRefused whether it is marked as a further block of a segment that it cannot continue
   */
  record Slot(SegmentId id, IdPlace place, Optional<String> mark, boolean isRefused) {}

  /** Whether an id is the mark of a further block, valid or not: {@code c5-1-p2+}. */
  static boolean isFurther(String id) {
    return id.endsWith("+");
  }

  private static String segment(String mark) {
    return mark.substring(0, mark.length() - 1);
  }

  /**
   * The mark of a further block.
   *
   * @param segment the id in it
   * @param origin where the block starts
   */
  record Mark(String segment, Origin origin) {}

  /** The further blocks, by the ids that they have until {@link FurtherBlocks} joins them. */
  Map<SegmentId, Mark> further() {
    return further;
  }

  /** The id of a block that is not a further block after all. */
  SegmentId instead(SegmentId further) {
    SegmentId id = byPosition();
    instead.put(further, id);
    return id;
  }

  /** The blocks that were given an id or are further blocks, in the order of reading. */
  List<Slot> slots() {
    return slots.stream()
        .map(
            slot ->
                new Slot(
                    instead.getOrDefault(slot.id(), slot.id()),
                    slot.place(),
                    slot.mark(),
                    instead.containsKey(slot.id())))
        .toList();
  }

  /** Whether a block is a further block of a segment, and has no id of its own. */
  boolean isJoined(SegmentId id) {
    return further.containsKey(id) && !instead.containsKey(id);
  }

  /**
   * The id of the next block: the written one, or one by position.
   *
   * @param mark the id that is written in the file, valid or not
   * @param place where to write the id if there is none
   */
  SegmentId next(Optional<String> mark, Origin origin, IdPlace place) {
    SegmentId id = id(mark, origin);
    html.settle(Optional.ofNullable(further.get(id)).map(Mark::segment).orElse(id.value()));
    slots.add(new Slot(id, place, mark, false));
    return id;
  }

  private SegmentId id(Optional<String> mark, Origin origin) {
    if (mark.isPresent()) {
      if (SegmentId.isWellFormed(mark.get())) {
        Matcher matcher = NUMBERED.matcher(mark.get());
        if (matcher.matches()) {
          last = Integer.parseInt(matcher.group(1));
        }
        return new SegmentId(mark.get());
      } else if (isFurther(mark.get()) && SegmentId.isWellFormed(segment(mark.get()))) {
        return further(segment(mark.get()), origin);
      }
      report.add(malformed(mark.get(), origin));
    }
    SegmentId id = byPosition();
    if (mark.isEmpty()) {
      unmarked.add(id);
    }
    return id;
  }

  private SegmentId byPosition() {
    do {
      last++;
    } while (!taken.add(section + "-p" + last));
    return new SegmentId(section + "-p" + last);
  }

  private SegmentId further(String segment, Origin origin) {
    do {
      lastFurther++;
    } while (!taken.add("further-" + lastFurther));
    SegmentId id = new SegmentId("further-" + lastFurther);
    further.put(id, new Mark(segment, origin));
    return id;
  }

  /**
   * The id of a heading. An id that does not look like one of this book's segments is the name that
   * other programs give to a heading; links can use it, but other files may have it too.
   *
   * @param marks the ids that are written in the file, valid or not
   */
  SegmentId ofHeading(List<String> marks, Origin origin, IdPlace place) {
    Optional<String> own = Optional.empty();
    for (String mark : marks) {
      boolean isOwn =
          HeadingMarks.isOwn(mark, section)
              || isFurther(mark)
              || (SegmentId.isWellFormed(mark) && NUMBERED.matcher(mark).matches());
      if (isOwn && own.isEmpty()) {
        own = Optional.of(mark);
      } else {
        html.anchor(mark);
      }
    }
    return next(own, origin, place);
  }

  /** The ids of the blocks without a written id. */
  Set<SegmentId> unmarked() {
    return unmarked;
  }

  static Finding malformed(String id, Origin origin) {
    String shown = Characters.excerpt(id, LONGEST_SHOWN);
    if (isFurther(id)) {
      return Finding.of(RuleId.MRK_015, origin, "invalid mark '" + shown + "' of a further block")
          .hint(
              "write the id of its segment and one '+' at the end of the block, like {#c5-1-p2+}");
    }
    return Finding.of(RuleId.MRK_003, origin, "invalid id '" + shown + "'")
        .hint(
            "write at most 100 lower-case letters and digits in groups separated by '-', like"
                + " {#c5-1-p2}");
  }
}
