package io.github.duizhao.app;

import io.github.duizhao.alignment.AlignmentTable;
import io.github.duizhao.alignment.LocalNotes;
import io.github.duizhao.alignment.SegmentMarks;
import io.github.duizhao.evidence.AlignedBead;
import io.github.duizhao.evidence.Bead;
import io.github.duizhao.markdown.IdWriter;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Count;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of both languages with the ids that an alignment gives their blocks. A block of the
 * translation without a counterpart becomes a further block of the segment before it or, where that
 * is impossible, the first block of the segment after it.
 */
final class AlignedPair {
  /** The least certainty of a pair that is not doubtful. */
  static final double CERTAIN = 0.8;

  /** The reason of rows that are about notes. */
  static final String NOTE = "note";

  private static final int NONE = -1;

  private static final Pattern LINK = Pattern.compile("]\\(<?#([a-z0-9-]+)>?([ )])");

  private final AlignedFiles original;
  private final AlignedFiles translation;
  private final List<AlignedBead> beads;
  private final Report report;

  /** The blocks of the original that cannot be joined to the block before them. */
  private final Set<Integer> apart = new HashSet<>();

  /** The blocks of the translation that cannot be joined to the block before them. */
  private final Set<Integer> apartThere = new HashSet<>();

  private final Map<String, String> changed = new LinkedHashMap<>();

  /** The new ids of blocks of the original that had others, and of the translation. */
  private final Map<String, String> renamed = new HashMap<>();

  private final Map<String, String> renamedThere = new HashMap<>();
  private List<Segment> segments = new ArrayList<>();

  /** For each block of the translation, the segment that it translates by the alignment. */
  private int[] counterpart = {};

  /** For each block of the translation, the segment that it is in. */
  private int[] owner = {};

  private final Set<Integer> additions = new HashSet<>();

  AlignedPair(
      AlignedFiles original, AlignedFiles translation, List<AlignedBead> beads, Report report) {
    this.report = report;
    this.original = original;
    this.translation = translation;
    this.beads = beads;
  }

  /** A segment, and its blocks on both sides. */
  private static final class Segment {
    private final int file;

    /** Where its translation is, or would be if there were one. */
    private final int position;

    private final List<Integer> ours = new ArrayList<>();
    private final List<Integer> theirs = new ArrayList<>();
    private final double certainty;
    private String id = "";
    private boolean hasAddition;

    /** Its blocks as a bead. */
    Bead bead() {
      int there = theirs.isEmpty() ? position : theirs.get(0);
      return new Bead(ours.get(0), ours.size(), there, theirs.size());
    }

    Segment(int file, int position, double certainty) {
      this.file = file;
      this.position = position;
      this.certainty = certainty;
    }
  }

  int sections() {
    return original.size();
  }

  /** How many blocks of the translation have no counterpart. */
  int added() {
    return additions.size();
  }

  /** The new texts of the files that have changed, by their paths below the book's folder. */
  Map<String, String> changed() {
    return changed;
  }

  /** Writes the ids of both languages. */
  void write() {
    boolean isDone = false;
    while (!isDone) {
      makeSegments();
      isDone = writeOriginal();
    }
    assign();
    for (int file = 0; file < translation.size(); file++) {
      do {
        assign(file);
      } while (!writeTranslation(file));
    }
    updateLinks();
    for (int j = 0; j < owner.length; j++) {
      if (owner[j] != NONE) {
        Segment segment = segments.get(owner[j]);
        segment.theirs.add(j);
        segment.hasAddition |= additions.contains(j);
      }
    }
  }

  /** Lets links to blocks with other ids lead to these. */
  private void updateLinks() {
    for (AlignedFiles files : List.of(original, translation)) {
      for (int file = 0; file < files.size(); file++) {
        AlignedFiles.Entry entry = files.get(file);
        String text = changed.get(entry.name());
        Map<String, String> names = files == original ? renamed : renamedThere;
        if (text != null && !names.isEmpty()) {
          String linked =
              LINK.matcher(text)
                  .replaceAll(
                      link ->
                          Matcher.quoteReplacement(
                              "](#"
                                  + names.getOrDefault(link.group(1), link.group(1))
                                  + link.group(2)));
          changed.put(entry.name(), linked);
        }
      }
    }
  }

