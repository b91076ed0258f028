package io.github.duizhao.app;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the segment that a line of a file belongs to: the last one with a block that starts at or
 * above the line, unless there is a blank line or a closing fence in between.
 */
final class SegmentPlaces {
  private final Map<String, NavigableMap<Integer, SegmentId>> starts = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<String>> lines = new HashMap<>();

  /** Adds a file. */
  void add(SectionText section, String text) {
    String path = section.origin().path();
    NavigableMap<Integer, SegmentId> segments = new TreeMap<>();
    Block.stream(section.blocks(), Block.Identified.class)
        // the lines of what it includes are those of other files
        .filter(block -> block.origin().path().equals(path))
        .forEach(
            block -> {
              segments.putIfAbsent(block.origin().line(), block.id());
              block.texts().stream()
                  .flatMap(it -> Inline.stream(it.content(), Inline.BlockBreak.class))
                  .forEach(it -> segments.putIfAbsent(it.origin().line(), block.id()));
            });
    starts.put(path, segments);
    texts.put(path, text);
  }

  /** The segment at a place, if there is one. */
  Optional<SegmentId> at(Origin place) {
    return Optional.ofNullable(starts.get(place.path()))
        .map(segments -> segments.floorEntry(place.line()))
        .filter(start -> !isSeparated(place.path(), start.getKey(), place.line()))
        .map(Map.Entry::getValue);
  }

  private boolean isSeparated(String path, int start, int end) {
    List<String> all =
        lines.computeIfAbsent(path, it -> texts.getOrDefault(it, "").lines().toList());
    String first = start <= all.size() ? all.get(start - 1).strip() : "";
    boolean fenced = first.startsWith("```") || first.startsWith("~~~");
    List<String> between = all.subList(Math.min(start, all.size()), Math.min(end, all.size()));
    return fenced
        ? between.stream()
            .limit(Math.max(0, between.size() - 1))
            .anyMatch(line -> line.strip().equals(first.substring(0, 3)))
        : between.stream().anyMatch(String::isBlank);
  }
}
