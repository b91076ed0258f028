package io.github.duizhao.document;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Note;
import io.github.duizhao.model.NoteId;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.model.Segment;
import io.github.duizhao.model.SegmentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Divides the blocks of a document into chapters: at the entries of its table of contents, or else
 * at its headings.
 */
final class ChapterBuilder {
  /** Marks the target of a link inside the document until the ids are known. */
  static final String INSIDE = "inside:";

  private static final int LONGEST_TITLE = 160;
  private static final int TITLE_PAGE = 400;

  private final Language language;
  private final Origin origin;
  private final List<HtmlConverter.Piece> pieces = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();
  private final Map<String, List<Phrase>> notes;
  private final Map<Integer, Start> starts = new TreeMap<>();
  private final List<TextDocument.Dropped> dropped = new ArrayList<>();

  /** Where a chapter starts. */
  private record Start(int depth, Optional<String> title) {}

  /**
   * An entry of a table of contents.
   *
   * @param depth 1 for the outermost
   */
  record Entry(String file, String fragment, String title, int depth) {}

  /**
   * @param notes the paragraphs of each note, by the names of the references
   */
  ChapterBuilder(Language language, Origin origin, Map<String, List<Phrase>> notes) {
    this.language = language;
    this.origin = origin;
    this.notes = notes;
  }

  /** Adds the blocks of a file. */
  void add(String file, List<HtmlConverter.Piece> blocks) {
    anchors.putIfAbsent(file, pieces.size());
    for (HtmlConverter.Piece piece : blocks) {
      for (String anchor : piece.anchors()) {
        anchors.putIfAbsent(file + "#" + anchor, pieces.size());
      }
      pieces.add(piece);
    }
  }

  /** What was left out because it only repeats the title of the document. */
  List<TextDocument.Dropped> dropped() {
    return dropped;
  }

  /**
   * The chapters.
   *
   * @param contents the table of contents; empty if there is none
   * @param title of the document, for text before the first chapter
   */
  List<Chapter> build(List<Entry> contents, Optional<String> title) {
    findStarts(contents);
    if (starts.size() < 2) {
      starts.clear();
      findHeadings();
    }
    int first = starts.isEmpty() ? pieces.size() : starts.keySet().iterator().next();
    if (first > 0 && !isTitlePage(first)) {
      starts.put(0, new Start(1, title));
    } else if (first > 0) {
      long characters = pieces.subList(0, first).stream().mapToLong(it -> count(it.block())).sum();
      dropped.add(new TextDocument.Dropped("title page", origin.path(), characters));
    }
    return chapters();
  }

  private boolean isTitlePage(int end) {
    long characters = 0;
    boolean isShort = true;
    for (HtmlConverter.Piece piece : pieces.subList(0, end)) {
      long count = count(piece.block());
      characters += count;
      isShort &= count < LONGEST_TITLE;
    }
    return end < pieces.size() && isShort && characters < TITLE_PAGE;
  }

  private static long count(Block block) {
    return Block.texts(List.of(block))
        .mapToLong(text -> HtmlNotes.count(Inline.plainText(text.content())))
        .sum();
  }

  private void findStarts(List<Entry> contents) {
    for (Entry entry : contents) {
      Integer at = anchors.get(entry.file() + "#" + entry.fragment());
      if (at == null) {
        at = anchors.get(entry.file());
      }
      boolean isWanted = entry.depth() <= 2 || entry.fragment().isEmpty();
      if (at != null && at < pieces.size() && isWanted) {
        // a heading just before the anchor belongs to it
        while (at > 0
            && pieces.get(at - 1).level() > 0
            && !starts.containsKey(at)
            && pieces.get(at).level() == 0) {
          at--;
        }
        starts.putIfAbsent(at, new Start(Math.min(3, entry.depth()), Optional.of(entry.title())));
      }
    }
  }

  /** Chapters are at the highest level that has several headings; what is above it are parts. */
  private void findHeadings() {
    int[] counts = new int[7];
    pieces.forEach(piece -> counts[piece.level()]++);
    int level = 1;
    while (level <= 6 && counts[level] < 2) {
      level++;
    }
    if (level > 6) {
      for (int i = 0; i < pieces.size() && starts.isEmpty(); i++) {
        if (pieces.get(i).level() > 0) {
          starts.put(i, new Start(1, Optional.empty()));
        }
      }
      return;
    }
    for (int i = 0; i < pieces.size(); i++) {
      int own = pieces.get(i).level();
      boolean isBookTitle = own > 0 && own < level && i < 3 && counts[own] == 1;
      if (own > 0 && own <= level && !isBookTitle) {
        starts.put(i, new Start(1, Optional.empty()));
      }
    }
  }

  private List<Chapter> chapters() {
    List<Integer> places = new ArrayList<>(starts.keySet());
    Map<Integer, String> ids = new HashMap<>();
    List<Chapter> chapters = new ArrayList<>();
    for (int k = 0; k < places.size(); k++) {
      int from = places.get(k);
      int to = k + 1 < places.size() ? places.get(k + 1) : pieces.size();
      chapters.add(chapter("c" + (k + 1), from, to, ids));
    }
    Map<String, String> targets = new HashMap<>();
    anchors.forEach(
        (anchor, at) -> {
          int place = at;
          while (place < pieces.size() && !ids.containsKey(place)) {
            place++;
          }
          if (ids.containsKey(place)) {
            targets.put(anchor, "#" + ids.get(place));
          }
        });
    return chapters.stream()
        .map(it -> new Chapter(it.depth(), linked(it.text(), targets)))
        .toList();
  }

