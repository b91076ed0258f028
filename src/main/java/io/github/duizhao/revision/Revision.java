package io.github.duizhao.revision;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The manual changes in one file that import wrote. If import would write {@code 崇泰大桥。 {#c1-p1}}
 * and the file has {@code 常泰大桥。 {#c1-p1}}, the word 崇 of c1-p1 has become 常.
 *
 * @param path relative to the book's folder
 * @param changes at least one, by line
 */
public record Revision(String path, Language language, List<Change> changes) {

  /** A heading with the brackets that mark supplied text. */
  private static final Pattern SUPPLIED_TITLE = Pattern.compile("#+ .*〔.*〕");

  public Revision {
    changes = List.copyOf(changes);
  }

  /** Compares a file as import would write it with the current file, which must differ. */
  public static Revision of(String path, Language language, String imported, String edited) {
    List<Change> changes = new Comparison(language, imported, edited).changes();
    if (changes.isEmpty()) {
      changes = List.of(new Change.Respaced(firstDifference(imported, edited)));
    }
    return new Revision(path, language, changes);
  }

  private static int firstDifference(String imported, String edited) {
    List<String> lines = imported.lines().toList();
    List<String> others = edited.lines().toList();
    int line = 0;
    while (line < Math.min(lines.size(), others.size())
        && lines.get(line).equals(others.get(line))) {
      line++;
    }
    return Math.min(line + 1, Math.max(1, others.size()));
  }

  /** Pairs the blocks of two files by their ids. */
  private static final class Comparison {
    private final Language language;
    private final Map<SegmentId, FileBlock> imported = new LinkedHashMap<>();
    private final Map<SegmentId, FileBlock> kept = new LinkedHashMap<>();
    private final List<FileBlock> unmatched = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    Comparison(Language language, String importedText, String editedText) {
      this.language = language;
      for (FileBlock block : FileBlock.of(importedText)) {
        block.id().ifPresent(id -> imported.put(id, block));
      }
      for (FileBlock block : FileBlock.of(editedText)) {
        Optional<SegmentId> known = block.id().filter(imported::containsKey);
        if (known.isEmpty() || kept.putIfAbsent(known.get(), block) != null) {
          unmatched.add(block);
        }
      }
    }

    List<Change> changes() {
      kept.forEach((id, block) -> compare(id, imported.getOrDefault(id, block), block));
      reportMoved();
      reportMissing();
      unmatched.forEach(block -> changes.add(new Change.Added(block.line(), block.text())));
      changes.sort(Comparator.comparingInt(Change::line));
      return changes;
    }

    private void compare(SegmentId id, FileBlock before, FileBlock now) {
      if (before.text().equals(now.text())) {
        return;
      }
      if (SUPPLIED_TITLE.matcher(before.text()).matches()) {
        List<EditedWords> wordings = EditedWords.between(before.text(), now.text());
        changes.add(new Change.Resupplied(now.line(), id, wordings));
        return;
      }
      Optional<String> words = before.words(language);
      Optional<String> edited = now.words(language).filter(text -> !words.isEmpty());
      boolean reworded = edited.isPresent() && !edited.equals(words);
      changes.add(
          reworded
              ? new Change.Reworded(
                  now.line(), id, EditedWords.between(words.orElseThrow(), edited.orElseThrow()))
              : new Change.Reformatted(
                  now.line(), id, EditedWords.between(before.text(), now.text())));
    }

    /** Reports as few blocks as possible whose moves explain the new order. */
    private void reportMoved() {
      List<SegmentId> order = List.copyOf(imported.keySet());
      Map<SegmentId, Integer> places = new LinkedHashMap<>();
      order.forEach(id -> places.put(id, places.size()));
      List<SegmentId> now = List.copyOf(kept.keySet());
      Set<Integer> rising = increasing(now.stream().map(id -> places.getOrDefault(id, 0)).toList());
      for (int i = 0; i < now.size(); i++) {
        FileBlock block = kept.get(now.get(i));
        if (!rising.contains(i) && block != null) {
          changes.add(new Change.Moved(block.line(), now.get(i), block.text()));
        }
      }
    }

    /** The indexes of a longest increasing subsequence: in 1 4 2 3, those of 1, 2 and 3. */
    private static Set<Integer> increasing(List<Integer> numbers) {
      int[] ends = new int[numbers.size()];
      int[] before = new int[numbers.size()];
      int length = 0;
      for (int i = 0; i < numbers.size(); i++) {
        int low = 0;
        int high = length;
        while (low < high) {
          int middle = (low + high) >>> 1;
          if (numbers.get(ends[middle]) < numbers.get(i)) {
            low = middle + 1;
          } else {
            high = middle;
          }
        }
        before[i] = low == 0 ? -1 : ends[low - 1];
        ends[low] = i;
        length = Math.max(length, low + 1);
      }
      Set<Integer> places = new HashSet<>();
      for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
        places.add(i);
      }
      return places;
    }

    private void reportMissing() {
      int line = 1;
      Set<FileBlock> renamed = new HashSet<>();
      for (Map.Entry<SegmentId, FileBlock> entry : imported.entrySet()) {
        FileBlock here = kept.get(entry.getKey());
        if (here != null) {
          line = here.line();
          continue;
        }
        String text = entry.getValue().text();
        Optional<FileBlock> same =
            unmatched.stream()
                .filter(block -> block.text().equals(text) && !renamed.contains(block))
                .findFirst();
        same.ifPresent(renamed::add);
        changes.add(
            same.isPresent()
                ? new Change.Renamed(same.get().line(), entry.getKey(), same.get().id())
                : new Change.Deleted(line, entry.getKey(), text));
      }
      unmatched.removeAll(renamed);
    }
  }
}
