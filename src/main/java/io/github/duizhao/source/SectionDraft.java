package io.github.duizhao.source;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Passage;
import io.github.duizhao.model.Passage.Cut;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Optional;

/** A section to which passages are still added. */
final class SectionDraft {
  private static final String OMISSION = "〔…〕";

  private final SectionId id;
  private final Section.Kind kind;
  private final String path;
  private final Passage opening;
  private final List<Passage> passages = new ArrayList<>();

  SectionDraft(SectionId id, Section.Kind kind, String path, Passage opening) {
    this.id = id;
    this.kind = kind;
    this.path = path;
    this.opening = opening;
  }

  /** Adds a passage and returns its id: {@code c5-1-p2} for the second one. */
  SegmentId add(Passage passage) {
    passages.add(passage);
    return segment(passages.size());
  }

  List<Passage> paragraphs() {
    return passages.stream().filter(passage -> !passage.isHeading()).toList();
  }

  private SegmentId segment(int number) {
    return new SegmentId(id + "-p" + number);
  }

  /** Whether at least half of the paragraphs begin with a run-in head. */
  static boolean haveRunInHeads(List<Passage> paragraphs) {
    List<Passage> whole = paragraphs.stream().filter(p -> !p.cuts().contains(Cut.BEFORE)).toList();
    long heads = whole.stream().filter(p -> FirstSentence.runInHead(p.text()).isPresent()).count();
    return heads > 0 && heads * 2 >= whole.size();
  }

  /** The section with all its passages. */
  SectionText text(Language language, Ranks ranks, boolean runInHeads) {
    boolean heads = runInHeads && haveRunInHeads(paragraphs());
    List<Block> blocks = new ArrayList<>();
    for (Passage passage : passages) {
      SegmentId segment = segment(blocks.size() + 1);
      Phrase phrase = new Phrase(language, content(passage, heads));
      blocks.add(block(new Segment(segment, Bitext.of(phrase), passage.origin()), passage, ranks));
    }
    Phrase heading = Phrase.of(language, opening.text());
    return new SectionText(id, kind, path, language, heading, blocks, List.of(), Set.of(), opening.origin());
  }

  private static Block block(Segment segment, Passage passage, Ranks ranks) {
    return passage
        .label()
        .<Block>map(label -> new Block.Heading(ranks.level(label.rank()), segment))
        .orElseGet(() -> new Block.Paragraph(segment));
  }

  private static List<Inline> content(Passage passage, boolean heads) {
    String text = passage.text();
    if (passage.isHeading()) {
      return List.of(new Inline.Text(text));
    }
    boolean isCut = passage.cuts().contains(Cut.AFTER) && !Sentences.isEnd(text);
    String end = isCut ? OMISSION : "";
    if (passage.cuts().contains(Cut.BEFORE)) {
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
