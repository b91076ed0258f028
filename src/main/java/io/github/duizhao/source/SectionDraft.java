package io.github.duizhao.source;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section while its passages come in. */
final class SectionDraft {
  private static final String OMISSION = "〔…〕";

  private final SectionId id;
  private final Section.Kind kind;
  private final String path;
  private final String title;
  private final Origin origin;
  private final List<Passage> passages = new ArrayList<>();

  SectionDraft(SectionId id, Section.Kind kind, String path, String title, Origin origin) {
    this.id = id;
    this.kind = kind;
    this.path = path;
    this.title = title;
    this.origin = origin;
  }

  void add(Passage passage) {
    passages.add(passage);
  }

  List<Passage.Paragraph> paragraphs() {
    return passages.stream()
        .filter(Passage.Paragraph.class::isInstance)
        .map(Passage.Paragraph.class::cast)
        .toList();
  }

  /** Whether at least half of the paragraphs begin with a run-in head. */
  static boolean haveRunInHeads(List<Passage.Paragraph> paragraphs) {
    List<Passage.Paragraph> whole = paragraphs.stream().filter(p -> !p.isFragment()).toList();
    long heads = whole.stream().filter(p -> FirstSentence.runInHead(p.text()).isPresent()).count();
    return heads > 0 && heads * 2 >= whole.size();
  }

  /** The section, each passage with its number. */
  SectionText text(Language language, Ranks ranks, boolean runInHeads) {
    boolean heads = runInHeads && haveRunInHeads(paragraphs());
    List<Block> blocks = new ArrayList<>();
    for (Passage passage : passages) {
      SegmentId segment = new SegmentId(id + "-p" + (blocks.size() + 1));
      Phrase phrase = new Phrase(language, content(passage, heads));
      blocks.add(block(new Segment(segment, Bitext.of(phrase), passage.origin()), passage, ranks));
    }
    Phrase heading = Phrase.of(language, title);
    return new SectionText(id, kind, path, language, heading, blocks, List.of(), origin);
  }

  private static Block block(Segment segment, Passage passage, Ranks ranks) {
    return passage instanceof Passage.Heading heading
        ? new Block.Heading(ranks.level(heading.label().rank()), segment)
        : new Block.Paragraph(segment);
  }

  private static List<Inline> content(Passage passage, boolean heads) {
    String text = passage.text();
    if (!(passage instanceof Passage.Paragraph paragraph)) {
      return List.of(new Inline.Text(text));
    }
    String end = paragraph.isCut() ? OMISSION : "";
    if (paragraph.isFragment()) {
      return List.of(new Inline.Text(OMISSION + text + end));
    }
    Optional<String> head = heads ? FirstSentence.runInHead(text) : Optional.empty();
    return head.isEmpty()
        ? List.of(new Inline.Text(text + end))
        : List.of(
            new Inline.Strong(List.of(new Inline.Text(head.get()))),
            new Inline.Text(text.substring(head.get().length()) + end));
  }
}
