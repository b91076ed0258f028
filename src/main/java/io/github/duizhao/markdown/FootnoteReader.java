package io.github.duizhao.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.report.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds and reads the footnotes of a file, and records which of them the text references. A label
 * such as {@code [^1]} is local to its file; its note is {@code c2-fn-1} in the file {@code c2}. A
 * label that begins with the id of the file, as {@code [^c2-n1]}, is the id of its note.
 */
final class FootnoteReader {
  /** What makes brackets with an undefined label a pattern or other text: {@code [^ \t]}. */
  private static final Pattern NO_LABEL =
      Pattern.compile("^\\s*$|^\\s|\\s$|\\\\|(?<!\\w)\\w-\\w(?!\\w)|^[^\\p{L}\\p{N}*†‡§¶#]+$");

  /** The section of blocks that have no ids because they are in a note. */
  static final SectionId NAMELESS = new SectionId("note");

  /** Leaves room for a number after the ids of equal labels. */
  private static final int LONGEST = 90;

  private final Lines lines;
  private final Report report;
  private final List<FootnoteBlock> footnotes = new ArrayList<>();

  /** The notes by their folded labels. */
  private final Map<String, NoteId> ids = new HashMap<>();

  private final Set<NoteId> referenced = new HashSet<>();

  /**
   * The footnotes in a document.
   *
   * @param section the id of the file
   */
  FootnoteReader(Node document, SectionId section, Lines lines, Report report) {
    this.lines = lines;
    this.report = report;
    collect(document);
    name(section);
  }

  /** Gives each note its id. */
  private void name(SectionId section) {
    ids.clear();
    Set<String> taken = new HashSet<>();
    List<String> labels = footnotes.stream().map(FootnoteReader::label).distinct().toList();
    for (String label : labels) {
      if (label.startsWith(section + "-") && NoteId.isWellFormed(label)) {
        taken.add(label);
        ids.put(label, new NoteId(label));
      }
    }
    for (String label : labels) {
      ids.computeIfAbsent(label, it -> localId(it, section, taken));
    }
  }

  /** The id of a note with a local label: {@code c2-fn-1}, {@code c2-fn-u2020} for a dagger. */
  private static NoteId localId(String label, SectionId section, Set<String> taken) {
    StringBuilder plain = new StringBuilder();
    boolean hasWord = label.chars().anyMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    label
        .codePoints()
        .forEach(
            c -> {
              if (c < 0x80 && Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(c);
              } else if (c < 0x80 && hasWord) {
                plain.append('-');
              } else {
                plain.append("-u").append(Integer.toHexString(c)).append('-');
              }
            });
    String start = section + NoteId.LOCAL;
    String name = plain.toString().replaceAll("-+", "-").replaceAll("^-", "");
    name = name.substring(0, Math.min(name.length(), Math.max(1, LONGEST - start.length())));
    name = name.replaceAll("-$", "");
    String id = start + name;
    for (int i = 2; !taken.add(id); i++) {
      id = start + name + "-" + i;
    }
    return new NoteId(id);
  }

  /**
   * Changes the ids of the notes to those in another file.
   *
   * @return the title, which was read before, with these ids
   */
  List<Inline> moveTo(SectionId section, List<Inline> title) {
    Map<String, NoteId> before = Map.copyOf(ids);
    name(section);
    Map<NoteId, NoteId> moved = new HashMap<>();
    before.forEach((label, id) -> moved.put(id, Objects.requireNonNull(ids.get(label))));
    Set<NoteId> old = Set.copyOf(referenced);
    referenced.clear();
    old.forEach(id -> referenced.add(moved.getOrDefault(id, id)));
    return Inline.map(
        title,
        inline ->
            Optional.of(
                inline instanceof Inline.NoteRef ref
                    ? new Inline.NoteRef(moved.getOrDefault(ref.note(), ref.note()))
                    : inline));
  }

