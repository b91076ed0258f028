package io.github.duizhao.markdown;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes ids into the Markdown of one file, and changes nothing else in it. */
public final class IdWriter {
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
    this.placed = new SectionReader(files, new Report()).place(file, text);
  }

  /** A writer for a file that includes no others. */
  public IdWriter(SectionFile file, String text) {
    this(file, text, SectionReader.NO_FILES);
  }

  /** The ids of the blocks, in reading order; those that are not written are by position. */
  public List<SegmentId> ids() {
    return slots().stream().map(SegmentIds.Slot::id).toList();
  }

  /** Whether the id of a block is written in the file. */
  public boolean isWritten(int block) {
    return slots().get(block).place().isEmpty();
  }

  private List<SegmentIds.Slot> slots() {
    return placed.map(SectionReader.Placed::slots).orElse(List.of());
  }

  /**
   * A file with ids.
   *
   * @param text of the file
   * @param count how many ids were written
   * @param left the blocks whose ids cannot be written, for which Markdown has no place
   */
  public record Result(String text, int count, List<SegmentId> left) {
    public Result {
      left = List.copyOf(left);
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
    List<SegmentIds.Slot> slots = slots();
    if (slots.size() != ids.size()) {
      throw new IllegalArgumentException(ids.size() + " ids for " + slots.size() + " blocks");
    }
    List<Insertion> wanted = new ArrayList<>();
    placed
        .flatMap(SectionReader.Placed::title)
        .ifPresent(place -> wanted.add(new Insertion(place, title.value())));
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i).value();
      slots.get(i).place().ifPresent(place -> wanted.add(new Insertion(place, id)));
    }
    List<Insertion> possible = new ArrayList<>();
    insertAll(wanted.stream().filter(it -> it.place().isPossible()).toList(), possible, ids);
    List<SegmentId> left =
        wanted.stream()
            .map(Insertion::id)
            .filter(id -> possible.stream().noneMatch(it -> it.id().equals(id)))
            .map(SegmentId::new)
            .toList();
    return new Result(insert(possible), possible.size(), left);
  }

  private record Insertion(IdPlace place, String id) {}

  /** Adds those insertions that leave the text the same. If there is one that does not, halves. */
  private void insertAll(List<Insertion> wanted, List<Insertion> possible, List<SegmentId> ids) {
    List<Insertion> all = new ArrayList<>(possible);
    all.addAll(wanted);
    if (isSame(insert(all), ids)) {
      possible.addAll(wanted);
    } else if (wanted.size() == 1 && wanted.get(0).place().before().startsWith("\n")) {
      Insertion only = wanted.get(0);
      Insertion other = new Insertion(only.place().beforeBlankLine(), only.id());
      all.set(all.size() - 1, other);
      if (isSame(insert(all), ids)) {
        possible.add(other);
      }
    } else if (wanted.size() > 1) {
      int half = wanted.size() / 2;
      insertAll(wanted.subList(0, half), possible, ids);
      insertAll(wanted.subList(half, wanted.size()), possible, ids);
    }
  }

  /** Inserts into the text of the file, whose places are counted with LF line ends. */
  private String insert(List<Insertion> insertions) {
    StringBuilder result = new StringBuilder(text.length() + insertions.size() * 16);
    String lineEnd = text.contains("\r\n") ? "\r\n" : text.indexOf('\r') >= 0 ? "\r" : "\n";
    int at = 0;
    int read = 0;
    List<Insertion> sorted =
        insertions.stream().sorted(Comparator.comparingInt(it -> it.place().offset())).toList();
    for (Insertion insertion : sorted) {
      IdPlace place = insertion.place();
      for (; read < place.offset(); read++) {
        int end = at + (text.startsWith("\r\n", at) ? 2 : 1);
        result.append(text, at, end);
        at = end;
      }
      String id = place.before() + "{#" + insertion.id() + "}" + place.after();
      result.append(id.replace("\n", lineEnd));
    }
    return result.append(text, at, text.length()).toString();
  }

  /** Whether a text is read like the original text, with these ids where there are any. */
  private boolean isSame(String changed, List<SegmentId> ids) {
    Optional<SectionText> again =
        new SectionReader(files, new Report()).place(file, changed).map(SectionReader.Placed::text);
    return again.isPresent()
        && ids(again.get()).equals(ids)
        && content(again.get()).equals(content(placed.orElseThrow().text()));
  }

  private static List<SegmentId> ids(SectionText section) {
    return Block.stream(section.blocks(), Block.Identified.class)
        .map(Block.Identified::id)
        .toList();
  }

  /** Everything in a section except ids and lines. */
  private static List<String> content(SectionText section) {
    List<String> content = new ArrayList<>();
    Block.walk(
        section.blocks(),
        (block, around) -> {
          String kind = block instanceof Block.Identified it ? it.description() : "";
          content.add(around.size() + " " + block.getClass() + " " + kind);
        });
    InlineWriter inlines = new InlineWriter();
    for (LocatedText text : section.texts()) {
      content.add(text.kind() + " " + inlines.write(text.content()));
    }
    return content;
  }
}