  /** Notes which ids become others. */
  private static void rename(
      AlignedFiles.Entry entry, List<String> marks, Map<String, String> names) {
    List<Optional<String>> before = entry.ids().marks();
    for (int k = 0; k < marks.size(); k++) {
      String after = marks.get(k).replace("+", "");
      Optional<String> old = before.get(k).filter(it -> !it.endsWith("+") && !it.equals(after));
      old.ifPresent(it -> names.put(it, after));
    }
  }

  private void makeSegments() {
    segments = new ArrayList<>();
    for (AlignedBead aligned : beads) {
      Bead bead = aligned.bead();
      for (int i = bead.original(); i < bead.original() + bead.originals(); i++) {
        if (i == bead.original() || apart.contains(i)) {
          segments.add(new Segment(original.fileOf(i), bead.translation(), aligned.certainty()));
        }
        segments.get(segments.size() - 1).ours.add(i);
      }
    }
  }

  /** Returns whether all blocks could be joined as planned. */
  private boolean writeOriginal() {
    changed.clear();
    boolean isDone = true;
    Map<AlignedFiles.Entry, IdWriter.Result> results = new LinkedHashMap<>();
    Map<Integer, Segment> byBlock = new HashMap<>();
    segments.forEach(segment -> segment.ours.forEach(block -> byBlock.put(block, segment)));
    for (int file = 0; file < original.size(); file++) {
      AlignedFiles.Entry entry = original.get(file);
      int start = original.start(file) + 1;
      List<Boolean> isFurther = new ArrayList<>();
      for (int i = start; i < start + entry.blocks(); i++) {
        Segment segment = byBlock.get(i);
        isFurther.add(segment != null && segment.ours.get(0) != i);
      }
      List<String> marks = SegmentMarks.of(entry.text().id(), entry.ids().marks(), isFurther);
      for (int i = 0; i < marks.size(); i++) {
        if (!isFurther.get(i)) {
          Segment segment = byBlock.get(start + i);
          if (segment != null) {
            segment.id = marks.get(i);
          }
        }
      }
      Segment title = byBlock.get(start - 1);
      if (title != null) {
        title.id = entry.text().id().value();
      }
      IdWriter.Result result = entry.ids().rewrite(Optional.of(entry.text().id()), marks);
      isDone &= !refuse(result, start, apart);
      results.put(entry, result);
      rename(entry, marks, renamed);
      if (!result.text().equals(entry.file().text())) {
        changed.put(entry.name(), result.text());
      }
    }
    if (isDone) {
      results.forEach(this::reportLeft);
    }
    return isDone;
  }

  /** Finds the segment of each block of the translation that has a counterpart. */
  private void assign() {
    counterpart = new int[translation.start(translation.size())];
    Arrays.fill(counterpart, NONE);
    owner = counterpart.clone();
    Map<Integer, Integer> byBlock = new HashMap<>();
    for (int k = 0; k < segments.size(); k++) {
      for (int block : segments.get(k).ours) {
        byBlock.put(block, k);
      }
    }
    for (AlignedBead aligned : beads) {
      Bead bead = aligned.bead();
      for (int j = bead.translation(); j < bead.translation() + bead.translations(); j++) {
        counterpart[j] = bead.originals() > 0 ? byBlock.getOrDefault(bead.original(), NONE) : NONE;
      }
    }
  }

  /** Joins the blocks of a file without a counterpart to their neighbors. */
  private void assign(int file) {
    int first = translation.start(file) + 1;
    int end = translation.start(file + 1);
    List<Boolean> breaks = SegmentMarks.breaks(translation.get(file).text());
    for (int j = first - 1; j < end; j++) {
      boolean isFurther = j > first && counterpart[j] != NONE && counterpart[j] == owner[j - 1];
      boolean isAddition = counterpart[j] == NONE || (isFurther && apartThere.contains(j));
      owner[j] = isAddition ? NONE : counterpart[j];
      additions.remove(j);
      if (isAddition && original.hasPath(translation.get(file).path())) {
        additions.add(j);
      }
    }
    for (int j = first; j < end; j++) {
      boolean isAfterBlock = j > first && owner[j - 1] != NONE;
      if (owner[j] == NONE && isAfterBlock && !breaks.get(j - first) && !apartThere.contains(j)) {
        owner[j] = owner[j - 1];
      }
    }
    for (int j = end - 2; j >= first; j--) {
      if (owner[j] == NONE
          && owner[j + 1] != NONE
          && !breaks.get(j + 1 - first)
          && !apartThere.contains(j + 1)) {
        owner[j] = owner[j + 1];
      }
    }
  }