  private Chapter chapter(String id, int from, int to, Map<Integer, String> ids) {
    Start start = Objects.requireNonNull(starts.get(from));
    int at = from;
    while (at < Math.min(to, from + 3)
        && pieces.get(at).level() == 0
        && count(pieces.get(at).block()) == 0) {
      at++;
    }
    List<Inline> title = new ArrayList<>();
    int end = at;
    while (end < to && pieces.get(end).level() > 0) {
      List<Inline> line =
          ((Block.Heading) pieces.get(end).block()).segment().text().original().content();
      boolean isLonger =
          Inline.plainText(title).length() + Inline.plainText(line).length() > LONGEST_TITLE;
      boolean isInner = !title.isEmpty() && (isLonger || (!isLabel(title) && end > at + 1));
      if (isInner) {
        break;
      }
      title = title.isEmpty() ? line : Titles.joined(title, line, language);
      end++;
    }
    List<Integer> rest = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (i < at || i >= end) {
        rest.add(i);
      } else {
        ids.put(i, id);
      }
    }
    if (title.isEmpty()) {
      String words = HtmlConverter.clean(start.title().orElse("")).strip();
      title = words.isEmpty() ? List.of() : List.of(new Inline.Text(words));
    }
    Numbering numbering = new Numbering(id);
    List<Block> blocks = new ArrayList<>();
    List<Inline> own = numbering.notes(title);
    for (int i : rest) {
      Block block = numbering.number(pieces.get(i).block());
      Block.stream(List.of(block), Block.Identified.class)
          .findFirst()
          .ifPresent(it -> ids.put(i, it.id().value()));
      blocks.add(block);
    }
    SectionText text =
        new SectionText(
            new SectionId(id),
            Section.Kind.CHAPTER,
            id,
            language,
            new Phrase(language, own),
            blocks,
            numbering.notes,
            origin);
    return new Chapter(start.depth(), text);
  }

  /** Whether a heading is only a number, such as {@code Chapter I}. */
  private static boolean isLabel(List<Inline> title) {
    return Inline.plainText(title).length() < 24;
  }

  /** Gives ids to the blocks and notes of a chapter. */
  private final class Numbering {
    private final String chapter;
    private final List<Note> notes = new ArrayList<>();
    private int last;

    Numbering(String chapter) {
      this.chapter = chapter;
    }

    Block number(Block block) {
      return Block.map(List.of(block), it -> Optional.of(numbered(it))).get(0);
    }

    private SegmentId next() {
      last++;
      return new SegmentId(chapter + "-p" + last);
    }

    private Block numbered(Block block) {
      if (block instanceof Block.TextBlock text) {
        Phrase phrase = text.segment().text().original();
        return text.with(
            new Segment(
                next(), Bitext.of(new Phrase(language, notes(phrase.content()))), text.origin()));
      } else if (block instanceof Block.Table table) {
        Block.Table other =
            new Block.Table(
                next(), table.alignments(), table.header(), table.rows(), table.origin());
        return other.mapTexts(
            text -> Bitext.of(new Phrase(language, notes(text.text().original().content()))));
      } else if (block instanceof Block.Figure figure) {
        return new Block.Figure(
            next(), figure.original(), Optional.empty(), figure.freshness(), figure.origin());
      }
      return block;
    }

    /** Adds the notes that a text refers to; each reference gets a note of its own. */
    List<Inline> notes(List<Inline> content) {
      List<Inline> result = new ArrayList<>();
      for (Inline inline : content) {
        if (inline instanceof Inline.NoteRef ref) {
          List<Phrase> texts =
              ChapterBuilder.this.notes.getOrDefault(ref.note().value(), List.of());
          if (!texts.isEmpty()) {
            NoteId id = new NoteId(chapter + NoteId.LOCAL + (notes.size() + 1));
            notes.add(new Note(id, texts, List.of(), origin));
            result.add(new Inline.NoteRef(id));
          }
        } else {
          result.add(inline.withChildren(notes(inline.children())));
        }
      }
      return result;
    }
  }

  /** A text whose links inside the document lead to ids. */
  private static SectionText linked(SectionText text, Map<String, String> targets) {
    return text.mapTexts(
        phrase -> new Phrase(phrase.language(), linked(phrase.content(), targets)));
  }

  private static List<Inline> linked(List<Inline> content, Map<String, String> targets) {
    List<Inline> result = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Link link && link.target().startsWith(INSIDE)) {
        String anchor = link.target().substring(INSIDE.length());
        String target = targets.get(anchor);
        if (target == null) {
          target = targets.get(anchor.replaceAll("#.*", ""));
        }
        List<Inline> inner = linked(link.content(), targets);
        if (target == null) {
          result.addAll(inner);
        } else {
          result.add(new Inline.Link(target, link.title(), inner));
        }
      } else {
        result.add(inline.withChildren(linked(inline.children(), targets)));
      }
    }
    return result;
  }
}