  private void collect(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteBlock block) {
        footnotes.add(block);
      }
      if (node instanceof com.vladsch.flexmark.util.ast.Block) {
        collect(node);
      }
    }
  }

  /** The label of a note as it is compared, without differences of case, as on GitHub. */
  private static String label(FootnoteBlock block) {
    return fold(block.getText().toString());
  }

  private static String fold(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  /** Records a reference to a footnote; empty if there is no such footnote. */
  Optional<NoteId> reference(String label) {
    Optional<NoteId> id = Optional.ofNullable(ids.get(fold(label)));
    id.ifPresent(referenced::add);
    return id;
  }

  /** Whether an undefined label in {@code [^…]} cannot be meant as one. */
  static boolean isText(String label) {
    return NO_LABEL.matcher(label).find();
  }

  /**
   * Reads the footnotes in the order of the file, after all other text has been read.
   *
   * @param blocks reads what is in a note
   * @param marks gives ids to these blocks, which are not used
   */
  List<Note> read(Language language, BlockReader blocks, SegmentIds marks) {
    List<Note> notes = new ArrayList<>();
    Set<NoteId> read = new HashSet<>();
    for (FootnoteBlock block : footnotes) {
      NoteId id = ids.get(label(block));
      Origin origin = lines.at(block.getStartOffset());
      String label = block.getText().toString();
      if (id == null) {
        continue;
      } else if (!read.add(id)) {
        report.add(
            Finding.of(RuleId.ALN_003, origin, "the footnote '" + label + "' is defined twice")
                .hint("give one of them another label"));
        continue;
      } else if (!referenced.contains(id)) {
        report.add(
            Finding.of(RuleId.MRK_006, origin, "no reference to the footnote '" + label + "'")
                .hint("put [^" + label + "] where its number belongs"));
      }
      List<Block> content = blocks.readFrom(block.getFirstChild(), 1);
      content.stream()
          .filter(it -> !(it instanceof Block.Paragraph))
          .findFirst()
          .ifPresent(it -> reportOther(it, label));
      reportIds(content);
      notes.add(new Note(id, paragraphs(content, language), List.of(), origin));
    }
    for (SegmentIds.Mark mark : marks.further().values()) {
      report.add(
          Finding.of(
                  RuleId.MRK_015,
                  mark.origin(),
                  "a footnote cannot contain the further block '" + mark.segment() + "+'")
              .hint("delete the mark, or move the block to the text"));
    }
    return notes;
  }

  private void reportOther(Block block, String label) {
    report.add(
        Finding.of(
                RuleId.MRK_007,
                block.origin(),
                "in the footnote '" + label + "', lists and other blocks become paragraphs")
            .hint("write paragraphs, or move them to the text")
            .severity(Severity.WARNING));
  }

  private void reportIds(List<Block> content) {
    Block.stream(content, Block.Identified.class)
        .filter(block -> !block.id().value().matches(NAMELESS + "-p[0-9]+|further-[0-9]+"))
        .forEach(
            block ->
                report.add(
                    Finding.of(
                            RuleId.MRK_003,
                            block.origin(),
                            "the id '" + block.id() + "' is in a footnote")
                        .hint("delete it: the label is the id of the note")));
  }

  /** The texts of blocks as paragraphs; an item has its number or a bullet. */
  private static List<Phrase> paragraphs(List<Block> blocks, Language language) {
    List<Phrase> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.ItemList list) {
        int number = list.start();
        for (Block.Item item : list.items()) {
          InlineList text = new InlineList();
          text.text(bullet(list.kind(), number++));
          content(item).forEach(text::add);
          paragraphs.add(new Phrase(language, text.toList()));
          paragraphs.addAll(paragraphs(item.blocks(), language));
        }
      } else if (block instanceof Block.Table table) {
        paragraphs.add(row(table.header(), language));
        table.rows().forEach(row -> paragraphs.add(row(row, language)));
      } else if (block instanceof Block.Figure figure) {
        paragraphs.add(new Phrase(language, List.of(new Inline.Image(figure.original()))));
      } else if (block instanceof Block.TextBlock text) {
        paragraphs.add(new Phrase(language, content(text)));
      } else {
        paragraphs.addAll(paragraphs(block.children(), language));
      }
    }
    return paragraphs;
  }

  private static String bullet(Block.ItemList.Kind kind, int number) {
    return switch (kind) {
      case ORDERED -> number + ". ";
      case PARENTHESIZED -> number + ") ";
      case BULLET -> "• ";
      case DEFINITIONS -> "";
    };
  }

  private static List<Inline> content(Block.TextBlock block) {
    List<Inline> content = block.segment().text().original().content();
    if (block instanceof Block.CodeBlock) {
      List<Inline> code = new ArrayList<>();
      for (String line : Inline.plainText(content).split("\n", -1)) {
        if (!code.isEmpty()) {
          code.add(new Inline.LineBreak());
        }
        code.add(new Inline.Code(line));
      }
      return code;
    }
    return block instanceof Block.Heading ? List.of(new Inline.Strong(content)) : content;
  }

  private static Phrase row(Block.Row row, Language language) {
    InlineList text = new InlineList();
    for (Bitext cell : row.cells()) {
      text.text(text.toList().isEmpty() ? "" : " | ");
      cell.original().content().forEach(text::add);
    }
    return new Phrase(language, text.toList());
  }
}
