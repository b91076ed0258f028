package io.github.duizhao.app;

import io.github.duizhao.alignment.ChapterLayout;
import io.github.duizhao.evidence.AlignedBead;
import io.github.duizhao.evidence.Bead;
import io.github.duizhao.evidence.TextAligner;
import io.github.duizhao.markdown.IdWriter;
import io.github.duizhao.markdown.SectionReader;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The files of one language and their blocks, which are counted from 0 through all files: the title
 * of each file, then its blocks. Further blocks are not joined to their segments.
 */
final class AlignedFiles {
  private final List<Entry> entries = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  /** A file, and its blocks without its title. */
  record Entry(ContentFolder.ReadFile file, IdWriter ids, SectionText text, int blocks) {
    String path() {
      return file.section().path();
    }

    /** The path below the book's folder. */
    String name() {
      return file.file().file();
    }
  }

  /** The blocks of files, which are in the order of the text. */
  static AlignedFiles of(List<ContentFolder.ReadFile> read) {
    AlignedFiles files = new AlignedFiles();
    for (ContentFolder.ReadFile file : read) {
      IdWriter ids = file.ids();
      ids.separate().ifPresent(text -> files.add(file, ids, text));
    }
    return files;
  }

  private void add(ContentFolder.ReadFile file, IdWriter ids, SectionText text) {
    int blocks = (int) Block.stream(text.blocks(), Block.Identified.class).count();
    entries.add(new Entry(file, ids, text, blocks));
    starts.add(starts.get(starts.size() - 1) + blocks + 1);
  }

  int size() {
    return entries.size();
  }

  Entry get(int file) {
    return entries.get(file);
  }

  String path(int file) {
    return entries.get(file).path();
  }

  /** The first block of a file, which is its title; the number of all blocks after the last. */
  int start(int file) {
    return starts.get(file);
  }

  /** The file that a block is in. */
  int fileOf(int block) {
    int from = 0;
    int to = entries.size() - 1;
    while (from < to) {
      int middle = (from + to + 1) >>> 1;
      if (starts.get(middle) <= block) {
        from = middle;
      } else {
        to = middle - 1;
      }
    }
    return from;
  }

  /** The number of a block in its file; -1 for the title. */
  int placeOf(int block) {
    return block - starts.get(fileOf(block)) - 1;
  }

  /** The file with this path, below the folder of the language. */
  String fileOf(String path) {
    return entries.stream()
        .filter(entry -> entry.path().equals(path))
        .map(entry -> entry.name().substring(entry.name().indexOf('/', "content/".length()) + 1))
        .findFirst()
        .orElseThrow();
  }

  /** Whether there is a file with this path, as in {@link SectionText#path}. */
  boolean hasPath(String path) {
    return entries.stream().anyMatch(entry -> entry.path().equals(path));
  }

  /** Whether there is a file of that name, below the book's folder. */
  boolean hasFile(String name) {
    return entries.stream().anyMatch(entry -> entry.name().equals(name));
  }

  /** The text of a file as it is written. */
  String textOf(SectionText text) {
    return entries.stream()
        .filter(entry -> entry.text().origin().equals(text.origin()))
        .map(entry -> entry.file().text())
        .findFirst()
        .orElseThrow();
  }

  /** The files of a translation divided as these files of the original are. */
  ChapterLayout layout(AlignedFiles translation, List<AlignedBead> beads) {
    int[] counterparts = new int[translation.start(translation.size())];
    int[] titles = new int[translation.size()];
    Arrays.fill(counterparts, -1);
    Arrays.fill(titles, -1);
    for (AlignedBead aligned : beads) {
      Bead bead = aligned.bead();
      for (int j = bead.translation(); j < bead.translation() + bead.translations(); j++) {
        if (bead.originals() > 0) {
          counterparts[j] = fileOf(bead.original());
          if (placeOf(bead.original()) < 0 && translation.placeOf(j) < 0) {
            titles[translation.fileOf(j)] = fileOf(bead.original());
          }
        }
      }
    }
    return ChapterLayout.of(texts(), translation.texts(), counterparts, titles);
  }

  List<SectionText> texts() {
    return entries.stream().map(Entry::text).toList();
  }

  /** All blocks, titles as headings. */
  List<Block.Identified> blocks() {
    List<Block.Identified> blocks = new ArrayList<>();
    entries.forEach(entry -> blocks.addAll(TextAligner.blocks(entry.text())));
    return blocks;
  }

  /**
   * Reads the files again.
   *
   * @param changed the texts of those that have changed, by their paths below the book's folder
   */
  List<SectionText> read(Map<String, String> changed) {
    List<SectionText> texts = new ArrayList<>();
    for (Entry entry : entries) {
      String text = changed.get(entry.name());
      if (text == null) {
        texts.add(entry.file().section());
      } else {
        new SectionReader(entry.file().included(), new Report())
            .read(entry.file().file(), text)
            .ifPresent(texts::add);
      }
    }
    return texts;
  }
}
