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
import java.util.OptionalInt;
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
    boolean hasId =
        placed.flatMap(SectionReader.Placed::title).flatMap(SegmentIds.Slot::mark).isPresent();
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
    List<Edit> possible = possible(wanted.stream().filter(it -> it.place().isPossible()).toList());
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
    List<SegmentIds.Slot> after = place(result).map(SectionReader.Placed::slots).orElse(List.of());
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
    /** Whether it is on a line of its own, below the block. */
    boolean isBelow() {
      return place.before().startsWith("\n");
    }

    /** The same with a blank line after it. */
    Edit beforeBlankLine() {
      return new Edit(block, place.beforeBlankLine(), length, id);
    }
  }

  /** The edits that leave the text the same; instead of some, others at a place nearby. */
  private List<Edit> possible(List<Edit> wanted) {
    List<Edit> kept = new ArrayList<>(wanted);
    List<Edit> likely = new ArrayList<>();
    List<Edit> suspects = new ArrayList<>();
    Set<Integer> moved = new HashSet<>();
    OptionalInt wrong = firstDifference(kept);
    while (wrong.isPresent() && !kept.isEmpty()) {
      int block = wrong.getAsInt();
      List<Edit> next =
          kept.stream().filter(it -> it.block() == block || it.block() == block - 1).toList();
      if (next.isEmpty()) {
        // the difference is not where its cause is
        return halved(wanted, List.of());
      }
      Edit last = next.get(next.size() - 1);
      if (last.isBelow() && moved.add(last.block())) {
        kept.set(kept.indexOf(last), last.beforeBlankLine());
      } else {
        suspects.add(last);
        likely.addAll(next.subList(0, next.size() - 1));
        kept.removeAll(next);
      }
      wrong = firstDifference(kept);
    }
    kept = halved(likely, kept);
    for (Edit edit : suspects) {
      kept = added(kept, edit);
    }
    return kept;
  }

  /** Edits and one more, if the text is the same with it. */
  private List<Edit> added(List<Edit> edits, Edit edit) {
    List<Edit> all = new ArrayList<>(edits);
    all.add(edit);
    if (firstDifference(all).isPresent() && edit.isBelow()) {
      all.set(all.size() - 1, edit.beforeBlankLine());
    }
    return firstDifference(all).isPresent() ? edits : all;
  }

  /** The same in the slow way that always ends: adds them all, or else each half. */
  private List<Edit> halved(List<Edit> wanted, List<Edit> possible) {
    List<Edit> all = new ArrayList<>(possible);
    all.addAll(wanted);
    if (firstDifference(all).isEmpty()) {
      return all;
    } else if (wanted.size() < 2) {
      return wanted.isEmpty() ? possible : added(possible, wanted.get(0));
    }
    int half = wanted.size() / 2;
    List<Edit> first = halved(wanted.subList(0, half), possible);
    return halved(wanted.subList(half, wanted.size()), first);
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

  /**
   * The first block at which the edited text is not read like the original text with these ids;
   * empty if there is none. It is the number of blocks if the difference is in the notes or there
   * is no text, and -1 if it is in the title.
   */
  private OptionalInt firstDifference(List<Edit> edits) {
    SectionReader.Placed before = placed.orElseThrow();
    List<SegmentIds.Slot> slots = before.slots();
    List<Optional<String>> marks = new ArrayList<>();
    slots.forEach(slot -> marks.add(slot.mark()));
    Optional<String> title = before.title().flatMap(SegmentIds.Slot::mark);
    for (Edit edit : edits) {
      if (edit.block() == TITLE) {
        title = Optional.of(edit.id());
      } else {
        marks.set(edit.block(), Optional.of(edit.id()));
      }
    }
    Optional<SectionReader.Placed> again = place(apply(edits));
    if (again.isEmpty()) {
      return OptionalInt.of(TITLE);
    }
    List<SegmentIds.Slot> others = again.get().slots();
    for (int i = 0; i < marks.size(); i++) {
      if (i >= others.size() || !others.get(i).mark().equals(marks.get(i))) {
        return OptionalInt.of(i);
      }
    }
    List<List<String>> content = content(before);
    List<List<String>> now = content(again.get());
    for (int i = 0; i < content.size(); i++) {
      if (i >= now.size() || !now.get(i).equals(content.get(i))) {
        return OptionalInt.of(i - 1);
      }
    }
    boolean isSame =
        others.size() == marks.size()
            && now.size() == content.size()
            && again.get().title().flatMap(SegmentIds.Slot::mark).equals(title);
    return isSame ? OptionalInt.empty() : OptionalInt.of(TITLE);
  }

  /**
   * Everything in a section except ids and lines: its title, then each block with an id and the
   * blocks around it, then its notes.
   */
  private static List<List<String>> content(SectionReader.Placed placed) {
    InlineWriter inlines = new InlineWriter();
    SectionText text = placed.text();
    List<List<String>> content = new ArrayList<>();
    content.add(new ArrayList<>(List.of(inlines.write(text.title().content()))));
    Block.walk(
        placed.separate(),
        (block, around) -> {
          if (block instanceof Block.Identified) {
            content.add(new ArrayList<>());
          }
          List<String> last = content.get(content.size() - 1);
          String kind = block instanceof Block.Identified it ? it.description() : "";
          last.add(around.size() + " " + block.getClass() + " " + kind);
          for (LocatedText located : block.texts()) {
            last.add(located.kind() + " " + inlines.write(located.content()));
          }
        });
    List<String> notes = new ArrayList<>();
    text.notes()
        .forEach(note -> note.original().forEach(it -> notes.add(inlines.write(it.content()))));
    content.add(notes);
    return content;
  }
}