  /** Returns whether all blocks could be joined as planned. */
  private boolean writeTranslation(int file) {
    AlignedFiles.Entry entry = translation.get(file);
    int start = translation.start(file) + 1;
    boolean isOwn = !original.hasPath(entry.path());
    List<String> marks = new ArrayList<>();
    if (isOwn) {
      marks.addAll(
          SegmentMarks.of(
              entry.text().id(), entry.ids().marks(), Collections.nCopies(entry.blocks(), false)));
    }
    int alone = 0;
    for (int j = start; j < start + entry.blocks() && !isOwn; j++) {
      if (owner[j] == NONE) {
        alone++;
        marks.add(entry.text().id() + "-x" + alone);
      } else {
        String id = segments.get(owner[j]).id;
        boolean isFirst = j == start || owner[j - 1] != owner[j];
        marks.add(isFirst ? id : id + "+");
      }
    }
    IdWriter.Result result = entry.ids().rewrite(Optional.of(entry.text().id()), marks);
    if (refuse(result, start, apartThere)) {
      return false;
    }
    reportLeft(entry, result);
    rename(entry, marks, renamedThere);
    if (!result.text().equals(entry.file().text())) {
      changed.put(entry.name(), result.text());
    }
    return true;
  }

  private void reportLeft(AlignedFiles.Entry entry, IdWriter.Result result) {
    if (!result.left().isEmpty()) {
      SegmentId first = result.left().get(0);
      int others = result.left().size() - 1;
      String message =
          "no id can be written for '%s'%s"
              .formatted(first, others == 0 ? "" : " and " + Count.of(others, "other block"));
      report.add(
          Finding.of(RuleId.MRK_004, entry.name(), message)
              .hint("write {#" + first + "} at the end of its text"));
    }
  }

  /** Notes the first block of each segment that was refused, since others follow from it. */
  private static boolean refuse(IdWriter.Result result, int start, Set<Integer> apart) {
    Set<Integer> known = Set.copyOf(apart);
    for (int block : result.refused()) {
      if (!result.refused().contains(block - 1) || known.contains(start + block - 1)) {
        apart.add(start + block);
      }
    }
    return apart.size() > known.size();
  }

  /**
   * The alignment as it is written, with the numbers of blocks in the new files. What an editor has
   * confirmed is marked as such; rows whose texts are gone are at the end, as they were.
   */
  AlignmentTable table(Anchors anchors) {
    List<Block.Identified> ours = original.blocks();
    List<Block.Identified> theirs = translation.blocks();
    Ordinals first = new Ordinals(original);
    Ordinals second = new Ordinals(translation);
    Map<String, SectionText> originals = byPath(original.read(changed));
    Map<String, SectionText> translations = new HashMap<>();
    LocalNotes.pair(List.copyOf(originals.values()), translation.read(changed))
        .forEach(text -> translations.put(text.path(), text));
    List<AlignmentTable.Row> rows = new ArrayList<>();
    int file = 0;
    Map<NoteId, Double> certainty = new HashMap<>();
    for (Segment segment : segments) {
      if (segment.file != file) {
        addNotes(rows, file, originals, translations, certainty, first, second);
        file = segment.file;
      }
      List<Integer> ourOrdinals = first.of(segment.ours);
      if (!ourOrdinals.isEmpty()) {
        AlignmentTable.Row row = row(segment, ourOrdinals, second.of(segment.theirs), ours, theirs);
        Optional<AlignmentTable.Row> decision =
            Optional.ofNullable(anchors.decided().get(segment.bead()));
        rows.add(decision.map(row::confirmed).orElse(row));
      }
      segment.ours.forEach(
          block ->
              notes(ours.get(block))
                  .forEach(note -> certainty.putIfAbsent(note, segment.certainty)));
    }
    addNotes(rows, file, originals, translations, certainty, first, second);
    rows.addAll(anchors.lost());
    return new AlignmentTable(rows);
  }

