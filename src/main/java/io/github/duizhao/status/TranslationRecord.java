package io.github.duizhao.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of {@code content/translation.tsv}: which translations were accepted or omitted, and
 * for which original. If two lines are about the same segment, only the first is kept.
 */
public final class TranslationRecord {
  /** The path of the file in a book's folder. */
  public static final String PATH = "content/translation.tsv";

  /** The first line of the file. */
  static final String HEADER = "segment\toriginal\tstate\ttranslation\tby";

  /** The content of a column that does not apply. */
  static final String NONE = "-";

  private final Map<String, Acceptance> lines = new LinkedHashMap<>();

  TranslationRecord(List<Acceptance> acceptances) {
    acceptances.forEach(line -> lines.putIfAbsent(line.segment(), line));
  }

  /** The lines in the order of the file. */
  public List<Acceptance> lines() {
    return new ArrayList<>(lines.values());
  }

  Optional<Acceptance> of(String segment) {
    return Optional.ofNullable(lines.get(segment));
  }

  /**
   * The record as a file: a header, then a line for each segment.
   *
   * <pre>
   * segment   original          state     translation       by
   * c5-1-p1   3f9a0c5d71b2e864  reviewed  0c1d7be2a95f4388  Li Na
   * c5-1-p2   7e2f64a1c09b8d35  omitted   -                 -
   * </pre>
   */
  public String text() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (Acceptance line : lines.values()) {
      text.append(line.segment()).append('\t').append(line.original());
      text.append('\t').append(line.state().word());
      text.append('\t').append(line.translation().orElse(NONE));
      text.append('\t').append(line.by().orElse(NONE)).append('\n');
    }
    return text.toString();
  }
}
