package io.github.duizhao.alignment;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids to write at the blocks of a file of the original. A block keeps the id that it has; a
 * block that is joined to the one before it becomes a further block of that segment.
 */
public final class SegmentMarks {
  private static final Pattern NUMBERED = Pattern.compile(".*-p([0-9]{1,6})[a-z]?");

  private final SectionId section;
  private final Set<String> taken = new HashSet<>();
  private int last;

  private SegmentMarks(SectionId section) {
    this.section = section;
  }

  /**
   * The ids for the blocks of a file.
   *
   * @param written the ids that the blocks have in the file, valid or not
   * @param isFurther for each block, whether it belongs to the segment of the block before it
   * @return for each block its id, or that of its segment and {@code +}
   */
  public static List<String> of(
      SectionId section, List<Optional<String>> written, List<Boolean> isFurther) {
    SegmentMarks marks = new SegmentMarks(section);
    for (int i = 0; i < written.size(); i++) {
      if (!isFurther.get(i)) {
        written.get(i).filter(SegmentId::isWellFormed).ifPresent(marks.taken::add);
      }
    }
    Set<String> used = new HashSet<>();
    List<String> result = new ArrayList<>();
    String segment = "";
    for (int i = 0; i < written.size(); i++) {
      if (isFurther.get(i)) {
        result.add(segment + "+");
        continue;
      }
      segment =
          written
              .get(i)
              .filter(SegmentId::isWellFormed)
              .filter(used::add)
              .orElseGet(marks::byPosition);
      Matcher numbered = NUMBERED.matcher(segment);
      if (numbered.matches()) {
        marks.last = Integer.parseInt(numbered.group(1));
      }
      result.add(segment);
    }
    return result;
  }

  private String byPosition() {
    do {
      last++;
    } while (!taken.add(section + "-p" + last));
    return section + "-p" + last;
  }

  /** For each block with an id, whether a break between paragraphs is directly before it. */
  public static List<Boolean> breaks(SectionText text) {
    List<Boolean> breaks = new ArrayList<>();
    boolean[] isOpen = {false};
    Block.walk(
        text.blocks(),
        (block, around) -> {
          if (block instanceof Block.Separator) {
            isOpen[0] = true;
          } else if (block instanceof Block.Identified) {
            breaks.add(isOpen[0]);
            isOpen[0] = false;
          }
        });
    return breaks;
  }
}