  private static AlignmentTable.Row row(
      Segment segment,
      List<Integer> ourOrdinals,
      List<Integer> theirOrdinals,
      List<Block.Identified> ours,
      List<Block.Identified> theirs) {
    boolean isCertain = segment.certainty >= CERTAIN && !segment.hasAddition;
    String why = "";
    if (segment.hasAddition) {
      why = "addition";
    } else if (segment.theirs.isEmpty()) {
      why = "no translation";
    }
    return new AlignmentTable.Row(
        segment.id,
        ourOrdinals,
        theirOrdinals,
        segment.certainty,
        isCertain ? AlignmentTable.State.ALIGNED : AlignmentTable.State.DOUBTFUL,
        why,
        AlignmentTable.digest(texts(segment.ours, ours), texts(segment.theirs, theirs)),
        0);
  }

  /** The plain texts of some blocks. */
  static List<String> texts(List<Integer> wanted, List<Block.Identified> blocks) {
    List<String> texts = new ArrayList<>();
    for (int block : wanted) {
      StringBuilder text = new StringBuilder();
      blocks.get(block).texts().forEach(it -> text.append(Inline.words(it.content())).append('\n'));
      texts.add(text.toString());
    }
    return texts;
  }

  private static List<NoteId> notes(Block.Identified block) {
    return block.texts().stream()
        .flatMap(text -> Inline.stream(text.content(), Inline.NoteRef.class))
        .map(Inline.NoteRef::note)
        .toList();
  }

  private static Map<String, SectionText> byPath(List<SectionText> texts) {
    Map<String, SectionText> byPath = new LinkedHashMap<>();
    texts.forEach(text -> byPath.put(text.path(), text));
    return byPath;
  }

  private void addNotes(
      List<AlignmentTable.Row> rows,
      int file,
      Map<String, SectionText> originals,
      Map<String, SectionText> translations,
      Map<NoteId, Double> certainty,
      Ordinals first,
      Ordinals second) {
    String path = original.path(file);
    SectionText ours = originals.get(path);
    SectionText theirs = translations.get(path);
    for (int k = 0; ours != null && k < ours.notes().size(); k++) {
      Note note = ours.notes().get(k);
      List<Integer> others = new ArrayList<>();
      List<String> texts = new ArrayList<>();
      for (int m = 0; theirs != null && m < theirs.notes().size(); m++) {
        if (theirs.notes().get(m).id().equals(note.id())) {
          others.add(second.ofNote(path, m));
          theirs.notes().get(m).original().forEach(it -> texts.add(Inline.words(it.content())));
        }
      }
      double score = certainty.getOrDefault(note.id(), 0.0);
      rows.add(
          new AlignmentTable.Row(
              note.id().value(),
              List.of(first.ofNote(path, k)),
              others,
              score,
              score >= CERTAIN ? AlignmentTable.State.ALIGNED : AlignmentTable.State.DOUBTFUL,
              NOTE,
              AlignmentTable.digest(
                  note.original().stream().map(it -> Inline.words(it.content())).toList(), texts),
              0));
    }
  }

  /** The numbers of blocks from 1 through the whole text, in which notes are counted too. */
  static final class Ordinals {
    private final Map<Integer, Integer> ordinals = new HashMap<>();
    private final Map<Integer, Integer> blocks = new HashMap<>();
    private final Map<String, Integer> notes = new HashMap<>();

    Ordinals(AlignedFiles files) {
      int next = 1;
      for (int file = 0; file < files.size(); file++) {
        AlignedFiles.Entry entry = files.get(file);
        int start = files.start(file);
        if (entry.ids().hasTitle()) {
          ordinals.put(start, next++);
        }
        for (int k = 1; k <= entry.blocks(); k++) {
          ordinals.put(start + k, next++);
        }
        notes.put(entry.path(), next);
        next += entry.text().notes().size();
      }
      ordinals.forEach((block, number) -> blocks.put(number, block));
    }

    List<Integer> of(List<Integer> blocks) {
      return blocks.stream().filter(ordinals::containsKey).map(ordinals::get).toList();
    }

    /** The first of the consecutive blocks with these numbers. */
    Optional<Integer> block(List<Integer> numbers) {
      for (int number : numbers) {
        if (!blocks.containsKey(number)) {
          return Optional.empty();
        }
      }
      return Optional.ofNullable(blocks.get(numbers.get(0)));
    }

    int ofNote(String path, int note) {
      return notes.getOrDefault(path, 1) + note;
    }
  }
}
