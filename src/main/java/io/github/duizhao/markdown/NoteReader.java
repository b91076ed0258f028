package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
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

/** Reads the footnotes of a file, in the order in which they stand, after everything else. */
final class NoteReader {
  private final Language language;
  private final Lines lines;
  private final Report report;
  private final InlineReader inlines;
  private final NoteLabels labels;
  private final Set<String> read = new HashSet<>();

  NoteReader(Language language, Lines lines, NoteLabels labels, Report report) {
    this.language = language;
    this.lines = lines;
    this.labels = labels;
    this.report = report;
    this.inlines = InlineReader.ofNotes(lines, labels, report);
  }

  List<Note> read() {
    List<Note> notes = new ArrayList<>();
    for (FootnoteBlock block : labels.written()) {
      read(block, notes);
    }
    return notes;
  }

  private void read(FootnoteBlock block, List<Note> notes) {
    String label = block.getText().toString();
    Origin origin = lines.at(block.getStartOffset());
    if (!NoteId.isWellFormed(label)) {
      report.add(SegmentIds.malformed(label, origin));
      return;
    }
    if (!read.add(label)) {
      report.add(
          Finding.of(RuleId.ALN_003, origin, "the footnote '" + label + "' is written twice"));
      return;
    }
    if (!labels.isCalled(label)) {
      report.add(
          Finding.of(RuleId.MRK_006, origin, "nothing calls the footnote '" + label + "'")
              .hint("put [^" + label + "] where its mark belongs"));
    }
    notes.add(new Note(new NoteId(label), paragraphs(block), List.of(), origin));
  }

  private List<Phrase> paragraphs(FootnoteBlock block) {
    List<Phrase> paragraphs = new ArrayList<>();
    for (Node child : block.getChildren()) {
      if (child instanceof Paragraph) {
        paragraphs.add(new Phrase(language, inlines.read(child)));
      } else if (!(child instanceof FootnoteBlock) && !(child instanceof Reference)) {
        report.add(
            Finding.of(
                    RuleId.MRK_007,
                    lines.at(child.getStartOffset()),
                    "a footnote holds paragraphs only")
                .hint("write its lists, quotations or tables as paragraphs, or in the text"));
      }
    }
    return paragraphs;
  }
}
