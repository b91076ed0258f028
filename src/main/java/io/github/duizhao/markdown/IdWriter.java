package io.github.duizhao.markdown;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes ids into the Markdown of one file, and changes nothing else in it. */
public final class IdWriter {
  /** The title, among the numbers of blocks. */
  private static final int TITLE = -1;

  private final SectionFile file;
  private final String text;
  private final IncludedFiles files;
  private final Optional<SectionReader.Placed> placed;

  /**
   * A writer for a file.
   *
   * @param text of the file, with any line ends
   * @param files loads what the file includes; no id is written into that
   */
  public IdWriter(SectionFile file, String text, IncludedFiles files) {
    this.file = file;
    this.text = text;
    this.files = files;
    this.placed = place(text);
  }

  /** A writer for a file that includes no others. */
  public IdWriter(SectionFile file, String text) {
    this(file, text, SectionReader.NO_FILES);
  }

  private Optional<SectionReader.Placed> place(String markdown) {
    return new SectionReader(files, new Report()).place(file, markdown);
  }

  /** The ids of the blocks, in reading order; those that are not written are by position. */
  public List<SegmentId> ids() {
    return segments().stream().map(SegmentIds.Slot::id).toList();
  }

  /** Whether the id of a block is written in the file. */
  public boolean isWritten(int block) {
    return segments().get(block).mark().isPresent();
  }

  /** The blocks that are the first ones of their segments. */
  private List<SegmentIds.Slot> segments() {
    return placed
        .map(it -> it.slots().stream().filter(slot -> !it.joined().contains(slot.id())).toList())
        .orElse(List.of());
  }

  /**
   * The text with every block of its own, so that further blocks are not joined to their segments.
   */
  public Optional<SectionText> separate() {
    return placed.map(
        it -> {
          SectionText joined = it.text();
          return new SectionText(
              joined.id(),
              joined.kind(),
              joined.path(),
              joined.language(),
              joined.title(),
              it.separate(),
              joined.notes(),
              joined.origin());
        });
  }

  /** Whether the title is in the file and not in another. */
  public boolean hasTitle() {
    return placed.flatMap(SectionReader.Placed::title).isPresent();
  }

  /** The id that is written at the end of each block of {@link #separate}, valid or not. */
  public List<Optional<String>> marks() {
    return placed.map(SectionReader.Placed::slots).orElse(List.of()).stream()
        .map(SegmentIds.Slot::mark)
        .toList();
  }

  /**
   * A file with ids.
   *
   * @param text of the file
   * @param count how many ids were written
   * @param left the blocks whose ids cannot be written, for which Markdown has no place
   * @param refused the blocks, counted from 0, that cannot be further blocks of their segments
   */
  public record Result(String text, int count, List<SegmentId> left, Set<Integer> refused) {
    public Result {
      left = List.copyOf(left);
      refused = Set.copyOf(refused);
    }
  }

  /**
   * Writes ids for the title and for those blocks that have none.
   *
   * @param title the id for the title, unless one is written
   * @param ids an id for each block, in reading order; for a block that has one, the same
   * @throws IllegalArgumentException if there is not an id for each block
   */
  public Result write(SectionId title, List<SegmentId> ids) {
    List<SegmentIds.Slot> segments = segments();
    if (segments.size() != ids.size()) {
      throw new IllegalArgumentException(ids.size() + " ids for " + segments.size() + " blocks");
    }
    List<String> marks = new ArrayList<>();
    int next = 0;
    for (SegmentIds.Slot slot : placed.map(SectionReader.Placed::slots).orElse(List.of())) {
      boolean isSegment = next < segments.size() && segments.get(next).id().equals(slot.id());
      SegmentId id = isSegment ? ids.get(next++) : slot.id();
      marks.add(slot.mark().orElse(id.value()));
    }
    boolean hasId = placed.flatMap(SectionReader.Placed::title).flatMap(SegmentIds.Slot::mark).isPresent();
    return rewrite(hasId ? Optional.empty() : Optional.of(title), marks);
  }

  /**
   * Writes an id for each block, in place of the one that it has.
   *
   * @param title the id of the section; empty to leave the title as it is
   * @param marks for each block of {@link #separate}, its id, or that of its segment and {@code +}
   * @throws IllegalArgumentException if there is not an id for each block
   */
  public Result rewrite(Optional<SectionId> title, List<String> marks) {
    List<SegmentIds.Slot> slots = placed.map(SectionReader.Placed::slots).orElse(List.of());
    if (slots.size() != marks.size()) {
      throw new IllegalArgumentException(marks.size() + " ids for " + slots.size() + " blocks");
    }
    List<Edit> wanted = new ArrayList<>();
    placed
        .flatMap(SectionReader.Placed::title)
        .ifPresent(slot -> title.ifPresent(id -> add(wanted, TITLE, slot, id.value())));
    for (int i = 0; i < marks.size(); i++) {
      add(wanted, i, slots.get(i), marks.get(i));
    }
    List<Edit> possible = new ArrayList<>();
    List<Edit> all = wanted.stream().filter(it -> it.place().isPossible()).toList();
    applyAll(all, possible);
    Set<Integer> done = new HashSet<>();
    possible.forEach(edit -> done.add(edit.block()));
    List<SegmentId> left = new ArrayList<>();
    for (Edit edit : wanted) {
      if (!done.contains(edit.block())) {
        left.add(new SegmentId(edit.id().replace("+", "")));
      }
    }
    String result = apply(possible);
    Set<Integer> refused = new HashSet<>();
    List<SegmentIds.Slot> after =
        place(result).map(SectionReader.Placed::slots).orElse(List.of());
    for (int i = 0; i < after.size(); i++) {
      if (after.get(i).isRefused()) {
        refused.add(i);
      }
    }
    return new Result(result, possible.size(), left, refused);
  }

