package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds and reads the footnotes of a file, and records which of them the text references. */
final class FootnoteReader {
  private final Lines lines;
  private final Report report;
  private final List<FootnoteBlock> footnotes = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<String> referenced = new HashSet<>();

  FootnoteReader(Node document, Lines lines, Report report) {
    this.lines = lines;
    this.report = report;
    collect(document);
  }

  private void collect(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteBlock block) {
        footnotes.add(block);
        labels.add(block.getText().toString());
      }
      if (node instanceof Block) {
        collect(node);
      }
    }
  }

  /** Records a reference to a footnote; returns false if there is no such footnote. */
  boolean reference(String label) {
    referenced.add(label);
    return labels.contains(label);
  }

  /** Reads the footnotes in the order of the file, after all other text has been read. */
  List<Note> read(Language language, InlineReader texts) {
    InlineReader inlines = texts.ofNotes();
    List<Note> notes = new ArrayList<>();
    Set<String> read = new HashSet<>();
    for (FootnoteBlock block : footnotes) {
      if (isValid(block, read)) {
        notes.add(
            new Note(
                new NoteId(block.getText().toString()),
                paragraphs(block, language, inlines),
                List.of(),
                lines.at(block.getStartOffset())));
      }
    }
    return notes;
  }

  private boolean isValid(FootnoteBlock block, Set<String> read) {
    String label = block.getText().toString();
    Origin origin = lines.at(block.getStartOffset());
    if (!NoteId.isWellFormed(label)) {
      report.add(SegmentIds.malformed(label, origin));
      return false;
    } else if (!read.add(label)) {
      report.add(
          Finding.of(RuleId.ALN_003, origin, "the footnote '" + label + "' is defined twice"));
      return false;
    } else if (!referenced.contains(label)) {
      report.add(
          Finding.of(RuleId.MRK_006, origin, "no reference to the footnote '" + label + "'")
              .hint("put [^" + label + "] where its number belongs"));
    }
    return true;
  }

  private List<Phrase> paragraphs(FootnoteBlock block, Language language, InlineReader inlines) {
    List<Phrase> paragraphs = new ArrayList<>();
    for (Node child : block.getChildren()) {
      if (child instanceof HtmlBlockBase html) {
        List<Inline> content = inlines.readHtml(html);
        if (!content.isEmpty()) {
          paragraphs.add(new Phrase(language, content));
        }
      } else if (child instanceof Paragraph) {
        paragraphs.add(new Phrase(language, paragraph(child, inlines)));
      } else if (!(child instanceof FootnoteBlock) && !(child instanceof Reference)) {
        report.add(
            Finding.of(
                    RuleId.MRK_007,
                    lines.at(child.getStartOffset()),
                    "a footnote may contain only paragraphs")
                .hint(
                    "write its lists, quotations or tables as paragraphs, or move them to the"
                        + " text"));
      }
    }
    return paragraphs;
  }

  /** The text of a paragraph without the mark of a further block, which it cannot be. */
  private List<Inline> paragraph(Node node, InlineReader inlines) {
    List<Inline> content = inlines.read(node);
    TrailingId text = TrailingId.of(content);
    if (text.id().filter(SegmentIds::isFurther).isEmpty()) {
      return content;
    }
    report.add(
        Finding.of(
                RuleId.MRK_015,
                lines.at(node.getStartOffset()),
                "a footnote cannot contain the further block '" + text.id().get() + "'")
            .hint("delete the mark, or move the block to the text"));
    return text.content();
  }
}
