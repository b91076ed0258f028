package io.github.duizhao.revision;

import io.github.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a file between blank ones. {@code 加快… {#c5-1-p2}} has the text {@code 加快…} and the id
 * {@code c5-1-p2}.
 *
 * @param line its first, counted from 1
 * @param text without the id
 */
record FileBlock(int line, String text, Optional<SegmentId> id) {
  private static final Pattern MARK =
      Pattern.compile("(?:^|\\s)\\{#([a-z][a-z0-9]*(?:-[a-z0-9]+)*)}\\s*$");

  /** The blocks of a file, in its order. */
  static List<FileBlock> of(String file) {
    List<FileBlock> blocks = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) (file + "\n\n").lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        lines.add(line.stripTrailing());
      } else if (!lines.isEmpty()) {
        blocks.add(of(number - lines.size(), String.join("\n", lines)));
        lines.clear();
      }
    }
    return blocks;
  }

  private static FileBlock of(int line, String text) {
    Matcher mark = MARK.matcher(text);
    return mark.find() && SegmentId.isWellFormed(mark.group(1))
        ? new FileBlock(
            line, text.substring(0, mark.start()), Optional.of(new SegmentId(mark.group(1))))
        : new FileBlock(line, text, Optional.empty());
  }
}