  private void add(List<Edit> edits, int block, SegmentIds.Slot slot, String id) {
    if (slot.mark().isEmpty()) {
      edits.add(new Edit(block, slot.place(), 0, id));
    } else if (!slot.mark().get().equals(id)) {
      edits.add(new Edit(block, written(slot), slot.mark().get().length() + 3, id));
    }
  }

  /** Where the id of a block is written: the nearest one to where it belongs. */
  private IdPlace written(SegmentIds.Slot slot) {
    String normal = text.replace("\r\n", "\n").replace('\r', '\n');
    String mark = "{#" + slot.mark().orElseThrow() + "}";
    int offset = slot.place().offset();
    int before = offset < 0 ? -1 : normal.lastIndexOf(mark, offset);
    int after = offset < 0 ? -1 : normal.indexOf(mark, offset);
    boolean isBefore =
        after < 0 || (before >= 0 && offset - before - mark.length() <= after - offset);
    return new IdPlace(isBefore ? before : after, "", "");
  }

  /**
   * An id to write.
   *
   * @param block counted from 0, or -1 for the title
   * @param length of the id that it replaces, with its braces
   */
  private record Edit(int block, IdPlace place, int length, String id) {
    Edit beforeBlankLine() {
      return new Edit(block, place.beforeBlankLine(), length, id);
    }
  }

  /** Adds those edits that leave the text the same. If there is one that does not, halves. */
  private void applyAll(List<Edit> wanted, List<Edit> possible) {
    List<Edit> all = new ArrayList<>(possible);
    all.addAll(wanted);
    if (isSame(all)) {
      possible.addAll(wanted);
    } else if (wanted.size() == 1 && wanted.get(0).place().before().startsWith("\n")) {
      Edit other = wanted.get(0).beforeBlankLine();
      all.set(all.size() - 1, other);
      if (isSame(all)) {
        possible.add(other);
      }
    } else if (wanted.size() > 1) {
      int half = wanted.size() / 2;
      applyAll(wanted.subList(0, half), possible);
      applyAll(wanted.subList(half, wanted.size()), possible);
    }
  }

  /** Edits the text of the file. Places are counted with LF line ends. */
  private String apply(List<Edit> edits) {
    StringBuilder result = new StringBuilder(text.length() + edits.size() * 16);
    String lineEnd = text.contains("\r\n") ? "\r\n" : text.indexOf('\r') >= 0 ? "\r" : "\n";
    int at = 0;
    int read = 0;
    List<Edit> sorted =
        edits.stream().sorted(Comparator.comparingInt(it -> it.place().offset())).toList();
    for (Edit edit : sorted) {
      IdPlace place = edit.place();
      for (; read < place.offset(); read++) {
        int end = at + (text.startsWith("\r\n", at) ? 2 : 1);
        result.append(text, at, end);
        at = end;
      }
      String id = place.before() + "{#" + edit.id() + "}" + place.after();
      result.append(id.replace("\n", lineEnd));
      // no line ends inside an id
      at += edit.length();
      read += edit.length();
    }
    return result.append(text, at, text.length()).toString();
  }

  /** Whether a text is read like the original text, with the ids that are written into it. */
  private boolean isSame(List<Edit> edits) {
    Optional<SectionReader.Placed> again = place(apply(edits));
    if (again.isEmpty()) {
      return false;
    }
    SectionReader.Placed before = placed.orElseThrow();
    List<Optional<String>> marks = new ArrayList<>();
    before.slots().forEach(slot -> marks.add(slot.mark()));
    Optional<String> title = before.title().flatMap(SegmentIds.Slot::mark);
    for (Edit edit : edits) {
      if (edit.block() == TITLE) {
        title = Optional.of(edit.id());
      } else {
        marks.set(edit.block(), Optional.of(edit.id()));
      }
    }
    return again.get().slots().stream().map(SegmentIds.Slot::mark).toList().equals(marks)
        && again.get().title().flatMap(SegmentIds.Slot::mark).equals(title)
        && content(again.get()).equals(content(before));
  }

  /** Everything in a section except ids and lines. */
  private static List<String> content(SectionReader.Placed placed) {
    List<String> content = new ArrayList<>();
    InlineWriter inlines = new InlineWriter();
    Block.walk(
        placed.separate(),
        (block, around) -> {
          String kind = block instanceof Block.Identified it ? it.description() : "";
          content.add(around.size() + " " + block.getClass() + " " + kind);
          for (LocatedText text : block.texts()) {
            content.add(text.kind() + " " + inlines.write(text.content()));
          }
        });
    SectionText text = placed.text();
    content.add(inlines.write(text.title().content()));
    text.notes()
        .forEach(note -> note.original().forEach(it -> content.add(inlines.write(it.content()))));
    return content;
  }
}
